/** The readings that are kept, by book, as the library shows them: a few of each book, or a part of all that are kept of one. */
import type { KeptBook, KeptReading, ShelfRoom } from '../../web/library/model.ts';
import type { ShelvedPack } from '../library.ts';
import type { KeptPlaythrough } from '../store/store.ts';
import type { Keeping } from './keeping.ts';
import { showKept } from './kept-reading.ts';

/** Of each book on the first page, and in a part of a long list. */
const FEW = 5;
const PART = 20;

/** All books, the last read first, each with its latest readings. */
export async function showShelf(keeping: Keeping, kept: readonly KeptPlaythrough[]): Promise<ShelfRoom> {
  const ids = [...new Set(kept.map(({ pack }) => pack))];
  const books: KeptBook[] = [];
  const away: { pack: string; readings: number }[] = [];
  for (const id of ids) {
    const pack = keeping.library.pack(id);
    const own = kept.filter((one) => one.pack === id);
    if (!pack) away.push({ pack: id, readings: own.length });
    else books.push({ pack: id, title: pack.manifest.title, readings: own.length, before: 0, shown: await showAll(keeping, pack, own.slice(0, FEW), own) });
  }
  return { kind: 'shelf', books, away, readings: kept.length };
}

/** One part of all that is kept of a book. */
export async function showBook(keeping: Keeping, pack: ShelvedPack, own: readonly KeptPlaythrough[], wanted: number): Promise<ShelfRoom> {
  const of = Math.max(1, Math.ceil(own.length / PART));
  const number = Math.min(Math.max(1, Math.floor(wanted)), of);
  const before = (number - 1) * PART;
  const shown = await showAll(keeping, pack, own.slice(before, before + PART), own);
  return { kind: 'shelf', readings: own.length, away: [], books: own.length === 0 ? [] : [{ pack: pack.id, title: pack.manifest.title, readings: own.length, before, shown, part: { number, of } }] };
}

async function showAll({ replays, now }: Pick<Keeping, 'replays' | 'now'>, pack: ShelvedPack, kept: readonly KeptPlaythrough[], all: readonly KeptPlaythrough[]): Promise<KeptReading[]> {
  const shown: KeptReading[] = [];
  for (const one of kept) shown.push(await showKept(replays, pack, one, now(), all));
  return shown;
}
