/** The choices that were come to while a universe was explored, each once, and how it was come to first. */

/** A run is the taking of a choice, by its number, or the entering of the universe, as -1 and below. */
export type Run = number;

export interface Nodes {
  readonly size: () => number;
  /** The number of a choice; a new one is added with the run that offered it, its place on that page, and what was drawn there. */
  readonly come: (key: string, from: Run, place: number, draws: readonly number[]) => { readonly node: number; readonly isNew: boolean };
  readonly keyOf: (node: number) => string;
  readonly from: (node: number) => Run;
  readonly place: (node: number) => number;
  /** What chance gave in the run that offered it. */
  readonly draws: (node: number) => readonly number[];
  /** How often it was come to, by different ways. */
  readonly ways: (node: number) => number;
}

const NONE: readonly number[] = [];

export function createNodes(): Nodes {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const froms: number[] = [];
  const places: number[] = [];
  const ways: number[] = [];
  const drawn = new Map<number, readonly number[]>();
  return {
    size: () => keys.length,
    come(key, from, place, draws) {
      const known = numbers.get(key);
      if (known !== undefined) {
        ways[known] = (ways[known] ?? 0) + 1;
        return { node: known, isNew: false };
      }
      const node = keys.push(key) - 1;
      numbers.set(key, node);
      froms.push(from);
      places.push(place);
      ways.push(1);
      if (draws.length > 0) drawn.set(node, draws);
      return { node, isNew: true };
    },
    keyOf: (node) => keys[node] ?? '',
    from: (node) => froms[node] ?? -1,
    place: (node) => places[node] ?? 0,
    draws: (node) => drawn.get(node) ?? NONE,
    ways: (node) => ways[node] ?? 0,
  };
}
