/** What a reading has come through: folded page by page, so that nobody has to walk it again to draw "you are here". */
import type { Place } from '../multiverse/machine.ts';
import { rewind, universeAt, whereIs, type Playthrough } from '../multiverse/playthrough.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import { encodeLink } from './link.ts';

export interface SoFar {
  /** Every moment it has passed, as `universe/moment`, with the number of moves that led to it the last time. */
  readonly passed: readonly (readonly [moment: string, moves: number])[];
  readonly entered: readonly UniverseId[];
}

/** What is so far at a page that `moves` moves led to, `before` being what was so far on the page before it. */
export function soFar(place: Place, moves = 0, before: SoFar = { passed: [], entered: [] }): SoFar {
  const here = whereIs(place);
  const universe = universeAt(place);
  return {
    passed: here.includes('/') ? [...before.passed.filter(([moment]) => moment !== here), [here, moves]] : before.passed,
    entered: before.entered.includes(universe) ? before.entered : [...before.entered, universe],
  };
}

/** For each moment passed, the reading's own link there: where it stood last, with all that was found by then. */
export function waysPassed(playthrough: Playthrough, { passed }: SoFar): (readonly [moment: string, link: string])[] {
  return passed.map(([moment, moves]) => [moment, encodeLink(rewind(playthrough, moves))] as const);
}

/**
 * The endings that a reading brings or has reached, by universe, the latest last. One that its writer gave no name is among
 * them, as `UNNAMED`: it opens what asks for any ending of its universe.
 */
export function endingsFound({ context }: Place): (readonly [UniverseId, readonly string[]])[] {
  const found = new Map<UniverseId, Set<string>>();
  for (const [universe, ending] of [...context.brings, ...context.passed.map((one) => [one.universe, one.ending] as const)]) {
    const endings = found.get(universe) ?? new Set();
    endings.delete(ending);
    found.set(universe, endings.add(ending));
  }
  return [...found].map(([universe, endings]) => [universe, [...endings]] as const);
}
