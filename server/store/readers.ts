/** Who is who: readers, the other names of those who joined, and what becomes of everything when two become one or somebody wants to be forgotten. */
import { randomUUID } from 'node:crypto';
import { sql, type Expression, type Kysely } from 'kysely';
import { Overtaken, type Home } from './home.ts';
import { joinPlaythroughs } from './join-playthroughs.ts';
import type { Schema } from './schema.ts';
import type { ReaderId } from './store.ts';

export async function makeReaders(database: Kysely<Schema>, number: number): Promise<readonly ReaderId[]> {
  const ids = Array.from({ length: number }, () => randomUUID());
  await database.insertInto('reader').values(ids.map((id) => ({ id, joined: null }))).execute();
  return ids;
}

/** Whose things those of the reader are, for a query. */
export const ownerOf = (reader: ReaderId): Expression<string> => sql<string>`(select coalesce(joined, id) from reader where id = ${reader})`;

/** Each of them, in their order. */
export async function findReaders(database: Kysely<Schema>, readers: readonly ReaderId[]): Promise<readonly (ReaderId | undefined)[]> {
  const owners = await ownersOf({ locksRows: false }, database, readers);
  return readers.map((reader) => owners.get(reader));
}

export async function findReader(database: Kysely<Schema>, reader: ReaderId): Promise<ReaderId | undefined> {
  const row = await database.selectFrom('reader').selectAll().where('id', '=', reader).executeTakeFirst();
  return row && (row.joined ?? row.id);
}

/** By reader, whose things theirs are. Where rows are locked nobody can join or be forgotten until the transaction ends. */
export async function ownersOf({ locksRows }: Pick<Home, 'locksRows'>, database: Kysely<Schema>, readers: readonly ReaderId[]): Promise<ReadonlyMap<ReaderId, ReaderId>> {
  const rows = await database.selectFrom('reader').selectAll().where('id', 'in', [...new Set(readers)])
    .orderBy('id').$if(locksRows, (query) => query.forKeyShare()).execute();
  return new Map(rows.map(({ id, joined }) => [id, joined ?? id]));
}

export async function forget(home: Home, database: Kysely<Schema>, reader: ReaderId): Promise<void> {
  const owner = await findReader(database, reader);
  if (owner === undefined) return;
  await alone(home, database, [owner]);
  // Everything hangs on the reader and goes with it, other names and all.
  await database.deleteFrom('reader').where('id', '=', owner).execute();
}

/** Makes what `joining` has that of `owner`, and `joining` another name for `owner`. Both are owners of their own before. */
export async function joinReaders(home: Home, database: Kysely<Schema>, owner: ReaderId, joining: ReaderId): Promise<void> {
  await alone(home, database, [owner, joining]);
  await joinPlaythroughs(database, owner, joining);
  await database.insertInto('ending').columns(['pack', 'universe', 'ending', 'reader', 'found'])
    .expression((from) => from.selectFrom('ending').select(['pack', 'universe', 'ending', sql.val(owner).as('reader'), 'found']).where('reader', '=', joining))
    .onConflict((conflict) => conflict.doNothing()).execute();
  await database.insertInto('choice').columns(['pack', 'universe', 'place', 'key', 'reader'])
    .expression((from) => from.selectFrom('choice').select(['pack', 'universe', 'place', 'key', sql.val(owner).as('reader')]).where('reader', '=', joining))
    .onConflict((conflict) => conflict.doNothing()).execute();
  for (const table of ['ending', 'choice', 'code'] as const) await database.deleteFrom(table).where('reader', '=', joining).execute();
  await database.updateTable('reader').set({ joined: owner }).where((where) => where.or([where('id', '=', joining), where('joined', '=', joining)])).execute();
}

/** Keeps everybody else from these readers until the transaction ends. */
async function alone({ locksRows }: Home, database: Kysely<Schema>, owners: readonly ReaderId[]): Promise<void> {
  if (!locksRows) return;
  const rows = await database.selectFrom('reader').selectAll().where((where) => where.or([where('id', 'in', owners), where('joined', 'in', owners)]))
    .orderBy('id').forUpdate().execute();
  // One of them has joined somebody else, or has gone, while we waited.
  if (owners.some((owner) => !rows.some(({ id, joined }) => id === owner && joined === null))) throw new Overtaken(owners.join());
}
