/** `/read/<pack>?at=`: the timeline of a pack, with the reading that was carried here. */
import { randomInt } from 'node:crypto';
import { showCrossroads } from '../../web/show.ts';
import type { ShelvedPack } from '../library.ts';
import { follow, isProblem } from '../reading.ts';
import type { Answer, Sources } from './sources.ts';

const SEEDS = 1_000_000_000;

export async function crossroads({ replays }: Sources, pack: ShelvedPack, at?: string): Promise<Answer> {
  const reached = at === undefined ? undefined : await follow(replays, pack, at);
  if (reached && isProblem(reached)) return reached;
  // Where text hangs on the seed, each new reading begins with one of its own.
  return { ...showCrossroads(pack, reached), ...(pack.multiverse.chance && { seed: randomInt(SEEDS) }) };
}
