/** `/read/<pack>/map?at=`: what was read of a pack, in this reading and in earlier ones that are kept. */
import type { Playthrough } from '../../engine/multiverse/playthrough.ts';
import { showMap, type Followed } from '../../web/map/model.ts';
import type { Atlas } from '../atlas.ts';
import type { ShelvedPack } from '../library.ts';
import { follow, isProblem } from '../reading.ts';
import type { Answer, Sources } from './sources.ts';

/** Of a reader who keeps very many readings, the latest are on the map. */
const MOST_KEPT = 40;

export async function map({ replays }: Pick<Sources, 'replays'>, atlas: Atlas, pack: ShelvedPack, at?: string, kept: readonly Playthrough[] = []): Promise<Answer> {
  const reached = at === undefined ? undefined : await follow(replays, pack, at);
  if (reached && isProblem(reached)) return reached;
  const readings: Followed[] = [];
  for (const playthrough of [...reached ? [reached.playthrough] : [], ...kept.slice(0, MOST_KEPT)]) {
    const footprints = await atlas.walk(pack, playthrough);
    readings.push({ playthrough, footprints, open: playthrough === reached?.playthrough });
  }
  return showMap(pack.manifest, atlas.chart(pack), readings);
}
