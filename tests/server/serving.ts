/** The real app on a port of its own, and requests to it as they stand: no client tidies an address on its way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import { noCache } from '../../engine/disk/cache.ts';
import { openFolder, surveyPack } from '../../engine/disk/packs.ts';
import { createApp, type AppParts } from '../../server/app.ts';
import { createLibrary, shelve, type ShelvedPack } from '../../server/library.ts';
import { listen, type Listening } from '../../server/listening.ts';
import { createReplays } from '../../server/replays.ts';
import { copyLighthouse } from '../lighthouse.ts';

export function shelvedFrom(folder: string): ShelvedPack {
  const pack = openFolder(folder, noCache);
  const shelved = shelve(pack, surveyPack(pack, noCache));
  if (!shelved) throw new Error(`Nothing in ${folder} can be read.`);
  return shelved;
}

const copies: string[] = [];
afterAll(() => {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true });
});

/** The pack `lighthouse`, from a copy that is gone after the file's tests. */
export function lighthouse(): ShelvedPack {
  const folder = mkdtempSync(join(tmpdir(), 'otherwise-lighthouse-'));
  copies.push(folder);
  copyLighthouse(folder);
  return shelvedFrom(join(folder, 'stories', 'lighthouse'));
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
  /** The body as JSON, for whoever knows what it is. */
  readonly json: <T>() => T;
}

/** A refusal as programs read it. */
export interface ProblemJson {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly lastGood?: string;
}

export interface Serving extends Listening {
  /** A browser's request, unless the headers say otherwise. */
  readonly get: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answered>;
  readonly post: (path: string, headers: Record<string, string>, body: string) => Promise<Answered>;
  /** Every line that was logged, read. */
  readonly logged: Record<string, unknown>[];
}

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

export async function serve(packs: readonly ShelvedPack[], parts: Partial<AppParts> = {}): Promise<Serving> {
  const logged: Record<string, unknown>[] = [];
  const app = createApp({
    library: createLibrary(packs),
    replays: createReplays(),
    log: pino({ base: undefined }, { write: (line: string) => logged.push(JSON.parse(line) as Record<string, unknown>) }),
    credits: [{ name: 'inkjs', version: '2.4.0', licence: 'MIT' }],
    assets: () => ({ style: '/assets/style.css', script: '/assets/main.js' }),
    ...parts,
  });
  const listening = await listen(app, { port: 0, host: '127.0.0.1' });
  return {
    ...listening,
    logged,
    get: (path, headers = BROWSER, method = 'GET') => ask(listening.address, path, headers, method),
    post: (path, headers, body) => ask(listening.address, path, headers, 'POST', body),
  };
}

export function ask(address: string, path: string, headers: Record<string, string>, method = 'GET', body = ''): Promise<Answered> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString(), json: <T>() => JSON.parse(bytes.toString()) as T });
      });
      response.on('error', reject);
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
