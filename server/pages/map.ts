/** `/read/<pack>/map?at=`: what was read of a pack, in this reading and in earlier ones that are kept. */
import { showMap, type Followed } from '../../web/map/model.ts';
import type { Atlas } from '../atlas.ts';
import { NOTHING_KEPT, type KeptHere } from '../kept-here.ts';
import type { ShelvedPack } from '../library.ts';
import { follow, isProblem } from '../reading.ts';
import type { Answer, Sources } from './sources.ts';

export async function map({ replays }: Pick<Sources, 'replays'>, atlas: Atlas, pack: ShelvedPack, at?: string, kept: KeptHere = NOTHING_KEPT): Promise<Answer> {
  const reached = at === undefined ? undefined : await follow(replays, pack, at);
  if (reached && isProblem(reached)) return reached;
  const readings: Followed[] = [];
  for (const one of [...reached ? [reached] : [], ...kept.readings.map((reading) => reading.reached)]) {
    readings.push({ playthrough: one.playthrough, footprints: await atlas.walk(pack, one.playthrough), open: one === reached });
  }
  return showMap(pack.manifest, await atlas.chart(pack), readings, kept.found);
}
