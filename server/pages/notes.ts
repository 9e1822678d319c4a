/** `/read/<pack>/notes/<universe>?at=`: content notes before the way in. */
import { beginning } from '../../engine/multiverse/playthrough.ts';
import { encodeLink } from '../../engine/reading/link.ts';
import { showNotes } from '../../web/show.ts';
import type { ShelvedPack } from '../library.ts';
import { noSuchUniverse } from '../problem.ts';
import { follow, isProblem } from '../reading.ts';
import type { Answer, Sources } from './sources.ts';

export async function notes({ replays }: Sources, pack: ShelvedPack, universe: string, at?: string): Promise<Answer> {
  const known = pack.manifest.universes.find(({ id }) => id === universe);
  if (!known) return noSuchUniverse(universe, pack);
  const reached = await follow(replays, pack, at ?? shortestWay(pack, known));
  return isProblem(reached) ? reached : showNotes(pack, universe, reached);
}

/** Whoever comes without a reading goes in from the shortest way to the moment that the universe parts from. */
function shortestWay({ manifest }: ShelvedPack, { from }: ShelvedPack['manifest']['universes'][number]): string {
  const way = from && manifest.ways.find(([moment]) => moment === `${from.universe}/${from.moment}`);
  return way?.[1] ?? encodeLink(beginning());
}
