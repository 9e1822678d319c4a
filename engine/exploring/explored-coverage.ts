/** What exploring came to, as coverage: each thing once, however many states show it. */
import { pathOf } from '../ink/interpreter/program.ts';
import { Side } from '../ink/interpreter/execution.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import type { Coverage, Counts } from './coverage.ts';
import type { Search } from './search.ts';

export function exploredCoverage({ worlds, found, entrances }: Search): Coverage {
  return new Map([...worlds].flatMap(([universe, { interpreter: { program, sides } }]): (readonly [UniverseId, Counts])[] => {
    if ((found.points.get(universe)?.size ?? 0) === 0) return [];
    const once = (things: Iterable<string> = []) => new Map([...things].map((thing) => [thing, 1]));
    const places = (points: Iterable<number> = []) => once([...points].map((point) => pathOf(program, point)));
    const none = new Map<string, number>();
    return [[universe, {
      points: places(found.points.get(universe)?.keys()),
      met: places(conditions(sides, Side.Met)),
      unmet: places(conditions(sides, Side.Unmet)),
      offered: places(found.shown.get(universe)),
      taken: places(found.taken.get(universe)?.keys()),
      endings: once(found.endings.get(universe)?.keys()),
      entered: (entrances.get(universe)?.length ?? 0) > 0 ? once([universe]) : none,
    }]];
  }));
}

function* conditions(sides: Uint8Array, side: number): Generator<number> {
  for (const [point, come] of sides.entries()) if ((come & side) !== 0) yield point;
}
