/** The way to a place as exploring finds it, the first that can be played. Where every state was tried without one, the place is nowhere. */
import { loadProgram } from '../ink/interpreter/load-program.ts';
import { pathOf } from '../ink/interpreter/program.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import type { Destination } from './destination.ts';
import { explore, type ExploreOptions } from './explore.ts';
import type { Hint, Searchable } from './find-way.ts';
import type { Search } from './search.ts';
import { show } from './showing.ts';
import type { Sighting } from './sighting.ts';

export function exploredWay(pack: Searchable, destination: Destination, options: Pick<ExploreOptions, 'now' | 'seconds'>): Hint {
  // Branches that only print are not told apart for control, so that their lines would pass for unread.
  const work = explore(pack, { ...options, exact: destination.ending === undefined ? 'text' : 'control' });
  const points = new Map(destination.universes.map((universe) => [universe, pointsOf(pack, destination, universe)]));
  const tried = new Set<Sighting>();
  for (;;) {
    const { done, value } = work.next();
    for (const sighting of sightings(value.search, destination, points)) {
      if (tried.has(sighting)) continue;
      tried.add(sighting);
      const shown = show(pack.multiverse, value.search, sighting);
      if (shown) return { playthrough: shown.playthrough, refuted: false };
    }
    if (done) return { refuted: value.report.complete && tried.size === 0 };
  }
}

function sightings({ found }: Search, { universes, ending }: Destination, points: ReadonlyMap<UniverseId, readonly number[]>): Sighting[] {
  const all = universes.flatMap((universe) => (ending === undefined
    ? (points.get(universe) ?? []).flatMap((point) => found.points.get(universe)?.get(point) ?? [])
    : found.endings.get(universe)?.get(ending) ?? []));
  return all.sort((one, other) => one.depth - other.depth);
}

/** The destination's pieces of content by their numbers. */
function pointsOf({ stories }: Searchable, { points, ending }: Destination, universe: UniverseId): number[] {
  const story = stories.get(universe);
  if (!story || ending !== undefined) return [];
  const program = loadProgram(story.playable.ink);
  return Array.from(program.code.keys()).filter((point) => points.has(pathOf(program, point)));
}
