/** The database locked, full, or gone for a while: whoever asks is told in time, nothing crashes, and it comes back by itself. */
import { DatabaseSync } from '@photostructure/sqlite';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fileIn, openStore } from '../../server/store/open.ts';
import { outages } from '../../server/store/outage.ts';
import { connect, sqliteHome } from '../../server/store/sqlite.ts';
import { storeAt } from '../../server/store/store-at.ts';
import { StoreUnavailable, type ReaderId, type Store } from '../../server/store/store.ts';
import { HOMES, type Homes } from './homes.ts';
import { startPostgres, type PostgresServer } from './postgres-server.ts';
import { choose, saveOf } from './saves.ts';
import { wireTo } from './wire.ts';

const [[, openSqliteHomes]] = HOMES as [typeof HOMES[number]];

describe('SQLite', () => {
  let homes: Homes;
  let file: string;
  let store: Store;
  let reader: ReaderId;
  beforeEach(async () => {
    homes = await openSqliteHomes();
    const settings = await homes.make();
    if (!('folder' in settings)) throw new Error('SQLite is in a folder.');
    file = fileIn(settings.folder);
    store = await openStore(settings);
    reader = await store.makeReader();
  });
  afterEach(async () => {
    await store.close();
    await homes.remove();
  });

  test('locked by another process it is still read, and saves wait until it is free', async () => {
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    const save = saveOf(choose('a'));
    const saving = store.save(reader, save);
    expect(await store.playthroughs(reader)).toEqual([]);
    await store.ready();
    other.exec('rollback');
    other.close();
    expect(await saving).toEqual({ saved: { id: save.id, length: 1 } });
  });

  test('locked for too long it says so, also to those who wait behind, and goes on when it is free', async () => {
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    const save = saveOf(choose('a'));
    const first = store.save(reader, save);
    await store.playthroughs(reader);
    const told = await Promise.allSettled([first, store.save(reader, save), store.rename(reader, save.id, 'x'), store.makeReader()]);
    expect(told.map((one) => one.status === 'rejected' && one.reason instanceof StoreUnavailable)).toEqual([true, true, true, true]);
    other.exec('rollback');
    other.close();
    expect(await store.save(reader, save)).toEqual({ saved: { id: save.id, length: 1 } });
  });

  test('on a full disk saves are refused, what is there is read, and it goes on when there is room', async () => {
    const connection = connect(file);
    const told: string[] = [];
    const cramped = storeAt({ ...sqliteHome(connection), outage: outages((what, doing) => told.push(`${what} ${doing}`)) }, Date.now);
    const [small, large] = [saveOf(choose('a')), saveOf(choose(...Array.from({ length: 3_000 }, (_, index) => `key-${index}`)))];
    await cramped.save(reader, small);
    connection.exec('pragma max_page_count = 1');
    await expect(cramped.save(reader, large)).rejects.toThrow(StoreUnavailable);
    await expect(cramped.save(reader, large)).rejects.toThrow(StoreUnavailable);
    expect(await cramped.playthroughs(reader)).toHaveLength(1);
    expect(told).toEqual(['gone writing']);
    connection.exec('pragma max_page_count = 1000000');
    expect(await cramped.save(reader, large)).toEqual({ saved: { id: large.id, length: 3_000 } });
    expect(told).toEqual(['gone writing', 'back writing']);
    await cramped.close();
  });
});

describe('PostgreSQL', () => {
  let server: PostgresServer;
  let databaseUrl: string;
  let store: Store;
  let reader: ReaderId;
  beforeAll(async () => {
    server = await startPostgres();
    databaseUrl = await server.makeDatabase();
  });
  afterAll(() => server.remove());
  beforeEach(async () => {
    store = await openStore({ databaseUrl });
    reader = await store.makeReader();
  });
  afterEach(() => store.close());

  test.each(['SIGINT', 'SIGKILL'] as const)('stopped by %s and started again it is told gone, then goes on by itself', async (signal) => {
    const save = saveOf(choose('a'));
    await store.save(reader, save);
    const underWay = Promise.allSettled(Array.from({ length: 20 }, () => store.save(reader, saveOf(choose('b')))));
    await server.stop(signal);
    for (const one of await underWay) expect(one.status === 'fulfilled' || one.reason instanceof StoreUnavailable).toBe(true);
    await expect(store.save(reader, save)).rejects.toThrow(StoreUnavailable);
    await expect(store.playthroughs(reader)).rejects.toThrow(StoreUnavailable);
    await expect(store.ready()).rejects.toThrow(StoreUnavailable);
    await server.start();
    await store.ready();
    expect(await store.save(reader, { ...save, acknowledged: 1, moves: choose('c') })).toEqual({ saved: { id: save.id, length: 2 } });
  });

  test('that does not answer in time is told gone, and goes on when it answers', async () => {
    const other = new pg.Client(databaseUrl);
    await other.connect();
    await other.query('begin');
    await other.query('lock table playthrough in exclusive mode');
    const save = saveOf(choose('a'));
    await expect(store.save(reader, save)).rejects.toThrow(StoreUnavailable);
    expect(await store.playthroughs(reader)).toEqual([]);
    await other.query('rollback');
    await other.end();
    expect(await store.save(reader, save)).toEqual({ saved: { id: save.id, length: 1 } });
  });

  test('that cannot be reached over a silent wire is told gone in time, and is back with the wire', async () => {
    const there = new URL(databaseUrl);
    const wire = await wireTo(Number(there.port));
    there.port = String(wire.port);
    const far = await openStore({ databaseUrl: there.href });
    await far.save(reader, saveOf(choose('a')));
    wire.hold();
    const asked = await Promise.allSettled([far.save(reader, saveOf(choose('b'))), ...Array.from({ length: 30 }, () => far.playthroughs(reader))]);
    expect(asked.map((one) => one.status === 'rejected' && one.reason instanceof StoreUnavailable)).toEqual(asked.map(() => true));
    wire.mend();
    expect(await far.playthroughs(reader)).toHaveLength(1);
    await wire.cut();
    await far.close();
  });

  test('whose connections are cut by its operator does not end the program', async () => {
    await store.save(reader, saveOf(choose('a')));
    const other = new pg.Client(databaseUrl);
    await other.connect();
    const cut = Promise.allSettled(Array.from({ length: 50 }, () => store.playthroughs(reader)));
    await other.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', ['otherwise']);
    await other.end();
    for (const one of await cut) expect(one.status === 'fulfilled' || one.reason instanceof StoreUnavailable).toBe(true);
    await expect.poll(() => store.playthroughs(reader).then((kept) => kept.length, () => 'gone')).toBe(1);
  });
});
