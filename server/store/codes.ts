/** Codes by which another device becomes the same reader: good once, until they are too old. */
import type { Kysely } from 'kysely';
import type { Home } from './home.ts';
import { findReader, joinReaders, ownersOf } from './readers.ts';
import type { Schema } from './schema.ts';
import type { ReaderId } from './store.ts';

/** False where somebody else has the same code, or the reader is not known. To be called in a transaction. */
export async function offerCode(home: Home, database: Kysely<Schema>, reader: ReaderId, hash: string, expires: number, now: number): Promise<boolean> {
  const owner = (await ownersOf(home, database, [reader])).get(reader);
  if (owner === undefined) return false;
  await database.deleteFrom('code').where((where) => where.or([where('reader', '=', owner), where('expires', '<=', now)])).execute();
  const { numInsertedOrUpdatedRows } = await database.insertInto('code').values({ hash, reader: owner, expires })
    .onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function codeOf(database: Kysely<Schema>, hash: string, now: number): Promise<ReaderId | undefined> {
  const code = await database.selectFrom('code').select('reader').where('hash', '=', hash).where('expires', '>', now).executeTakeFirst();
  return code?.reader;
}

/** To be called in a transaction: a code whose reader cannot be joined has not been used. */
export async function join(home: Home, database: Kysely<Schema>, hash: string, joining: ReaderId | undefined, now: number): Promise<ReaderId | undefined> {
  // Of two who come with it at the same time one deletes it.
  const code = await database.deleteFrom('code').where('hash', '=', hash).where('expires', '>', now).returning('reader').executeTakeFirst();
  if (!code) return undefined;
  const from = joining === undefined ? undefined : await findReader(database, joining);
  if (from !== undefined && from !== code.reader) await joinReaders(home, database, code.reader, from);
  return code.reader;
}
