/** The way to a place as exploring found it: every state was tried, so a place that it refutes is nowhere. */
import { loadProgram } from '../ink/interpreter/load-program.ts';
import { pathOf } from '../ink/interpreter/program.ts';
import type { Destination } from './destination.ts';
import { exploreAll, type ExploreOptions } from './explore.ts';
import type { Hint, Searchable } from './find-way.ts';
import { show } from './showing.ts';

export function exploredWay(pack: Searchable, { universes, points, ending }: Destination, options: Pick<ExploreOptions, 'now' | 'seconds'>): Hint {
  // Branches that only print are not told apart for control, so that their lines would pass for unread.
  const { report, search } = exploreAll(pack, { ...options, exact: ending === undefined ? 'text' : 'control' });
  const sightings = universes.flatMap((universe) => {
    if (ending !== undefined) return search.found.endings.get(universe)?.get(ending) ?? [];
    const story = pack.stories.get(universe);
    const program = story && loadProgram(story.playable.ink);
    return program ? [...search.found.points.get(universe) ?? []].flatMap(([point, sighting]) => (points.has(pathOf(program, point)) ? [sighting] : [])) : [];
  });
  for (const sighting of sightings.sort((one, other) => one.depth - other.depth)) {
    const shown = show(pack.multiverse, search, sighting);
    if (shown) return { playthrough: shown.playthrough, refuted: false };
  }
  return { refuted: report.complete && sightings.length === 0 };
}
