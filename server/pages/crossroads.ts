/** `/read/<pack>?at=`: the timeline of a pack, with the reading that was carried here. */
import { showCrossroads } from '../../web/show.ts';
import type { ShelvedPack } from '../library.ts';
import { follow, isProblem } from '../reading.ts';
import type { Answer, Sources } from './sources.ts';

export async function crossroads({ replays }: Sources, pack: ShelvedPack, at?: string): Promise<Answer> {
  if (at === undefined) return showCrossroads(pack);
  const reached = await follow(replays, pack, at);
  return isProblem(reached) ? reached : showCrossroads(pack, reached);
}
