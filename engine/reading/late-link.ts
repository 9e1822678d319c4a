/** Links that are written when they are asked for: of a long reading each takes a while to pack, and a page has several. */

/** The value with one link more, which is made at its first reading and kept. It goes into JSON like any other. */
export function withLink<T extends object, N extends string>(value: T, name: N, make: () => string): T & { readonly [name in N]: string } {
  return Object.defineProperty(value, name, {
    enumerable: true,
    configurable: true,
    get() {
      const link = make();
      Object.defineProperty(value, name, { enumerable: true, value: link });
      return link;
    },
  }) as T & { readonly [name in N]: string };
}
