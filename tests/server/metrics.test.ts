/** The figures that whoever runs it watches: what they count, and that no label grows with what readers ask for. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createLibrary } from '../../server/library.ts';
import { listen } from '../../server/listening.ts';
import { createMetrics, type Measured } from '../../server/metrics/metrics.ts';
import { createReplays } from '../../server/replays.ts';
import { openStore } from '../../server/store/open.ts';
import { absentStore } from './absent-store.ts';
import { ask, lighthouse, serve } from './serving.ts';

const pack = lighthouse();
const undo: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one();
});

async function measured(store?: Measured['store']) {
  const library = createLibrary([pack]);
  const replays = createReplays();
  const metrics = createMetrics({ library, replays, store });
  const serving = await serve([pack], { library, replays, measure: metrics.requests });
  const figures = await listen(metrics.figures, { port: 0, host: '127.0.0.1' });
  undo.push(() => serving.stop(), () => figures.stop());
  const scrape = async () => (await ask(figures.address, '/metrics', {})).text;
  /** The value of a series, as it stands in the text. */
  const value = async (series: string) => (await scrape()).split('\n').find((line) => line.startsWith(`${series} `))?.split(' ').at(-1);
  return { metrics, serving, figures, scrape, value };
}

test('requests are counted by route and status, whatever they ask for', async () => {
  const { serving, scrape, value } = await measured();
  for (let pages = 0; pages < 3; pages++) await serving.get('/read/lighthouse/0.herring');
  await serving.get('/read/lighthouse/0.no-such-thing');
  await serving.get('/read/lighthouse', {}, 'PROPFIND');
  const asked = (route: string, status: number, method = 'GET') => `otherwise_request_seconds_count{method="${method}",route="${route}",status="${status}"}`;
  await expect.poll(() => value(asked('/read/:pack/:link', 200))).toBe('3');
  await expect.poll(() => value(asked('/read/:pack/:link', 422))).toBe('1');
  await expect.poll(() => value(asked('none', 405, 'other'))).toBe('1');
  await expect.poll(() => value('otherwise_requests_under_way')).toBe('0');

  const series = async () => (await scrape()).split('\n').filter((line) => line.startsWith('otherwise_request_seconds_count')).length;
  const before = await series();
  for (let one = 0; one < 40; one++) {
    await serving.get(`/read/pack-${one}/0`);
    await serving.get(`/read/lighthouse/0.move-${one}`);
    await serving.get(`/nowhere/${one}`);
  }
  // `/nowhere` answers 404, and so does an unknown pack.
  expect(await series() - before).toBe(2);
  expect(await scrape()).not.toMatch(/herring|pack-1|move-1|nowhere/);
});

test('replays, packs, memory and the event loop', async () => {
  const { serving, scrape, value } = await measured();
  await serving.get('/read/lighthouse/0.herring.save');
  await serving.get('/read/lighthouse/0.herring.save');
  expect(await value('otherwise_replay_steps_total')).toBe('2');
  expect(await value('otherwise_replay_steps_total')).toBe('2');
  expect(Number(await value('otherwise_replay_cache_bytes'))).toBeGreaterThan(0);
  expect(await value('otherwise_packs')).toBe('1');
  expect(await scrape()).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  expect(await scrape()).toMatch(/^process_resident_memory_bytes /m);
});

test('questions to the store and whether it answers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'otherwise-metrics-'));
  const store = await openStore({ folder });
  undo.push(() => rmSync(folder, { recursive: true }), () => store.close());
  const { metrics, value } = await measured(store);
  const reader = await metrics.store?.makeReader() ?? '';
  const id = '00000000-0000-4000-8000-000000000001';
  const save = { id, fork: '00000000-0000-4000-8000-000000000002', pack: 'lighthouse', revision: 'one', seed: 0, brings: [], found: [], taken: [] };
  await metrics.store?.save(reader, { ...save, acknowledged: 0, moves: [{ type: 'CHOOSE', key: 'herring' }] });
  await metrics.store?.save(reader, { ...save, acknowledged: 0, moves: [{ type: 'CHOOSE', key: 'gull' }] });
  await metrics.store?.save(reader, { ...save, acknowledged: 9, moves: [{ type: 'CHOOSE', key: 'herring' }] });
  expect(await value('otherwise_saves_total{outcome="kept"}')).toBe('1');
  expect(await value('otherwise_saves_total{outcome="forked"}')).toBe('1');
  expect(await value('otherwise_saves_total{outcome="whole log wanted"}')).toBe('1');
  expect(await value('otherwise_store_seconds_count{question="save",outcome="answered"}')).toBe('3');
  expect(await value('otherwise_store_up')).toBe('1');
});

test('a store that is gone', async () => {
  const store = absentStore();
  undo.push(() => store.close());
  const { metrics, value } = await measured(store);
  await expect(metrics.store?.makeReader()).rejects.toThrow('cannot be had now');
  expect(await value('otherwise_store_seconds_count{question="makeReader",outcome="unavailable"}')).toBe('1');
  expect(await value('otherwise_store_up')).toBe('0');
});

test('where readers come there are no figures, and where the figures are there is nothing else', async () => {
  const { serving, figures } = await measured();
  expect((await serving.get('/metrics')).status).toBe(404);
  expect((await ask(figures.address, '/', {})).status).toBe(404);
  expect((await ask(figures.address, '/read/lighthouse', {})).status).toBe(404);
  expect((await ask(figures.address, '/metrics', {}, 'POST')).status).toBe(404);
});
