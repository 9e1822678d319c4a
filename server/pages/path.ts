/** `/read/<pack>/path?at=`: the moves of a reading, and the other ways on from each of its pages. */
import { rewind } from '../../engine/multiverse/playthrough.ts';
import { encodePlain } from '../../engine/reading/link.ts';
import { view } from '../../engine/reading/view.ts';
import { crossroadsAddress } from '../../web/addresses.ts';
import type { PathStep } from '../../web/models.ts';
import { showStep } from '../../web/show.ts';
import type { ShelvedPack } from '../library.ts';
import { follow, isProblem } from '../reading.ts';
import type { Answer, Sources } from './sources.ts';

/** Every page of a path has several links as long as the reading, so of a very long one only the last pages are shown. */
const CHARACTERS = 1_000_000;
const FEWEST = 20;

export async function path({ replays }: Sources, pack: ShelvedPack, at?: string): Promise<Answer> {
  const { manifest, multiverse, id } = pack;
  if (at === undefined) return { redirect: crossroadsAddress(id) };
  const whole = await follow(replays, pack, at);
  if (isProblem(whole)) return whole;
  const { playthrough } = whole;
  const { moves } = playthrough;
  const shown = Math.max(FEWEST, Math.floor(CHARACTERS / encodePlain(playthrough).length));
  const steps: PathStep[] = [];
  for (let made = Math.max(0, moves.length + 1 - shown); made <= moves.length; made++) {
    // Each is in the cache or one step from the one before it.
    const { reached } = await replays.replay(pack, rewind(playthrough, made));
    steps.push(showStep(view(multiverse, reached.place, reached.playthrough), moves[made]));
    // Packing the links of a long reading takes milliseconds a page.
    await new Promise(setImmediate);
  }
  return { kind: 'path', manifest, steps };
}
