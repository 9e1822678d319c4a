/** Puts a backup in the place of what readers have, in one step that a server which runs goes on from. */
import { backup, DatabaseSync } from '@photostructure/sqlite';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import type { Done } from './backup.ts';
import { CannotOpen } from './cannot-open.ts';
import { migrate } from './migrations.ts';
import { fileIn } from './open.ts';
import { APPLICATION, connectToStart, sqliteCode, sqliteHome } from './sqlite.ts';

/** Nothing changes unless the file is whole and ours. */
export async function restore(folder: string, source: string): Promise<Done> {
  if (!existsSync(source)) return { refused: `${source} is not there.` };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = fileIn(folder);
  // Looked at and mended in a copy: the backup stays as it was.
  const copy = `${file}.restoring`;
  removeDatabase(copy);
  try {
    const wrong = await copyChecked(source, copy);
    return wrong === undefined ? await replace(copy, file) : { refused: `${source} ${wrong} Nothing was changed.` };
  } finally {
    removeDatabase(copy);
  }
}

/** What is wrong with the file, in words after its name. */
async function copyChecked(source: string, copy: string): Promise<string | undefined> {
  try {
    await copyTo(source, copy);
    const database = connectToStart(copy);
    try {
      const { application_id: application } = database.prepare('pragma application_id').get() as { application_id: number };
      if (application !== APPLICATION) return NOT_OURS;
      const { integrity_check: integrity } = database.prepare('pragma integrity_check').get() as { integrity_check: string };
      if (integrity !== 'ok' || database.prepare('pragma foreign_key_check').all().length > 0) return DAMAGED;
      await migrate(sqliteHome(database));
      // What is in the log beside the file is not copied with it.
      database.exec('pragma wal_checkpoint(truncate)');
      return undefined;
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof CannotOpen) return `cannot be taken. ${error.message}`;
    const code = sqliteCode(error);
    if (code === NO_DATABASE) return NOT_OURS;
    return code === CORRUPT ? DAMAGED : `cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

const NOT_OURS = 'is no backup of Otherwise: give a file that "npm run backup" made.';
const DAMAGED = 'is damaged: take another backup.';
const CORRUPT = 11;
const NO_DATABASE = 26;

async function replace(copy: string, file: string): Promise<Done> {
  try {
    const current = connectToStart(file);
    // Copying would wait for ever for one who has it locked; this gives up.
    current.exec('begin immediate; rollback');
    current.close();
    await copyTo(copy, file);
    return { done: 'What readers have is what it was in the backup. A server that runs goes on with it.' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { refused: `${file} could not be replaced (${message}), and is as it was. Stop the server and try again; if the file itself is damaged, move it away first.` };
  }
}

/** All of it in one transaction, for whoever reads the target. */
async function copyTo(source: string, target: string): Promise<void> {
  const database = new DatabaseSync(source, { readOnly: true });
  try {
    await backup(database, target, { rate: -1 });
  } finally {
    database.close();
  }
}

function removeDatabase(file: string): void {
  for (const name of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) rmSync(name, { force: true });
}
