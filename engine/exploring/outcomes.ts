/** Chance as branches: a turn is run once for every way its draws can fall. */
import type { Chance } from '../ink/interpreter/chance.ts';

/** More outcomes than this in one turn are not all tried. */
export const MOST_OUTCOMES = 50_000;

export interface Branching {
  /** Gives the outcomes of this time. */
  readonly chance: Chance;
  /** Makes ready for another turn, at the first of its outcomes. */
  readonly start: () => void;
  /** What each draw gave this time, in order. */
  readonly draws: () => readonly number[];
  /** On to the turn's next outcome; false where there is none. */
  readonly next: () => boolean;
}

const NONE: readonly number[] = [];

/** `isIdle`: chance at this point changes nothing that is asked about, so that one outcome stands for all. */
export function createBranching(isIdle: (point: number) => boolean): Branching {
  let script: number[] = [];
  let chosen: number[] = [];
  let ranges: number[] = [];
  return {
    chance: {
      draw(outcomes, point) {
        if (isIdle(point)) return -1;
        const choice = script[chosen.length] ?? 0;
        chosen.push(choice);
        ranges.push(outcomes);
        return choice;
      },
      reseed: () => undefined,
      hosted: true,
    },
    start() {
      if (script.length > 0) script = [];
      if (chosen.length > 0) [chosen, ranges] = [[], []];
    },
    draws: () => (chosen.length === 0 ? NONE : chosen),
    next() {
      for (let last = chosen.length - 1; last >= 0; last--) {
        const choice = (chosen[last] ?? 0) + 1;
        if (choice >= (ranges[last] ?? 0)) continue;
        script = [...chosen.slice(0, last), choice];
        [chosen, ranges] = [[], []];
        return true;
      }
      return false;
    },
  };
}

/** Chance that gives these draws again. */
export function scripted(draws: readonly number[], isIdle: (point: number) => boolean): Chance {
  let next = 0;
  return { draw: (_of, point) => (isIdle(point) ? -1 : draws[next++] ?? 0), reseed: () => undefined, hosted: true };
}
