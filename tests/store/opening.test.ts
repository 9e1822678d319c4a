/** Opening a store: several servers at once, a schema from the future, and what is no database. */
import { DatabaseSync } from '@photostructure/sqlite';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CannotOpen } from '../../server/store/cannot-open.ts';
import { fileIn, openStore, type StoreSettings } from '../../server/store/open.ts';
import { secretFileIn, secretIn } from '../../server/store/secret.ts';
import { HOMES, type Homes } from './homes.ts';
import { choose, saveOf } from './saves.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe.each(HOMES)('%s', (_name, open) => {
  let homes: Homes;
  beforeAll(async () => {
    homes = await open();
  });
  afterAll(() => homes.remove());

  test('several servers that start at once on an empty one all start, and share it', async () => {
    const settings = await homes.make();
    const starting = Array.from({ length: 4 }, () => promisify(execFile)(process.execPath, ['--import', 'tsx', 'tests/store/opening.ts', JSON.stringify(settings)], { cwd: root }));
    const readers = (await Promise.all(starting)).map(({ stdout }) => stdout.trim());
    const store = await openStore(settings);
    for (const reader of readers) expect(await store.reader(reader)).toBe(reader);
    await store.close();
  }, 120_000);

  test('what is kept is there when it is opened again', async () => {
    const settings = await homes.make();
    const store = await openStore(settings);
    const reader = await store.makeReader();
    await store.close();
    const again = await openStore(settings);
    expect(await again.reader(reader)).toBe(reader);
    await again.close();
  });

  test('a newer schema than the program knows is refused, and left as it is', async () => {
    const settings = await homes.make();
    await (await openStore(settings)).close();
    await run(settings, 'insert into kysely_migration (name, timestamp) values (\'9999-later\', \'2099-01-01T00:00:00.000Z\')');
    const sentence = 'What is kept of readers was written by a newer Otherwise ("9999-later"): start that one, or an even newer.';
    await expect(openStore(settings)).rejects.toThrow(new CannotOpen(sentence));
    const environment = 'folder' in settings ? { DATA: settings.folder } : { DATABASE_URL: settings.databaseUrl, SECRET: 'x'.repeat(32) };
    const server = promisify(execFile)(process.execPath, ['--import', 'tsx', 'server/main.ts'], { cwd: root, env: { ...process.env, ...environment, PORT: '0' } });
    await expect(server).rejects.toMatchObject({ code: 1, stdout: '', stderr: `${sentence}\n` });
  }, 120_000);

  async function run(settings: StoreSettings, sql: string): Promise<void> {
    if ('folder' in settings) {
      const database = new DatabaseSync(fileIn(settings.folder));
      database.exec(sql);
      database.close();
    } else {
      const client = new pg.Client(settings.databaseUrl);
      await client.connect();
      await client.query(sql);
      await client.end();
    }
  }
});

describe('what cannot be opened is said in a sentence', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'otherwise-opening-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('a file that is no database', async () => {
    writeFileSync(fileIn(folder), 'a text that is no database, and long enough to be looked at as one'.repeat(20));
    await expect(openStore({ folder })).rejects.toThrow(new CannotOpen(`The database ${fileIn(folder)} cannot be opened: file is not a database.`));
  });

  // Only Linux has a folder in which nobody, root included, can make another.
  test.runIf(existsSync('/proc/self'))('a folder where nothing can be made', async () => {
    await expect(openStore({ folder: '/proc/nope/data' })).rejects.toThrow(/^The database \/proc\/nope\/data\/otherwise\.sqlite cannot be opened: ENOENT/);
  });

  test('a folder where the file should be', async () => {
    mkdirSync(fileIn(folder));
    await expect(openStore({ folder })).rejects.toThrow(CannotOpen);
  });

  test('what is kept is for its owner alone', async () => {
    await (await openStore({ folder: join(folder, 'data') })).close();
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
    expect(statSync(fileIn(join(folder, 'data'))).mode & 0o777).toBe(0o600);
  });

  test('a PostgreSQL that is not there', async () => {
    await expect(openStore({ databaseUrl: 'postgres://nobody@127.0.0.1:1/nothing' })).rejects.toThrow(new CannotOpen('The database at DATABASE_URL cannot be opened: connect ECONNREFUSED 127.0.0.1:1.'));
  });
});

describe('the secret', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'otherwise-secret-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is made once, for its owner alone', () => {
    const secret = secretIn(join(folder, 'data'));
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(secretIn(join(folder, 'data'))).toBe(secret);
    expect(readFileSync(secretFileIn(join(folder, 'data')), 'utf8').trim()).toBe(secret);
    expect(statSync(secretFileIn(join(folder, 'data'))).mode & 0o777).toBe(0o600);
  });

  test('is never replaced: one that was cut is said', () => {
    writeFileSync(secretFileIn(folder), 'cut\n');
    expect(() => secretIn(folder)).toThrow(new CannotOpen(`${secretFileIn(folder)} has fewer than 32 characters, so it is no secret: bring it back from where you keep it, or delete it for a new one, by which no reader will be known.`));
  });
});

test('of somebody who is forgotten nothing is left in the files either', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'otherwise-forgotten-'));
  try {
    const store = await openStore({ folder });
    const reader = await store.makeReader();
    const save = { ...saveOf(choose('a-rare-choice')), name: 'A name of mine' };
    await store.save(reader, save);
    await store.forget(reader);
    await store.close();
    const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1')).join('');
    for (const trace of [reader, save.id, 'a-rare-choice', 'A name of mine']) expect(bytes).not.toContain(trace);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
