/** What others chose, as shares: nothing where fewer than ten chose, so that nobody can be told from the rest. */
import type { Count } from '../store/store.ts';

const FEWEST = 10;

export interface Share {
  readonly id: string;
  /** Of all, in whole percent. */
  readonly percent: number;
}

/** The largest first. `among` are the ids that are there to choose from, where that is known: what nobody chose has no share. */
export function sharesOf(counts: readonly Count[], among?: readonly string[]): readonly Share[] {
  const counted = among ? counts.filter(({ id }) => among.includes(id)) : counts;
  const all = counted.reduce((sum, { readers }) => sum + readers, 0);
  if (all < FEWEST) return [];
  return counted.map(({ id, readers }) => ({ id, percent: Math.round((100 * readers) / all) }))
    .sort((one, other) => other.percent - one.percent || one.id.localeCompare(other.id));
}
