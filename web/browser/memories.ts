/** What the browser remembers of a pack while it is read, and when that is written down. */
import type { Playthrough } from '../../engine/multiverse/playthrough.ts';
import type { Elsewhere } from '../show.ts';
import { NOTHING, readKept, writeKept, type Kept, type Storage } from './kept.ts';
import { sharedMoves } from './line.ts';
import { playthroughOf, type Shown } from './reading-room.ts';

export interface Memories {
  recall(): { readonly reading?: Playthrough; readonly earlier?: readonly Playthrough[]; readonly elsewhere: Elsewhere };
  /** Keeps a page of reading. One that was come to by its address replaces what was kept only where it goes on from there. */
  keep(shown: Shown, byAddress: boolean): void;
  /** Another tab has written. */
  refresh(): void;
}

export function createMemories(storage: Storage | undefined, pack: string): Memories {
  // Kept here too: a browser that keeps nothing still knows what was found since the page was opened.
  let kept: Kept = readKept(storage, pack);
  return {
    recall: () => ({ ...(kept.reading && { reading: kept.reading }), ...(kept.earlier && { earlier: kept.earlier }), elsewhere: kept }),
    keep({ line, length }, byAddress) {
      const stop = line?.stops[length];
      if (!line || !stop) return;
      const playthrough = playthroughOf(line, length);
      const before = kept.reading;
      const isOther = byAddress && before !== undefined && sharedMoves(before.moves, playthrough.moves) < before.moves.length;
      kept = writeKept(storage, pack, {
        ...(isOther ? before && { reading: before } : { reading: playthrough }),
        found: stop.place.context.passed.map(({ universe, ending }) => [universe, [ending]] as const),
        seen: stop.soFar.passed.map(([moment]) => moment),
      }, kept);
    },
    refresh() {
      const there = readKept(storage, pack);
      if (there !== NOTHING) kept = there;
    },
  };
}
