/** A reader's playthroughs and endings, as they are kept. */
import type { Kysely, Selectable } from 'kysely';
import type { Move } from '../../engine/multiverse/machine.ts';
import type { Home } from './home.ts';
import { ownerOf, ownersOf } from './readers.ts';
import type { PlaythroughTable, Schema } from './schema.ts';
import type { FoundEnding, KeptPlaythrough, PlaythroughId, ReaderId } from './store.ts';

/** Those of a pack or all, or the one of this id; the last read first. */
export async function findPlaythroughs(database: Kysely<Schema>, reader: ReaderId, { pack, id }: { readonly pack?: string; readonly id?: PlaythroughId }): Promise<readonly KeptPlaythrough[]> {
  const rows = await database.selectFrom('playthrough').selectAll().where('reader', '=', ownerOf(reader))
    .$if(pack !== undefined, (query) => query.where('pack', '=', pack ?? ''))
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .orderBy('read', 'desc').orderBy('number', 'desc').execute();
  const moves = await movesOf(database, rows.map(({ number }) => number));
  return rows.flatMap((row) => {
    const own = moves.get(row.number) ?? [];
    // One that was let go of between the two questions has none.
    return own.length < row.length ? [] : [keptOf(row, own.slice(0, row.length))];
  });
}

/** Readers have some dozens of playthroughs, and SQLite takes 32,766 numbers at once. */
const PLAYTHROUGHS_AT_ONCE = 1_000;

async function movesOf(database: Kysely<Schema>, playthroughs: readonly number[]): Promise<ReadonlyMap<number, Move[]>> {
  const moves = new Map<number, Move[]>();
  for (let start = 0; start < playthroughs.length; start += PLAYTHROUGHS_AT_ONCE) {
    const rows = await database.selectFrom('move').select(['playthrough', 'move']).where('playthrough', 'in', playthroughs.slice(start, start + PLAYTHROUGHS_AT_ONCE))
      .orderBy('playthrough').orderBy('position').execute();
    for (const { playthrough, move } of rows) {
      const own = moves.get(playthrough);
      if (own) own.push(JSON.parse(move) as Move);
      else moves.set(playthrough, [JSON.parse(move) as Move]);
    }
  }
  return moves;
}

function keptOf(row: Selectable<PlaythroughTable>, moves: readonly Move[]): KeptPlaythrough {
  const { id, pack, revision, name, seed, started, read, forked_from: from, forked_at: length } = row;
  return {
    id, pack, revision, seed, moves, started, read,
    brings: JSON.parse(row.brings) as KeptPlaythrough['brings'],
    ...(name !== null && { name }),
    ...(from !== null && length !== null && { forkedFrom: { id: from, length } }),
  };
}

export async function rename(database: Kysely<Schema>, reader: ReaderId, id: PlaythroughId, name: string | undefined): Promise<boolean> {
  const { numUpdatedRows } = await database.updateTable('playthrough').set({ name: name ?? null })
    .where('reader', '=', ownerOf(reader)).where('id', '=', id).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** To be called in a transaction. */
export async function remove(home: Home, database: Kysely<Schema>, reader: ReaderId, id: PlaythroughId): Promise<boolean> {
  const owner = (await ownersOf(home, database, [reader])).get(reader);
  if (owner === undefined) return false;
  const { numDeletedRows } = await database.deleteFrom('playthrough').where('reader', '=', owner).where('id', '=', id).executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  await database.insertInto('removed').values({ reader: owner, id }).onConflict((conflict) => conflict.doNothing()).execute();
  return true;
}

export function findEndings(database: Kysely<Schema>, reader: ReaderId, pack?: string): Promise<readonly FoundEnding[]> {
  return database.selectFrom('ending').select(['pack', 'universe', 'ending', 'found']).where('reader', '=', ownerOf(reader))
    .$if(pack !== undefined, (query) => query.where('pack', '=', pack ?? ''))
    .orderBy('found').orderBy('pack').orderBy('universe').orderBy('ending').execute();
}
