/** The readings of a pack that whoever asks keeps, each as it goes today. Where the store cannot be asked there are none, and the page is shown without. */
import type { Request } from 'express';
import type { Found } from '../web/models.ts';
import type { Reached } from '../web/show.ts';
import { readerOf } from './keeping/identity.ts';
import { logOf, replayKept } from './keeping/playing.ts';
import type { ShelvedPack } from './library.ts';
import type { Replays } from './replays.ts';
import { StoreUnavailable, type Store } from './store/store.ts';

export interface KeptHere {
  /** The latest first. */
  readonly readings: readonly { readonly reached: Reached; readonly name?: string }[];
  readonly found: Found;
}

export const NOTHING_KEPT: KeptHere = { readings: [], found: [] };

/** Of a reader who keeps very much, the latest are enough: so many readings, and so many moves in all. */
const MOST_READINGS = 40;
const MOST_MOVES = 6_000;

export async function keptHere(request: Request, store: Store | undefined, replays: Replays, pack: ShelvedPack): Promise<KeptHere> {
  try {
    const reader = store && await readerOf(request);
    if (!store || reader === undefined) return NOTHING_KEPT;
    const readings: { reached: Reached; name?: string }[] = [];
    let moves = 0;
    for (const kept of (await store.playthroughs(reader, pack.id)).slice(0, MOST_READINGS)) {
      moves += kept.moves.length;
      if (moves > MOST_MOVES && readings.length > 0) break;
      const { reached } = await replayKept(replays, pack, logOf(kept));
      readings.push({ reached, ...(kept.name !== undefined && { name: kept.name }) });
    }
    const endings = await store.endings(reader, pack.id);
    return { readings, found: endings.map(({ universe, ending }) => [universe, [ending]] as const) };
  } catch (error) {
    if (error instanceof StoreUnavailable) return NOTHING_KEPT;
    throw error;
  }
}
