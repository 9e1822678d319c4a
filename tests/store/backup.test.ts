/** `npm run backup` and `npm run restore`, as they are run, on a store that others are using. */
import { DatabaseSync } from '@photostructure/sqlite';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../server/store/open.ts';
import type { ReaderId, Store } from '../../server/store/store.ts';
import { choose, saveOf } from './saves.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
let data: string;
let file: string;
let store: Store;
let reader: ReaderId;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'otherwise-backup-'));
  data = join(folder, 'data');
  file = join(folder, 'backup.sqlite');
  store = await openStore({ folder: data });
  reader = await store.makeReader();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** What it says, and how it ends. It is called from the folder, as `npm run` would tell it. */
function run(name: 'backup' | 'restore', args: readonly string[], environment: Record<string, string> = {}): Promise<readonly [number, string]> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join('dist', `${name}.js`), ...args], { cwd: root, env: { ...process.env, DATA: data, INIT_CWD: folder, ...environment } }, (error, stdout, stderr) => {
      resolve([typeof error?.code === 'number' ? error.code : 0, (stdout + stderr).trim()]);
    });
  });
}

const kept = async () => (await store.playthroughs(reader)).map(({ id, moves }) => `${id} ${moves.length}`).sort();

test('a backup made under load is whole, and a running store goes on from it', async () => {
  const before = saveOf(choose('a', 'b'));
  await store.save(reader, before);
  const saves = Array.from({ length: 300 }, () => saveOf(choose('x')));
  const saving = Promise.all(saves.map(async (save, index) => {
    if (index % 3 === 0) await store.playthroughs(reader);
    return store.save(reader, save);
  }));
  expect(await run('backup', ['backup.sqlite'])).toEqual([0, 'backup.sqlite holds what readers have.']);
  await saving;
  expect(statSync(file).mode & 0o077).toBe(0);

  await store.remove(reader, before.id);
  await store.save(reader, saveOf(choose('later')));
  expect(await run('restore', ['backup.sqlite'])).toEqual([0, 'What readers have is what it was in the backup. A server that runs goes on with it.']);
  expect(await store.playthrough(reader, before.id)).toMatchObject({ moves: choose('a', 'b') });
  expect(await store.save(reader, { ...before, acknowledged: 2, moves: choose('c') })).toEqual({ saved: { id: before.id, length: 3 } });
  expect(readdirSync(folder).sort()).toEqual(['backup.sqlite', 'data']);
  expect(readdirSync(data).filter((name) => name.includes('restoring'))).toEqual([]);
});

test('a backup is restored where there is nothing yet', async () => {
  await store.save(reader, saveOf(choose('a')));
  const was = await kept();
  writeFileSync(join(data, 'secret'), 'x'.repeat(64));
  expect(await run('backup', [file])).toEqual([0, 'backup.sqlite holds what readers have. Keep data/secret too, in another place: by it readers are known again.']);
  await store.close();
  data = join(folder, 'elsewhere');
  expect((await run('restore', [file]))[0]).toBe(0);
  store = await openStore({ folder: data });
  expect(await kept()).toEqual(was);
});

describe('what cannot be backed up is said in a sentence', () => {
  test.each([
    [[], 'Give one file: npm run backup -- readers.sqlite'],
    [['one', 'two'], 'Give one file: npm run backup -- readers.sqlite'],
    [['--help'], 'Give one file: npm run backup -- readers.sqlite'],
    [['no/such/folder/x'], 'no/such/folder/x could not be written: unable to open database file.'],
    [['data'], 'data is there already: give another name, such as one with the day in it.'],
  ])('%j', async (args, sentence) => {
    expect(await run('backup', args)).toEqual([1, sentence]);
  });

  test('a folder where nothing is kept, and PostgreSQL', async () => {
    expect(await run('backup', ['x'], { DATA: join(folder, 'none') })).toEqual([1, 'There is nothing to back up: none/otherwise.sqlite is not there.']);
    expect(await run('backup', ['x'], { DATABASE_URL: 'postgres://db.example/otherwise', SECRET: 'x'.repeat(32) })).toEqual([1, 'What readers have is in PostgreSQL (DATABASE_URL): use pg_dump.']);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});

describe('what cannot be restored is said in a sentence, and nothing changes', () => {
  test('a file that is not there, is no database, is not ours, is newer, or is damaged', async () => {
    await store.save(reader, saveOf(choose(...Array.from({ length: 2_000 }, (_, index) => `key-${index}`))));
    const was = await kept();
    await run('backup', ['good']);
    const change = (name: string, sql: string) => {
      writeFileSync(join(folder, name), readFileSync(join(folder, 'good')));
      const database = new DatabaseSync(join(folder, name));
      database.exec(sql);
      database.close();
    };
    writeFileSync(join(folder, 'text'), 'not a database at all '.repeat(100));
    change('theirs', 'pragma application_id = 7');
    change('newer', 'insert into kysely_migration (name, timestamp) values (\'9999-later\', \'2099-01-01\')');
    const bytes = readFileSync(join(folder, 'good'));
    bytes.fill(0x55, bytes.length / 2, bytes.length / 2 + 8_192);
    writeFileSync(join(folder, 'damaged'), bytes);
    writeFileSync(join(folder, 'cut'), readFileSync(join(folder, 'good')).subarray(0, 20_000));

    const ours = 'is no backup of Otherwise: give a file that "npm run backup" made. Nothing was changed.';
    const damaged = 'is damaged: take another backup. Nothing was changed.';
    expect(await run('restore', ['none'])).toEqual([1, 'none is not there.']);
    expect(await run('restore', [])).toEqual([1, 'Give one file: npm run restore -- readers.sqlite']);
    expect(await run('restore', ['text'])).toEqual([1, `text ${ours}`]);
    expect(await run('restore', ['theirs'])).toEqual([1, `theirs ${ours}`]);
    expect(await run('restore', ['newer'])).toEqual([1, 'newer cannot be taken. What is kept of readers was written by a newer Otherwise ("9999-later"): start that one, or an even newer. Nothing was changed.']);
    expect(await run('restore', ['damaged'])).toEqual([1, `damaged ${damaged}`]);
    expect(await run('restore', ['cut'])).toEqual([1, `cut ${damaged}`]);
    expect(await kept()).toEqual(was);
    expect(readdirSync(data).filter((name) => name.includes('restoring'))).toEqual([]);
  });
});
