/** The rounds of `kill -9`, as many as are asked for, on both homes; the last line of each tells its figures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { round, type Acknowledged, type Figures } from './killing.ts';
import { startPostgres } from './postgres-server.ts';

export function killRounds(rounds: number, patience: number): void {
  test(`SQLite: ${rounds} times kill -9 loses no acknowledged save`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'otherwise-kill-'));
    const acknowledged: Acknowledged = new Map();
    const figures: Figures = { kills: 0, saves: 0, playthroughs: 0 };
    try {
      for (let count = 0; count < rounds; count++) {
        await round({ folder }, acknowledged, figures, (writers) => {
          const killed = writers.slice(count % 2);
          for (const writer of killed) writer.kill();
          return writers.filter((writer) => !killed.includes(writer));
        });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    tell('SQLite', figures);
    expect(figures.kills).toBe(rounds);
  }, patience);

  test(`PostgreSQL: ${rounds} times kill -9, of servers, of a connection, of the database, loses no acknowledged save`, async () => {
    const server = await startPostgres();
    const acknowledged: Acknowledged = new Map();
    const figures: Figures = { kills: 0, saves: 0, playthroughs: 0 };
    try {
      const databaseUrl = await server.makeDatabase();
      for (let count = 0; count < rounds; count++) {
        await round({ databaseUrl }, acknowledged, figures, async (writers) => {
          if (count % 3 === 0) {
            for (const writer of writers) writer.kill();
            return [];
          }
          if (count % 3 === 1) await killConnection(databaseUrl);
          else {
            await server.stop('SIGKILL');
            await server.start();
          }
          return writers;
        });
      }
    } finally {
      await server.remove();
    }
    tell('PostgreSQL', figures);
    expect(figures.kills).toBe(rounds);
  }, patience);
}

/** After which PostgreSQL throws everybody out and recovers. */
async function killConnection(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl);
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pid from pg_stat_activity where application_name = $1 order by random() limit 1', ['otherwise']);
  const gone = new Promise((resolve) => client.once('end', resolve));
  process.kill(rows[0]!.pid, 'SIGKILL');
  await gone;
}

const tell = (home: string, { kills, saves, playthroughs }: Figures): void =>
  console.log(`${home}: ${kills} times kill -9 under load; ${saves.toLocaleString('en')} saves of ${playthroughs.toLocaleString('en')} playthroughs acknowledged, every one there; the database sound each time`);
