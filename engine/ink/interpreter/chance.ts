/** Chance: who decides what RANDOM, LIST_RANDOM and shuffles give. */
import type { Program } from './program.ts';

/** A deal of a shuffle: how many were dealt before, of how many elements, and those that are left in this round. */
export interface Round {
  readonly count: number;
  readonly elements: number;
  readonly left: readonly number[];
}

export interface Chance {
  /** One of so many outcomes, counted from 0, at this point of the program; below 0 where it does not matter which. */
  readonly draw: (outcomes: number, point: number, round?: Round) => number;
  /** SEED_RANDOM. */
  readonly reseed: (seed: number) => void;
  /** False where nobody hosts the story, so that an EXTERNAL gives what its fallback gives. */
  readonly hosted: boolean;
}

/** Always the first outcome. */
export const FIRST: Chance = { draw: () => 0, reseed: () => undefined, hosted: false };

/** Chance as a story has it that was begun with this seed. It remembers what it drew, so it is good for one play. */
export function seededChance(program: Program, seed: number): Chance {
  let storySeed = seed;
  let previous = 0;
  return {
    draw(outcomes, point, round) {
      if (round) return round.left.indexOf(dealtBy(program.containers[program.within[point]!]!.path, storySeed, round));
      const next = generator(storySeed + previous)();
      previous = next;
      return next % outcomes;
    },
    reseed(value) {
      storySeed = value;
      previous = 0;
    },
    hosted: false,
  };
}

/** ink shuffles each round anew, seeded by the shuffle's path. */
function dealtBy(path: string, seed: number, { count, elements }: Round): number {
  const hash = [...path].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const next = generator(Math.floor(hash + count / elements + seed));
  const left = Array.from({ length: elements }, (_, index) => index);
  let chosen = 0;
  for (let place = 0; place <= count % elements; place++) [chosen = 0] = left.splice(next() % left.length, 1);
  return chosen;
}

/** ink's generator of random numbers in JavaScript. */
function generator(seed: number): () => number {
  let state = seed % 2147483647;
  if (state <= 0) state += 2147483646;
  return () => (state = (state * 48271) % 2147483647);
}
