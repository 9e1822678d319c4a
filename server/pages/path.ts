/** `/read/<pack>/path?at=`: the moves of a reading, and the other ways on from each of its pages. */
import { rewind } from '../../engine/multiverse/playthrough.ts';
import { view } from '../../engine/reading/view.ts';
import { crossroadsAddress } from '../../web/addresses.ts';
import type { PathStep } from '../../web/models.ts';
import { earlierSteps, showStep } from '../../web/show.ts';
import type { ShelvedPack } from '../library.ts';
import { follow, isProblem } from '../reading.ts';
import type { Answer, Sources } from './sources.ts';

export async function path({ replays }: Sources, pack: ShelvedPack, at?: string): Promise<Answer> {
  const { manifest, multiverse, id } = pack;
  if (at === undefined) return { redirect: crossroadsAddress(id) };
  const whole = await follow(replays, pack, at);
  if (isProblem(whole)) return whole;
  const { playthrough } = whole;
  const { moves } = playthrough;
  const earlier = earlierSteps(playthrough);
  const steps: PathStep[] = [];
  for (let made = earlier; made <= moves.length; made++) {
    // Each is in the cache or one step from the one before it.
    const { reached } = await replays.replay(pack, rewind(playthrough, made));
    steps.push(showStep(view(multiverse, reached.place, reached.playthrough), moves[made]));
    // Packing the links of a long reading takes milliseconds a page.
    await new Promise(setImmediate);
  }
  return { kind: 'path', manifest, steps, ...(earlier > 0 && { earlier }) };
}
