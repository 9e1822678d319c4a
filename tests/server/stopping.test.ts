/** How the server ends, as a process: what is under way is answered first, a save among it, unless it is asked twice. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { ask } from './serving.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const undo: (() => void)[] = [];
afterEach(() => {
  for (const one of undo.splice(0).reverse()) one();
});

interface Running {
  readonly child: ChildProcess;
  readonly address: string;
  readonly data: string;
  readonly ended: Promise<number | null>;
  readonly said: () => string;
  /** The value of one of its figures. */
  readonly figure: (name: string) => Promise<number>;
}

async function start(environment: Readonly<Record<string, string>> = {}): Promise<Running> {
  const data = mkdtempSync(join(tmpdir(), 'otherwise-stopping-'));
  const child = spawn(process.execPath, ['dist/server.js'], { cwd: root, env: { ...process.env, PORT: '0', METRICS_PORT: '0', HOST: '127.0.0.1', PUBLIC_URL: '', DATA: data, ...environment } });
  undo.push(() => rmSync(data, { recursive: true }), () => child.kill('SIGKILL'));
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => { told += part; });
  const ended = new Promise<number | null>((resolve) => { child.on('close', resolve); });
  await expect.poll(() => told, { timeout: 60_000 }).toMatch(/Its figures are at \S+/);
  const [address = '', figures = ''] = told.match(/http:\/\/localhost:\d+/g) ?? [];
  const figure = async (name: string) => Number(new RegExp(`^${name} (.*)$`, 'm').exec((await ask(figures, '/metrics', {})).text)?.[1]);
  return { child, address, data, ended, said: () => told, figure };
}

/** In and out of a universe, so often that to follow it takes as long as a replay may. */
const endless = `z${Buffer.from(deflateSync(new TextEncoder().encode(['0.herring', ...Array.from({ length: 4_998 }, (_, index) => (index % 2 === 0 ? '~fixed-light' : '~back'))].join('.')))).toString('base64url')}`;

test('a replay that is under way is answered, then the process ends well', async () => {
  const { child, address, ended, figure } = await start();
  const replayed = ask(address, `/read/lighthouse/${endless}`, { accept: 'text/html' });
  await expect.poll(() => figure('otherwise_requests_under_way'), { interval: 5 }).toBe(1);
  child.kill('SIGTERM');
  const { status, headers } = await replayed;
  // All of it, or as far as it goes at one go.
  expect([200, 422]).toContain(status);
  expect(headers.connection).toBe('close');
  expect(await ended).toBe(0);
}, 120_000);

test('a save that is still arriving is kept and answered', async () => {
  const { child, address, data, ended, figure } = await start();
  const manifest = (await ask(address, '/api/packs/lighthouse', {})).json<{ edition: string }>();
  const id = randomUUID();
  const body = JSON.stringify({ pack: 'lighthouse', revision: manifest.edition, seed: 0, brings: [], acknowledged: 0, moves: [{ type: 'CHOOSE', key: 'herring' }], fork: randomUUID() });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    const saving = request(`${address}/api/library/playthroughs/${id}`, { method: 'PUT', agent: false, headers: { 'content-type': 'application/json', 'content-length': body.length, 'sec-fetch-site': 'same-origin' } }, (response) => response.resume().on('end', () => resolve(response)));
    saving.on('error', reject).write(body.slice(0, 20));
    void expect.poll(() => figure('otherwise_requests_under_way')).toBe(1).then(async () => {
      child.kill('SIGTERM');
      // Nothing more is taken: it has begun to stop.
      await expect.poll(() => ask(address, '/healthz', {}).then(() => 'taken', () => 'refused')).toBe('refused');
      saving.end(body.slice(20));
    }).catch(reject);
  });
  const { statusCode, headers } = await answered;
  expect([statusCode, await ended]).toEqual([200, 0]);
  const next = await start({ DATA: data });
  const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const kept = (await ask(next.address, `/api/library/playthroughs/${id}`, { cookie })).json<{ moves: readonly { key: string }[] }>();
  expect(kept.moves.map(({ key }) => key)).toEqual(['herring']);
}, 120_000);

test('before it stops it says so for as long as it is told to, and asked again it ends at once', async () => {
  const { child, address, ended, said } = await start({ DRAIN: '600' });
  expect((await ask(address, '/readyz', {})).status).toBe(200);
  child.kill('SIGTERM');
  await expect.poll(async () => (await ask(address, '/readyz', {})).json()).toMatchObject({ status: 'stopping' });
  expect((await ask(address, '/read/lighthouse/0', { accept: 'text/html' })).status).toBe(200);
  // The same signal within a moment is one that npm has handed on.
  const again = setInterval(() => child.kill('SIGTERM'), 200);
  undo.push(() => clearInterval(again));
  expect(await ended).toBe(1);
  expect(said()).toContain('Asked twice to stop: what was under way is left.');
}, 120_000);
