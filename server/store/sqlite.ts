/** The home in one file of this machine, `otherwise.sqlite`. An answer is on the disk before it is given: WAL with full sync. */
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { Kysely } from 'kysely';
import type { Home } from './home.ts';
import type { Schema } from './schema.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

/** Stands in the file's head, so that another program's file is told from ours: "Othw". */
export const APPLICATION = 0x4f746877;

/** How long starting waits for other servers that start, in milliseconds. */
const WHILE_STARTING = 60_000;

/** The connection; `waits` is how many milliseconds of standing still one of its calls may cost where another process has the lock. */
export function connect(file: string, waits = 0): DatabaseSyncInstance {
  const database = new DatabaseSync(file, { timeout: waits });
  // What somebody wanted forgotten is not to be found in the file's gaps either.
  database.exec('pragma synchronous = full; pragma secure_delete = on');
  return database;
}

export const sqliteHome = (database: DatabaseSyncInstance): Home => ({
  database: new Kysely<Schema>({ dialect: sqliteDialect(database) }),
  locksRows: false,
  numbersByIdentity: false,
  troubleOf,
});

/** Made ours where it is new. To be closed again: what comes after may not stand still. */
export function connectToStart(file: string): DatabaseSyncInstance {
  const database = connect(file, WHILE_STARTING);
  database.exec('pragma journal_mode = wal');
  return database;
}

/** The result code of what SQLite has refused, without what it says more precisely. */
export function sqliteCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}

/** By SQLite's result codes, https://sqlite.org/rescode.html. */
function troubleOf(error: unknown): 'again' | 'gone' | undefined {
  switch (sqliteCode(error)) {
    // Busy and locked: another process, or this one, has it.
    case 5: case 6: return 'again';
    // No memory, read-only, not read or written, damaged, full, cannot be opened, no database.
    case 7: case 8: case 10: case 11: case 13: case 14: case 26: return 'gone';
    default: return undefined;
  }
}
