/** What one address may have replayed: a reader is never stopped, however fast; long links that nobody followed before are. */
import { afterEach, expect, test } from 'vitest';
import { LIMITS } from '../../server/limits.ts';
import { headingOn } from './links-on-page.ts';
import { lighthouse, serve, type ProblemJson, type Serving } from './serving.ts';

const pack = lighthouse();
let serving: Serving;
afterEach(() => serving.stop());

const start = async (most: number) => {
  serving = await serve([pack], { trustProxy: 1, limits: { ...LIMITS, replays: { most, seconds: 600 } } });
};
/** In and out of a universe, as often as it takes. */
const link = (moves: number): string => ['0.herring', ...Array.from({ length: moves - 1 }, (_, index) => (index % 2 === 0 ? '~fixed-light' : '~back'))].join('.');
const get = (address: string, from: string, accept = 'text/html') => serving.get(address, { accept, 'x-forwarded-for': from });

test('a reader who clicks as fast as there are answers is never stopped', async () => {
  await start(LIMITS.replays.most);
  const statuses = new Set<number>();
  for (let moves = 1; moves <= 200; moves++) statuses.add((await get(`/read/lighthouse/${link(moves)}`, '192.0.2.1')).status);
  // To and fro, five at a time, ten times as often as anybody can.
  for (let times = 0; times < 60; times++) {
    const answers = await Promise.all([200, 199, 60, 3, 120].map((moves) => get(`/read/lighthouse/${link(moves)}`, '192.0.2.1')));
    for (const { status } of answers) statuses.add(status);
  }
  expect([...statuses]).toEqual([200]);
});

test('a long link costs its moves: then that address waits, and only that one', async () => {
  await start(500);
  expect((await get(`/read/lighthouse/${link(600)}`, '192.0.2.1')).status).toBe(200);
  const page = await get('/read/lighthouse/0', '192.0.2.1');
  expect([page.status, page.headers['retry-after'], headingOn(page.text)]).toEqual([429, '600', 'That is too often']);
  const data = await get('/api/read/lighthouse/0', '192.0.2.1');
  expect([data.status, data.headers['retry-after'], data.headers['content-type']]).toEqual([429, '600', 'application/problem+json; charset=utf-8']);
  expect(data.json<ProblemJson>().detail).toBe('More readings are asked for from this address than can be followed at once. In a minute the same page can be had.');
  for (const address of ['/healthz', '/readyz']) expect((await get(address, '192.0.2.1')).status, address).toBe(200);
  const [hash = ''] = pack.stories.keys();
  expect((await get(`/stories/${hash}.json`, '192.0.2.1')).status).toBe(200);
  expect((await get('/read/lighthouse/0', '192.0.2.2')).status).toBe(200);
});

test('what was followed before costs next to nothing', async () => {
  await start(1_000);
  for (let times = 0; times < 12; times++) expect((await get(`/read/lighthouse/${link(600)}`, '192.0.2.1')).status).toBe(200);
});

test('a book costs all of its moves, whatever was followed before', async () => {
  await start(1_000);
  for (let times = 0; times < 2; times++) expect((await get(`/read/lighthouse/epub?at=${link(500)}`, '192.0.2.1')).status).toBe(200);
  expect((await get(`/read/lighthouse/epub?at=${link(500)}`, '192.0.2.1')).status).toBe(429);
});

test('many at once do not come in before the first is paid for', async () => {
  await start(1_000);
  const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => get(`/read/lighthouse/${link(300 + index)}`, '192.0.2.1')));
  const taken = answers.filter(({ status }) => status === 200).length;
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(10);
});

test('who has one IPv6 address has many: a /56 is one', async () => {
  await start(500);
  await get(`/read/lighthouse/${link(600)}`, '2001:db8:1:2200::1');
  expect((await get('/read/lighthouse/0', '2001:db8:1:22ff:8::9')).status).toBe(429);
  expect((await get('/read/lighthouse/0', '2001:db8:1:2300::1')).status).toBe(200);
});

test('this machine itself is not stopped: where no balancer is trusted, all readers would have its address', async () => {
  await start(500);
  for (let times = 0; times < 3; times++) expect((await serving.get(`/read/lighthouse/${link(600)}`)).status).toBe(200);
});
