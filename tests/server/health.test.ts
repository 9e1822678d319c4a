/** What a balancer is told: that the process is up, and whether readers may be sent to it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { answering } from '../../server/health.ts';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';
import { absentStore } from './absent-store.ts';
import { lighthouse, serve, type Serving } from './serving.ts';

const pack = lighthouse();
let folder: string;
let store: Store;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'otherwise-health-'));
  store = await openStore({ folder });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

let serving: Serving | undefined;
afterEach(() => serving?.stop());

async function ready(parts: Parameters<typeof serve>[1] = {}, packs = [pack]) {
  serving = await serve(packs, parts);
  const { status, headers, json } = await serving.get('/readyz');
  return { status, retry: headers['retry-after'], kept: headers['cache-control'], ...json<object>() };
}

test('packs open and the store there: ready', async () => {
  expect(await ready({ store, secret: 'a secret for tests' })).toEqual({ status: 'ready', retry: undefined, kept: 'no-store', packs: 1, store: true });
});

test('without a store to keep anything in, it is ready when its packs are', async () => {
  expect(await ready()).toEqual({ status: 'ready', retry: undefined, kept: 'no-store', packs: 1, store: null });
});

test('no pack that can be read: not ready', async () => {
  expect(await ready({}, [])).toMatchObject({ status: 'no packs', retry: '5' });
  expect((await serving?.get('/readyz'))?.status).toBe(503);
});

test('a store that is gone: not ready, but up', async () => {
  const gone = absentStore();
  expect(await ready({ store: gone, secret: 'a secret for tests' })).toMatchObject({ status: 'no store', retry: '5', store: false });
  expect((await serving?.get('/readyz'))?.status).toBe(503);
  expect((await serving?.get('/healthz'))?.json()).toEqual({ status: 'ok', packs: 1 });
  await gone.close();
});

test('about to stop: it says so, and answers as before', async () => {
  const stopping = new AbortController();
  expect(await ready({ stopping: stopping.signal })).toMatchObject({ status: 'ready' });
  stopping.abort();
  const answer = await serving?.get('/readyz');
  expect([answer?.status, answer?.headers['retry-after'], answer?.json()]).toEqual([503, '5', { status: 'stopping', packs: 1, store: null }]);
  expect((await serving?.get('/read/lighthouse/0'))?.status).toBe(200);
  expect((await serving?.get('/healthz'))?.status).toBe(200);
});

test('many who ask at once are one question to the store, and who asks later asks anew', async () => {
  const waiting: (() => void)[] = [];
  const isThere = answering({ ...store, ready: () => new Promise((resolve) => { waiting.push(resolve); }) });
  const both = [isThere(), isThere()];
  expect(waiting.length).toBe(1);
  waiting[0]?.();
  expect(await Promise.all(both)).toEqual([true, true]);
  const later = isThere();
  expect(waiting.length).toBe(2);
  waiting[1]?.();
  expect(await later).toBe(true);
});
