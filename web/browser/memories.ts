/** What the browser remembers of a pack while it is read, and when that is written down. */
import type { Playthrough } from '../../engine/multiverse/playthrough.ts';
import type { Found } from '../models.ts';
import type { Elsewhere } from '../show.ts';
import { openCopies, type Copies, type Storage } from './copies.ts';
import { standingOf, type Copy } from './copy.ts';
import { NOTHING, readKept, writeKept } from './kept.ts';
import { playthroughOf, type Shown } from './reading-room.ts';

export interface Memories {
  recall(): { readonly reading?: Playthrough; readonly earlier?: readonly Playthrough[]; readonly elsewhere: Elsewhere };
  /** Keeps a page of reading. Where it was come to by its address, nothing is begun: the first choice made there begins it. */
  keep(shown: Shown, byAddress: boolean): void;
  /** Endings found on other devices. */
  foundElsewhere(found: Found): void;
  /** Another tab has written, or something has come from elsewhere. */
  refresh(): void;
  readonly copies: Copies;
}

/** What varies from one visit to another. */
export interface Circumstances {
  readonly storage: Storage | undefined;
  readonly now: () => number;
  readonly makeId: () => string;
}

export function createMemories(pack: string, { storage, now, makeId }: Circumstances): Memories {
  const copies = openCopies(storage, pack);
  carryOver(pack, copies, { storage, now, makeId });
  // Kept here too: a browser that keeps nothing still knows what was found since the page was opened.
  let elsewhere: Elsewhere = readKept(storage, pack);
  let [reading, ...earlier] = copies.all();
  /** The copy that this tab reads. */
  let current = reading?.id;

  const recallAll = () => { [reading, ...earlier] = copies.all(); };
  const put = (copy: Copy): void => {
    current = copy.id;
    copies.put(copy);
    recallAll();
  };
  /** In the copy that is read, unless it has nothing to do with it; only then all the others are looked through. */
  const standing = (playthrough: Playthrough) => {
    const own = current === undefined ? undefined : copies.get(current);
    const inOwn = own && standingOf(playthrough, [own]);
    return inOwn && ('within' in inOwn || 'continues' in inOwn) ? inOwn : standingOf(playthrough, copies.all(), current);
  };

  return {
    copies,
    recall: () => ({ ...(reading && { reading }), ...(earlier.length > 0 && { earlier }), elsewhere }),
    keep({ model, line, length }, byAddress) {
      const stop = line?.stops[length];
      if (!line || !stop) return;
      elsewhere = writeKept(storage, pack, {
        found: stop.place.context.passed.map(({ universe, ending }) => [universe, [ending]] as const),
        seen: stop.soFar.passed.map(([moment]) => moment),
      }, elsewhere);
      if (length === 0) return;
      const playthrough = playthroughOf(line, length);
      const { edition: revision } = model.manifest;
      const stands = standing(playthrough);
      if ('within' in stands) {
        current = stands.within.id;
        // To go back to one is to make it the last that was read.
        if (!byAddress && copies.all()[0]?.id !== current) put({ ...stands.within, read: now() });
      } else if ('continues' in stands) {
        put({ ...stands.continues, revision, moves: playthrough.moves, read: now() });
      } else if (!byAddress) {
        const { leaves } = stands;
        const time = now();
        put({
          id: makeId(), fork: makeId(), revision, ...playthrough, acknowledged: 0, started: time, read: time,
          ...(leaves && { forkedFrom: { id: leaves.copy.id, length: leaves.length } }),
        });
      }
    },
    foundElsewhere(found) {
      elsewhere = writeKept(storage, pack, { found, seen: [] }, elsewhere);
    },
    refresh() {
      const there = readKept(storage, pack);
      if (there !== NOTHING) elsewhere = there;
      recallAll();
    },
  };
}

/** Gives each log that was kept in the old way, all under one key, a copy of its own. They go from there first, to make room for themselves. */
function carryOver(pack: string, copies: Copies, { storage, now, makeId }: Circumstances): void {
  const { old = [] } = readKept(storage, pack);
  if (old.length === 0) return;
  writeKept(storage, pack, NOTHING);
  const time = now();
  for (const [index, log] of old.entries()) {
    if (log.moves.length === 0 || 'within' in standingOf(log, copies.all())) continue;
    copies.put({ id: makeId(), fork: makeId(), ...log, acknowledged: 0, started: time, read: time - index });
  }
}
