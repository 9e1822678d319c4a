/** Three servers at one PostgreSQL behind a balancer: many readers play at random while one server is killed and started again. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { shelvedFrom } from '../server/serving.ts';
import { startPostgres } from './postgres-server.ts';
import { randomReader, type Told } from './random-reader.ts';
import { balance } from './round-robin.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface OneServer { readonly address: string; readonly kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void> }

export function threeServers(readers: number, moves: number, patience: number): void {
  test(`${readers} readers on three servers, one of which is killed, lose nothing that was acknowledged`, async () => {
    const postgres = await startPostgres();
    const environment = { DATABASE_URL: await postgres.makeDatabase(), SECRET: 'a secret of the tests, long enough for anyone', TRUST_PROXY: '1', LOG_LEVEL: 'silent' };
    const servers = await Promise.all([0, 1, 2].map(() => serve(environment)));
    const balancer = await balance(servers.map(({ address }) => address));
    const pack = shelvedFrom(`${root}stories/lighthouse`);
    const told: Told = { answered: 0, retried: 0, acknowledged: 0 };
    const all = Array.from({ length: readers }, (_, index) => randomReader(balancer.address, pack, `10.${index >> 8}.${index & 255}.1`, told));
    const started = performance.now();
    try {
      // A third of what they play with three servers, some with two, and the rest with three again.
      const playing = Promise.all(all.map((reader) => reader.play(moves)));
      await Promise.race([playing, acknowledged(told, readers * moves / 3)]);
      await servers[2]?.kill('SIGKILL');
      await Promise.race([playing, acknowledged(told, readers * moves / 2)]);
      servers[2] = await serve(environment);
      balancer.send(servers.map(({ address }) => address));
      await playing;
      const seconds = (performance.now() - started) / 1_000;
      const compared = (await Promise.all(all.map((reader) => reader.compare()))).flat();
      for (const { kept, acknowledged } of compared) expect(kept).toEqual(acknowledged);
      expect(compared.reduce((sum, { kept }) => sum + kept.length, 0)).toBe(readers * moves);
      console.log(`${readers} readers on three servers: ${told.acknowledged.toLocaleString('en')} moves acknowledged and every one kept, ${told.answered.toLocaleString('en')} requests answered in ${seconds.toFixed(1)} s, ${told.retried.toLocaleString('en')} attempts tried again, no error left`);
      expect(told.retried).toBeGreaterThan(0);
    } finally {
      for (const reader of all) reader.leave();
      await balancer.stop();
      await Promise.all(servers.map((server) => server.kill('SIGTERM')));
      await postgres.remove();
    }
  }, patience);
}

/** When so many moves are. */
const acknowledged = (told: Told, count: number): Promise<void> => new Promise((resolve) => {
  told.hear = () => {
    if (told.acknowledged >= count) resolve();
  };
});

async function serve(environment: Readonly<Record<string, string>>): Promise<OneServer> {
  const child = spawn(process.execPath, ['dist/server.js'], { cwd: root, env: { ...process.env, ...environment, PORT: '0', HOST: '127.0.0.1' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const port = /Otherwise is at http:\/\/[^:]+:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
    void ended.then(() => reject(new Error(`The server ended before it said its address:\n${said}`)));
  });
  return {
    address,
    kill: async (signal) => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await ended;
    },
  };
}
