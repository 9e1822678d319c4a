/** A cache bounded in bytes: what was used least recently goes first. */
export interface ByteCache<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  readonly bytes: () => number;
  readonly entries: () => number;
}

/** `sizeOf` gives a value's bytes, its key not counted. A value larger than all of `bytes` is not kept. */
export function createByteCache<V>(bytes: number, sizeOf: (value: V) => number): ByteCache<V> {
  // A Map keeps the order in which keys were set, so the first is always the least recently used.
  const kept = new Map<string, { readonly value: V; readonly size: number }>();
  let held = 0;

  const drop = (key: string): void => {
    held -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  return {
    get(key) {
      const entry = kept.get(key);
      if (!entry) return undefined;
      kept.delete(key);
      kept.set(key, entry);
      return entry.value;
    },
    set(key, value) {
      drop(key);
      const size = sizeOf(value) + 2 * key.length;
      if (size > bytes) return;
      kept.set(key, { value, size });
      held += size;
      for (const oldest of kept.keys()) {
        if (held <= bytes) break;
        drop(oldest);
      }
    },
    bytes: () => held,
    entries: () => kept.size,
  };
}
