/** Chance as branches: a turn is run once for every way its draws can fall. */
import type { Chance } from '../ink/interpreter/chance.ts';

export interface Outcome<T> {
  readonly result: T;
  /** What each draw gave, in order. */
  readonly draws: readonly number[];
}

/** More outcomes than this in one turn are not all tried. */
export const MOST_OUTCOMES = 50_000;

/** `isIdle`: chance at this point changes nothing that is asked about, so that one outcome stands for all. */
export function* outcomesOf<T>(run: (chance: Chance) => T, isIdle: (point: number) => boolean): Generator<Outcome<T>, { readonly cut: boolean }> {
  let script: number[] = [];
  for (let tried = 0; tried < MOST_OUTCOMES; tried++) {
    const made: { chosen: number; of: number }[] = [];
    const result = run({
      draw(of, point) {
        if (isIdle(point)) return -1;
        const chosen = script[made.length] ?? 0;
        made.push({ chosen, of });
        return chosen;
      },
      reseed: () => undefined,
      hosted: true,
    });
    yield { result, draws: made.map(({ chosen }) => chosen) };
    // On to the next outcome of the last draw that has one.
    let last = made.pop();
    while (last && last.chosen === last.of - 1) last = made.pop();
    if (!last) return { cut: false };
    script = [...made.map(({ chosen }) => chosen), last.chosen + 1];
  }
  return { cut: true };
}

/** Chance that gives these draws again. */
export function scripted(draws: readonly number[], isIdle: (point: number) => boolean): Chance {
  let next = 0;
  return { draw: (_of, point) => (isIdle(point) ? -1 : draws[next++] ?? 0), reseed: () => undefined, hosted: true };
}
