/** What exploring came to, as coverage: each thing once, however many states show it. The sides of conditions it does not keep. */
import { pathOf } from '../ink/interpreter/program.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import type { Coverage, Counts } from './coverage.ts';
import type { Search } from './search.ts';

export function exploredCoverage({ worlds, found, entrances }: Search): Coverage {
  return new Map([...worlds].flatMap(([universe, { interpreter: { program } }]): (readonly [UniverseId, Counts])[] => {
    if ((found.points.get(universe)?.size ?? 0) === 0) return [];
    const once = (things: Iterable<string> = []) => new Map([...things].map((thing) => [thing, 1]));
    const places = (points: Iterable<number> = []) => once([...points].map((point) => pathOf(program, point)));
    const none = new Map<string, number>();
    return [[universe, {
      points: places(found.points.get(universe)?.keys()),
      met: none,
      unmet: none,
      offered: places(found.shown.get(universe)),
      taken: places(found.taken.get(universe)?.keys()),
      endings: once(found.endings.get(universe)?.keys()),
      entered: (entrances.get(universe)?.length ?? 0) > 0 ? once([universe]) : none,
    }]];
  }));
}
