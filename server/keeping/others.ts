/** What others chose, for a page that the server shows: asked of the store only where the reader wants to know. */
import { UNNAMED } from '../../engine/multiverse/machine.ts';
import { rewind } from '../../engine/multiverse/playthrough.ts';
import { view } from '../../engine/reading/view.ts';
import { offeredOn, tellOthers } from '../../web/keeping/others.ts';
import type { ReadingModel } from '../../web/models.ts';
import type { ShelvedPack } from '../library.ts';
import { follow, isProblem } from '../reading.ts';
import type { Replays } from '../replays.ts';
import { StoreUnavailable, type Store } from '../store/store.ts';
import { sharesOf } from './shares.ts';

/** The page with what others chose on the one before it; as it was where nobody can tell. */
export async function withOthers(model: ReadingModel, store: Store, replays: Replays, pack: ShelvedPack, link: string): Promise<ReadingModel> {
  const whole = await follow(replays, pack, link);
  if (isProblem(whole)) return model;
  const { moves } = whole.playthrough;
  const move = moves.at(-1);
  if (!move || move.type === 'RETURN') return model;
  const { reached } = await replays.replay(pack, rewind(whole.playthrough, moves.length - 1));
  const before = view(pack.multiverse, reached.place, reached.playthrough);
  const offered = offeredOn(before);
  const { page, universe } = model.view;
  try {
    const taken = await store.choicesTaken(pack.id, before.universe.id, before.page.knot ?? '');
    const shares = sharesOf(taken, [...offered.keys()]).map(({ id: key, percent }) => ({ key, percent }));
    const found = page.ended ? sharesOf(await store.endingsFound(pack.id, universe.id)) : [];
    const others = tellOthers(offered, move, shares, found.find(({ id }) => id === (page.ending?.id ?? UNNAMED))?.percent);
    return others ? { ...model, others } : model;
  } catch (error) {
    if (error instanceof StoreUnavailable) return model;
    throw error;
  }
}
