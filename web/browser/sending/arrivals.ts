/** What came from the reader's other devices: playthroughs that are not here, or are longer there, and the endings found. */
import { playthroughAddress, playthroughsAddress } from '../../keeping/addresses.ts';
import type { KeptAnswered, LibraryAnswered } from '../../keeping/wire.ts';
import { merged } from '../../found.ts';
import type { Found } from '../../models.ts';
import type { Fetch } from '../book.ts';
import type { Copies } from '../copies.ts';
import { parsePlaythrough, type Copy } from '../copy.ts';
import { sharedMoves } from '../line.ts';

export interface Arrived {
  /** Copies that the server was said to have, and has not: let go of on another device, or the server knows this reader no more. */
  readonly doubtful: readonly string[];
  readonly found: Found;
}

/** Rejects where the server cannot be asked, or keeps nothing of readers. */
export async function fetchArrivals(pack: string, copies: Copies, fetch: Fetch, makeId: () => string): Promise<Arrived> {
  const { playthroughs, endings } = (await fetch(playthroughsAddress(pack))) as LibraryAnswered;
  for (const { id, length } of playthroughs) {
    const here = copies.get(id);
    if (here && here.acknowledged >= length) continue;
    const there = toCopy((await fetch(playthroughAddress(id))) as KeptAnswered, makeId);
    if (there) join(copies, there);
  }
  const known = new Set(playthroughs.map(({ id }) => id));
  return {
    doubtful: copies.all().filter(({ id, acknowledged }) => acknowledged > 0 && !known.has(id)).map(({ id }) => id),
    found: endings.map(({ universe, ending }): Found => [[universe, [ending]]]).reduce(merged, []),
  };
}

/** Puts one beside what is kept under its id, which may have been read on meanwhile. Where the two have parted it stays: sent, it becomes a fork. */
function join(copies: Copies, there: Copy): void {
  const here = copies.get(there.id);
  if (!here) {
    copies.put(there, 'only what there is');
    return;
  }
  const shared = sharedMoves(here.moves, there.moves);
  if (shared === here.moves.length) copies.put({ ...there, fork: here.fork, read: Math.max(here.read, there.read) });
  else if (shared === there.moves.length) copies.put({ ...here, acknowledged: shared });
}

function toCopy(answered: KeptAnswered, makeId: () => string): Copy | undefined {
  const log = parsePlaythrough(answered);
  if (!log) return undefined;
  const { id, revision, forkedFrom, started, read } = answered;
  return { id, fork: makeId(), revision, ...log, ...(forkedFrom && { forkedFrom }), acknowledged: log.moves.length, started, read };
}
