/** `kill -9` under load: writers, or the database itself, are killed at random moments; then every save that was acknowledged must be there, and the database sound. */
import { DatabaseSync } from '@photostructure/sqlite';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { expect } from 'vitest';
import { fileIn, openStore, type StoreSettings } from '../../server/store/open.ts';
import { MOVES_A_SAVE, movesOf } from './written.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Writer {
  readonly kill: () => void;
  readonly ended: Promise<unknown>;
  /** When this many more saves are acknowledged. */
  readonly acknowledges: (more: number) => Promise<void>;
}

/** By `reader id`, the greatest length that was acknowledged. */
export type Acknowledged = Map<string, number>;

export interface Figures { kills: number; saves: number; playthroughs: number }

/** A round: writers write, the blow falls and tells which of them it has left alive, and all is looked at. */
export async function round(settings: StoreSettings, acknowledged: Acknowledged, figures: Figures, blow: (writers: readonly Writer[]) => Promise<readonly Writer[]> | readonly Writer[]): Promise<void> {
  const writers = [0, 1].map(() => write(settings, acknowledged, figures));
  try {
    await Promise.all(writers.map((writer) => writer.acknowledges(20 + Math.floor(Math.random() * 300))));
    const survivors = await blow(writers);
    figures.kills++;
    // They go on, once there is a database again.
    await Promise.all(survivors.map((writer) => writer.acknowledges(20)));
  } finally {
    for (const writer of writers) writer.kill();
    await Promise.all(writers.map(({ ended }) => ended));
  }
  figures.playthroughs = acknowledged.size;
  await look(settings, acknowledged);
}

function write(settings: StoreSettings, acknowledged: Acknowledged, figures: Figures): Writer {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/store/writer.ts', JSON.stringify(settings)], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const waiting: { for: number; then?: () => void } = { for: Infinity };
  let rest = '';
  let heard = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [reader = '', id = '', length = ''] = line.split(' ');
      const name = `${reader} ${id}`;
      acknowledged.set(name, Math.max(acknowledged.get(name) ?? 0, Number(length)));
    }
    heard += lines.length;
    figures.saves += lines.length;
    if (heard >= waiting.for) waiting.then?.();
  });
  const endedByItself = ended.then(() => Promise.reject(new Error('A writer ended by itself.')));
  endedByItself.catch(() => undefined);
  return {
    ended,
    kill: () => child.kill('SIGKILL'),
    acknowledges: (more) => Promise.race([endedByItself, new Promise<void>((resolve) => {
      Object.assign(waiting, { for: heard + more, then: resolve });
    })]),
  };
}

async function look(settings: StoreSettings, acknowledged: Acknowledged): Promise<void> {
  const store = await openStore(settings);
  try {
    for (const reader of new Set([...acknowledged.keys()].map((name) => name.split(' ')[0] ?? ''))) {
      const kept = new Map((await store.playthroughs(reader)).map((one) => [`${reader} ${one.id}`, one]));
      const lost = [...acknowledged].filter(([name, length]) => name.startsWith(reader) && (kept.get(name)?.moves.length ?? 0) < length);
      expect(lost).toEqual([]);
      for (const { id, moves } of kept.values()) {
        // A save that nobody heard of is there whole, or not at all.
        expect(moves.length % MOVES_A_SAVE).toBe(0);
        expect(moves).toEqual(movesOf(id, 0, moves.length));
      }
    }
  } finally {
    await store.close();
  }
  expect(await unsound(settings)).toEqual([]);
}

/** What is wrong with the database. */
async function unsound(settings: StoreSettings): Promise<readonly object[]> {
  if ('folder' in settings) {
    const database = new DatabaseSync(fileIn(settings.folder));
    const ask = (sql: string) => database.prepare(sql).all() as object[];
    const wrong = ask('pragma integrity_check').filter((row) => !('integrity_check' in row) || row.integrity_check !== 'ok');
    wrong.push(...ask('pragma foreign_key_check'), ...ask(UNEVEN));
    database.close();
    return wrong;
  }
  const client = new pg.Client(settings.databaseUrl);
  await client.connect();
  try {
    // PostgreSQL's own check of every page of the tables, and of the keys against the tables.
    await client.query('create extension if not exists amcheck');
    const { rows: tables } = await client.query<object>(`select relname, damage.* from pg_class, verify_heapam(oid) damage where relkind = 'r' and relnamespace = 'public'::regnamespace`);
    await client.query(`select bt_index_check(oid, true) from pg_class where relkind = 'i' and relnamespace = 'public'::regnamespace`);
    const { rows: uneven } = await client.query<object>(UNEVEN);
    return [...tables, ...uneven];
  } finally {
    await client.end();
  }
}

/** Playthroughs whose moves are not as many as they say, or have gaps. */
const UNEVEN = `select playthrough.number from playthrough left join move on move.playthrough = playthrough.number
  group by playthrough.number, playthrough.length having count(move.position) <> playthrough.length or coalesce(max(move.position), -1) <> playthrough.length - 1`;
