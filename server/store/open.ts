/** Opens the store: makes or mends its tables first, and refuses in a sentence what cannot be opened. */
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { CannotOpen } from './cannot-open.ts';
import type { Home } from './home.ts';
import { makeFolder } from './make-folder.ts';
import { migrate } from './migrations.ts';
import { outages, type TellOutage } from './outage.ts';
import { postgresHome, SERVING, STARTING } from './postgres.ts';
import { APPLICATION, connect, connectToStart, sqliteHome } from './sqlite.ts';
import { storeAt } from './store-at.ts';
import type { Store } from './store.ts';

/** PostgreSQL's address, or the folder of SQLite's file. */
export type StoreSettings = { readonly databaseUrl: string } | { readonly folder: string };

export const fileIn = (folder: string): string => join(folder, 'otherwise.sqlite');

/** Throws `CannotOpen`. `tell` hears where what was opened cannot be had later. */
export async function openStore(settings: StoreSettings, now: () => number = Date.now, tell: TellOutage = () => undefined): Promise<Store> {
  try {
    const home = await ('databaseUrl' in settings ? openPostgres(settings.databaseUrl) : openSqlite(settings.folder));
    const store = storeAt({ ...home, outage: outages(tell) }, now);
    await store.ready();
    return store;
  } catch (error) {
    if (error instanceof CannotOpen || !(error instanceof Error)) throw error;
    const where = 'databaseUrl' in settings ? 'The database at DATABASE_URL' : `The database ${fileIn(settings.folder)}`;
    throw new CannotOpen(`${where} cannot be opened: ${error.message}.`, { cause: error });
  }
}

async function openPostgres(url: string): Promise<Home> {
  const starting = postgresHome(url, STARTING);
  try {
    await migrate(starting);
  } finally {
    await starting.database.destroy();
  }
  return postgresHome(url, SERVING);
}

async function openSqlite(folder: string): Promise<Home> {
  // What readers have is nobody else's business on this machine.
  makeFolder(folder);
  const file = fileIn(folder);
  closeSync(openSync(file, 'a', 0o600));
  const database = connectToStart(file);
  const starting = sqliteHome(database);
  try {
    await migrate(starting);
    database.exec(`pragma application_id = ${APPLICATION}`);
  } finally {
    await starting.database.destroy();
  }
  return sqliteHome(connect(file));
}
