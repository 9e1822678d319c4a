/** What a reading has come through: folded page by page, so that nobody has to walk it again to draw "you are here". */
import { UNNAMED, type Place } from '../multiverse/machine.ts';
import { universeAt, whereIs } from '../multiverse/playthrough.ts';
import type { UniverseId } from '../multiverse/universe.ts';

export interface SoFar {
  /** `universe/moment` of every moment it has passed. */
  readonly passed: readonly string[];
  readonly entered: readonly UniverseId[];
}

/** What is so far, one page on. Without `before`, on the first page. */
export function soFar(place: Place, before: SoFar = { passed: [], entered: [] }): SoFar {
  const here = whereIs(place);
  const universe = universeAt(place);
  const passed = !here.includes('/') || before.passed.includes(here) ? before.passed : [...before.passed, here];
  const entered = before.entered.includes(universe) ? before.entered : [...before.entered, universe];
  return { passed, entered };
}

/** The named endings this reading brings or has reached, by universe. */
export function endingsFound({ context }: Place): (readonly [UniverseId, readonly string[]])[] {
  const found = new Map<UniverseId, Set<string>>();
  for (const [universe, ending] of [...context.brings, ...context.passed.map((one) => [one.universe, one.ending] as const)]) {
    if (ending !== UNNAMED) found.set(universe, (found.get(universe) ?? new Set()).add(ending));
  }
  return [...found].map(([universe, endings]) => [universe, [...endings]] as const);
}
