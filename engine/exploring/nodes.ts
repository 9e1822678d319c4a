/** The choices that were come to while a universe was explored, each once, and how it was come to first. */
import { createNumbers } from './numbers.ts';

/** A run is the taking of a choice, by its number, or the entering of the universe, as -1 and below. */
export type Run = number;

export interface Nodes {
  readonly size: () => number;
  /** The number of a choice, below 0 for one that was known: then it is the number turned round, `~number`. A new one is kept with the run that offered it, its place on that page, and what was drawn there. */
  readonly come: (key: string, from: Run, place: number, draws: readonly number[], depth: number) => number;
  readonly keyOf: (node: number) => string;
  readonly from: (node: number) => Run;
  readonly place: (node: number) => number;
  /** How many moves lead to the page behind it. */
  readonly depth: (node: number) => number;
  /** What chance gave in the run that offered it. */
  readonly draws: (node: number) => readonly number[];
  /** How often it was come to, by different ways. */
  readonly ways: (node: number) => number;
}

const NONE: readonly number[] = [];

export function createNodes(): Nodes {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const [froms, places, depths, ways] = [createNumbers(), createNumbers(), createNumbers(), createNumbers()];
  const drawn = new Map<number, readonly number[]>();
  return {
    size: () => keys.length,
    come(key, from, place, draws, depth) {
      const known = numbers.get(key);
      if (known !== undefined) {
        ways.set(known, ways.at(known) + 1);
        return ~known;
      }
      const node = keys.push(key) - 1;
      numbers.set(key, node);
      froms.push(from);
      places.push(place);
      depths.push(depth);
      ways.push(1);
      if (draws.length > 0) drawn.set(node, draws);
      return node;
    },
    keyOf: (node) => keys[node] ?? '',
    from: froms.at,
    place: places.at,
    depth: depths.at,
    draws: (node) => drawn.get(node) ?? NONE,
    ways: ways.at,
  };
}
