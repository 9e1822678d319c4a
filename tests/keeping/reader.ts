/** The real app with a real store, and a reader's device that keeps its cookies like a browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppParts } from '../../server/app.ts';
import type { ShelvedPack } from '../../server/library.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';
import { ask, serve, type Answered, type Serving } from '../server/serving.ts';

export const SECRET = 'a secret of the tests, long enough for anyone';

export interface Kept extends Serving {
  readonly store: Store;
  device(cookies?: string): Device;
}

/** Serves the packs with an empty store, which goes when it stops. */
export async function serveKept(packs: readonly ShelvedPack[], parts: Partial<AppParts> = {}): Promise<Kept> {
  const folder = mkdtempSync(join(tmpdir(), 'otherwise-kept-'));
  const store = await openStore({ folder }, parts.now);
  const serving = await serve(packs, { store, secret: SECRET, ...parts });
  return {
    ...serving,
    store,
    device: (cookies) => createDevice(serving.address, cookies),
    async stop() {
      await serving.stop();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export interface Device {
  get(path: string): Promise<Answered>;
  /** JSON, as a page of ours sends it. */
  send(method: 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
  /** A form, as a page of ours sends it. */
  submit(path: string, fields: Readonly<Record<string, string>>, headers?: Record<string, string>): Promise<Answered>;
  /** A form of another kind. */
  post(path: string, type: string, body: string): Promise<Answered>;
  /** What it would send. */
  readonly cookies: () => string;
}

function createDevice(address: string, given = ''): Device {
  let cookies = given;
  const request = async (path: string, headers: Record<string, string>, method: string, body: string): Promise<Answered> => {
    const answered = await ask(address, path, { accept: 'text/html', ...(cookies !== '' && { cookie: cookies }), ...headers }, method, body);
    for (const cookie of answered.headers['set-cookie'] ?? []) {
      const [pair = ''] = cookie.split(';');
      cookies = /Max-Age=0/.test(cookie) ? '' : pair;
    }
    return answered;
  };
  const ours = { 'sec-fetch-site': 'same-origin' };
  return {
    get: (path) => request(path, {}, 'GET', ''),
    send: (method, path, body, headers = {}) => request(path, { ...ours, 'content-type': 'application/json', ...headers }, method, body === undefined ? '' : JSON.stringify(body)),
    submit: (path, fields, headers = {}) => request(path, { ...ours, 'content-type': 'application/x-www-form-urlencoded', ...headers }, 'POST', new URLSearchParams(fields).toString()),
    post: (path, type, body) => request(path, { ...ours, 'content-type': type }, 'POST', body),
    cookies: () => cookies,
  };
}
