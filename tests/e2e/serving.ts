/** The real server as a process of its own, on a free port of this machine, and a real Chromium to read it with. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Serving {
  /** Scheme, host and port. */
  readonly address: string;
  /** All it has printed so far. */
  readonly said: () => string;
  stop(): Promise<void>;
}

/** Starts what `npm start` starts once it is built, or what `npm run dev` starts; resolves when it says its address. */
export async function serve({ development = false, environment = {} }: { development?: boolean; environment?: Record<string, string> } = {}): Promise<Serving> {
  const command = development ? ['--import', 'tsx', 'server/main.ts', '--development'] : ['dist/server.js'];
  const data = mkdtempSync(join(tmpdir(), 'otherwise-data-'));
  const child = spawn(process.execPath, command, { cwd: root, env: { ...process.env, DATA: data, ...environment, PORT: '0', HOST: '127.0.0.1' }, stdio: ['ignore', 'pipe', 'pipe'] });
  child.once('exit', () => rmSync(data, { recursive: true }));
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const port = /Otherwise is at http:\/\/[^:]+:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it said its address:\n${said}`)));
  });
  return { address, said: () => said, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await ended;
}

export function launch(): Promise<Browser> {
  const { CHROMIUM } = process.env;
  if (!CHROMIUM) throw new Error('The set-up of the tests names no Chromium.');
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}
