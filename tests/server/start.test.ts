/** `npm start` and `npm run dev` as processes: what they say, what they serve, and how they end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { linksOn } from './links-on-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const made: (() => void)[] = [];
afterEach(() => {
  for (const undo of made.splice(0)) undo();
});

interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

function run(folder: string, args: readonly string[], environment: Record<string, string> = {}): Running {
  const data = mkdtempSync(join(tmpdir(), 'otherwise-data-'));
  made.push(() => rmSync(data, { recursive: true, force: true }));
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, DATA: data, PORT: '0', HOST: '127.0.0.1', PUBLIC_URL: '', ...environment } });
  made.push(() => child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => { said += part; });
  return { child, said: () => said, ended: new Promise((resolve) => { child.on('close', resolve); }) };
}

/** A copy of what `npm start` runs, with a build that says what it is, or none. */
function copyOf({ builtAt }: { readonly builtAt?: Date } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'otherwise-start-'));
  made.push(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'server'));
  cpSync(join(root, 'server', 'start.mjs'), join(folder, 'server', 'start.mjs'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  if (!builtAt) return folder;
  const last = join(folder, 'dist', 'client', '.vite', 'manifest.json');
  mkdirSync(dirname(last), { recursive: true });
  writeFileSync(join(folder, 'dist', 'server.js'), "process.stdout.write('served\\n');");
  writeFileSync(last, '{}');
  utimesSync(last, builtAt, builtAt);
  return folder;
}

const inAnHour = new Date(Date.now() + 3_600_000);
const longAgo = new Date(0);

test('a fresh build is served without anything that builds', async () => {
  const { said, ended } = run(copyOf({ builtAt: inAnHour }), ['server/start.mjs']);
  expect([await ended, said()]).toEqual([0, 'served\n']);
});

test('what npm writes when it prunes makes no build old', async () => {
  const folder = copyOf({ builtAt: inAnHour });
  const lock = join(folder, 'package-lock.json');
  writeFileSync(lock, '{}');
  const later = new Date(inAnHour.getTime() + 1_000);
  utimesSync(lock, later, later);
  const { said, ended } = run(folder, ['server/start.mjs']);
  expect([await ended, said()]).toEqual([0, 'served\n']);
});

test('an old build is served, with a sentence, where nothing can make a new one', async () => {
  const { said, ended } = run(copyOf({ builtAt: longAgo }), ['server/start.mjs']);
  expect([await ended, said()]).toEqual([0, 'The build in dist/ is older than its sources, and what builds it is not installed: serving it as it is. "npm ci && npm run build" makes it new.\nserved\n']);
});

test('without a build, and without what makes one, there is a sentence', async () => {
  const { said, ended } = run(copyOf(), ['server/start.mjs']);
  expect([await ended, said()]).toEqual([1, 'There is no build in dist/, and what builds it is not installed: run "npm ci", then "npm start" again.\n']);
});

test('what cannot be set is said before anything is opened', async () => {
  const { said, ended } = run(root, ['--import', 'tsx', 'server/main.ts', '--development'], { PORT: 'abc', HOST: '0.0.0.0' });
  expect([await ended, said()]).toEqual([1, [
    'PORT is "abc", which is no port: give a whole number from 0 to 65535, such as 3000.',
    'HOST is "0.0.0.0", but development serves this machine alone: leave HOST out, or use "npm start".\n',
  ].join('\n')]);
});

test('npm start prints the address it serves, links and files hold together, and SIGTERM ends it well', async () => {
  const { child, said, ended } = run(root, ['server/start.mjs']);
  await expect.poll(said, { timeout: 60_000 }).toMatch(/^Otherwise is at http:\/\/localhost:\d+$/m);
  const address = /http:\S+/.exec(said())?.[0] ?? '';
  const html = await (await fetch(`${address}/read/lighthouse`)).text();
  const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+|\/favicon[^"]+)"/g)].map(([, file = '']) => file);
  expect(files.some((file) => file.endsWith('.css')) && files.some((file) => file.endsWith('.js'))).toBe(true);
  for (const file of files) expect((await fetch(address + file)).status, file).toBe(200);
  expect(linksOn(html).some(({ href }) => href.startsWith('/read/lighthouse/0'))).toBe(true);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}, 90_000);
