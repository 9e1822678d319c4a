/** Saving by the API: what is kept, what is refused in which words, and that nobody ever gets at another’s. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Move } from '../../engine/multiverse/machine.ts';
import { replay } from '../../engine/multiverse/playthrough.ts';
import { decodePlain, isBadLink } from '../../engine/reading/link.ts';
import { COOKIE, sign } from '../../server/keeping/identity.ts';
import type { ShelvedPack } from '../../server/library.ts';
import { LIMITS } from '../../server/limits.ts';
import { createReplays, LIMITS as REPLAYS } from '../../server/replays.ts';
import { StoreUnavailable } from '../../server/store/store.ts';
import type { KeptAnswered, LibraryAnswered, SaveSent, WholeLogWanted } from '../../web/keeping/wire.ts';
import { lighthouse, type ProblemJson } from '../server/serving.ts';
import { SECRET, serveKept, type Kept } from './reader.ts';

let pack: ShelvedPack;
let kept: Kept;
beforeAll(async () => {
  pack = lighthouse();
  kept = await serveKept([pack]);
});
afterAll(() => kept.stop());

const API = '/api/library/playthroughs';

/** The moves of a link as a browser keeps them, with the words taken and the keys offered. */
function movesOf(link: string): readonly Move[] {
  const playthrough = decodePlain(link);
  if (isBadLink(playthrough)) throw new Error(playthrough.sentence);
  const { moves, stopped } = replay(pack.multiverse, playthrough);
  if (stopped !== undefined) throw new Error(stopped);
  return moves;
}

function save(link: string, rest: Partial<SaveSent> = {}): SaveSent {
  return { pack: 'lighthouse', revision: pack.edition, seed: 0, brings: [], acknowledged: 0, moves: movesOf(link), fork: randomUUID(), ...rest };
}

test('a first save makes a reader, known from then on by a signed cookie', async () => {
  const device = kept.device();
  const id = randomUUID();
  const answered = await device.send('PUT', `${API}/${id}`, save('0.herring'));
  expect(answered.status).toBe(200);
  expect(answered.json()).toEqual({ id, length: 1 });
  expect(answered.headers['set-cookie']?.[0]).toMatch(/^reader=[\w-]+\.[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/);
  const [playthrough] = (await device.get(API)).json<LibraryAnswered>().playthroughs;
  expect(playthrough).toMatchObject({ id, pack: 'lighthouse', revision: pack.edition, length: 1 });
  expect((await device.get(`${API}/${id}`)).json<KeptAnswered>().moves).toEqual(movesOf('0.herring'));
});

test('reading alone makes nobody', async () => {
  const device = kept.device();
  for (const path of ['/', '/read/lighthouse', '/read/lighthouse/0.herring', API]) expect((await device.get(path)).headers).not.toHaveProperty('set-cookie');
});

test('only by https is the cookie kept to https', async () => {
  const secure = await serveKept([pack], { publicUrl: 'https://otherwise.example' });
  const { headers } = await secure.device().send('PUT', `${API}/${randomUUID()}`, save('0'));
  expect(headers['set-cookie']?.[0]).toMatch(/; Secure$/);
  await secure.stop();
});

test('the moves after those that are kept extend them, and the same again changes nothing', async () => {
  const device = kept.device();
  const id = randomUUID();
  await device.send('PUT', `${API}/${id}`, save('0.herring'));
  const more = save('0', { acknowledged: 1, moves: movesOf('0.herring.shout').slice(1) });
  for (let time = 0; time < 2; time++) expect((await device.send('PUT', `${API}/${id}`, more)).json()).toEqual({ id, length: 2 });
  expect((await device.get(`${API}/${id}`)).json<KeptAnswered>().moves).toEqual(movesOf('0.herring.shout'));
});

test('a log that does not continue what is kept is kept as a fork', async () => {
  const device = kept.device();
  const id = randomUUID();
  await device.send('PUT', `${API}/${id}`, save('0.herring.shout'));
  const other = save('0.herring.save');
  expect((await device.send('PUT', `${API}/${id}`, other)).json()).toEqual({ id: other.fork, length: 2 });
  const { playthroughs } = (await device.get(`${API}?pack=lighthouse`)).json<LibraryAnswered>();
  expect(playthroughs.map((one) => [one.id, one.forkedFrom])).toEqual(expect.arrayContaining([[id, undefined], [other.fork, { id, length: 1 }]]));
});

test('where fewer moves are kept than were acknowledged, the whole log is wanted', async () => {
  const device = kept.device();
  const id = randomUUID();
  const answered = await device.send('PUT', `${API}/${id}`, save('0', { acknowledged: 1, moves: movesOf('0.herring.shout').slice(1) }));
  expect(answered.status).toBe(409);
  expect(answered.json<WholeLogWanted>()).toMatchObject({ status: 409, wanted: 'whole log', length: 0 });
  expect((await device.get(API)).json<LibraryAnswered>().playthroughs).toEqual([]);
});

test('what was let go is not brought back', async () => {
  const device = kept.device();
  const id = randomUUID();
  await device.send('PUT', `${API}/${id}`, save('0.herring'));
  expect((await device.send('DELETE', `${API}/${id}`)).status).toBe(204);
  expect((await device.send('PUT', `${API}/${id}`, save('0.herring.shout'))).status).toBe(410);
  expect((await device.get(`${API}/${id}`)).status).toBe(404);
});

test('a name is given, and taken away', async () => {
  const device = kept.device();
  const id = randomUUID();
  await device.send('PUT', `${API}/${id}`, save('0.herring', { name: ' The\u0000 quiet\none ' }));
  const name = async () => (await device.get(`${API}/${id}`)).json<KeptAnswered>().name;
  expect(await name()).toBe('The quiet one');
  expect((await device.send('PATCH', `${API}/${id}`, { name: 'Another' })).status).toBe(204);
  expect(await name()).toBe('Another');
  await device.send('PATCH', `${API}/${id}`, { name: null });
  expect(await name()).toBeUndefined();
});

test('endings are counted as the server has played them', async () => {
  const device = kept.device();
  const link = '0.quarrel.~fixed-light.lit.boat';
  await device.send('PUT', `${API}/${randomUUID()}`, save(link));
  const { endings } = (await device.get(API)).json<LibraryAnswered>();
  const { places } = replay(pack.multiverse, { seed: 0, brings: new Map(), moves: movesOf(link) });
  const passed = places.at(-1)?.context.passed ?? [];
  expect(passed.length).toBe(1);
  expect(endings).toEqual(passed.map((one) => ({ pack: 'lighthouse', ...one })));
});

test('words and offers are those that the server saw, whatever was sent', async () => {
  const device = kept.device();
  const id = randomUUID();
  const [move] = movesOf('0.herring');
  await device.send('PUT', `${API}/${id}`, save('0', { moves: [{ type: 'CHOOSE', key: 'herring', words: 'Something else', offered: ['none'] }] }));
  expect((await device.get(`${API}/${id}`)).json<KeptAnswered>().moves).toEqual([move]);
});

test.each<[string, (sent: SaveSent) => unknown, number, string]>([
  ['a move that is not there', (sent) => ({ ...sent, moves: [...sent.moves, { type: 'CHOOSE', key: 'fly' }] }), 422, 'moves: Move 2 ("fly") is not possible at canon/hail. The choices are shout, save.'],
  ['a key that is only the beginning of one', (sent) => ({ ...sent, moves: [{ type: 'CHOOSE', key: 'count' }] }), 422, 'moves: Move 1 is not possible in this edition: “Count in herring, as the gutting girls do” stands in for “count”: it has the beginning of its words.'],
  ['a field that is missing', ({ fork: _, ...sent }) => sent, 422, 'fork: Invalid input: expected string, received undefined'],
  ['half a character', (sent) => ({ ...sent, moves: [{ type: 'CHOOSE', key: '\ud800' }] }), 422, 'moves[0].key: This is no key of a choice.'],
  ['a field of a move', (sent) => ({ ...sent, moves: [{ type: 'CHOOSE' }] }), 422, 'moves[0].key: Invalid input: expected string, received undefined'],
  ['an id that is none', (sent) => ({ ...sent, pack: '../etc' }), 422, 'pack: This is no id: small letters, digits and hyphens, a letter first.'],
  ['a list', () => [1, 2], 422, 'Invalid input: expected object, received array'],
  ['a pack that is not here', (sent) => ({ ...sent, pack: 'other' }), 404, 'There is no pack "other". The packs are lighthouse.'],
])('refused by its name: %s', async (_name, change, status, detail) => {
  const device = kept.device();
  const id = randomUUID();
  await device.send('PUT', `${API}/${id}`, save('0.herring'));
  const answered = await device.send('PUT', `${API}/${id}`, change(save('0.herring')));
  expect(answered.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answered.json<ProblemJson>()).toMatchObject({ status, detail });
  expect(answered.status).toBe(status);
  expect((await device.get(`${API}/${id}`)).json<KeptAnswered>().moves).toEqual(movesOf('0.herring'));
});

test('what is not JSON, or too large, is refused', async () => {
  const sending = async (body: string, headers: Record<string, string>) => {
    const answered = await kept.post(`${API}/${randomUUID()}`, headers, body);
    return answered.status;
  };
  expect(await sending('{}', { 'content-type': 'application/json' })).toBe(405);
  const device = kept.device();
  const path = `${API}/${randomUUID()}`;
  expect((await device.send('PUT', path, 'x', { 'content-type': 'text/plain' })).json<ProblemJson>()).toMatchObject({ status: 400, title: 'That is not JSON' });
  expect((await device.send('PUT', path, save('0', { moves: Array.from({ length: 12_000 }, () => ({ type: 'CHOOSE' as const, key: 'on', words: 'x'.repeat(100) })) }))).status).toBe(413);
  expect((await device.send('PUT', `${API}/not-a-uuid`, save('0'))).status).toBe(404);
});

test('of an edited story the log is kept as it is, and counted as far as it holds', async () => {
  const device = kept.device();
  const id = randomUUID();
  const moves: Move[] = [...movesOf('0.herring'), { type: 'CHOOSE', key: 'gone', words: 'What is gone', offered: ['gone', 'shout', 'save'] }];
  expect((await device.send('PUT', `${API}/${id}`, save('0', { revision: 'an-earlier-one', moves }))).status).toBe(200);
  expect((await device.get(`${API}/${id}`)).json<KeptAnswered>()).toMatchObject({ revision: 'an-earlier-one', moves });
});

test.each([
  ['forged', (cookie: string) => cookie.replace(/\.[^.]+$/, `.${'A'.repeat(43)}`)],
  ['cut', (cookie: string) => cookie.slice(0, -4)],
  ['without its signature', (cookie: string) => cookie.replace(/\..*$/, '')],
  ['of another secret', (cookie: string) => `${COOKIE}=${sign(/=([^.]+)/.exec(cookie)?.[1] ?? '', 'another secret, as long as the first one was')}`],
  ['of a reader that never was', () => `${COOKIE}=${sign(randomUUID(), SECRET)}`],
])('a cookie that is %s is a new reader’s', async (_name, change) => {
  const device = kept.device();
  const id = randomUUID();
  await device.send('PUT', `${API}/${id}`, save('0.herring'));
  const other = kept.device(change(device.cookies()));
  expect((await other.get(`${API}/${id}`)).status).toBe(404);
  expect((await other.get(API)).json()).toEqual({ playthroughs: [], endings: [] });
  expect((await other.send('PATCH', `${API}/${id}`, { name: 'Mine' })).status).toBe(404);
  expect((await other.send('DELETE', `${API}/${id}`)).status).toBe(404);
  expect((await other.send('PUT', `${API}/${id}`, save('0.quarrel'))).json()).toEqual({ id, length: 1 });
  expect(other.cookies()).not.toBe(device.cookies());
  expect((await device.get(`${API}/${id}`)).json<KeptAnswered>().moves).toEqual(movesOf('0.herring'));
});

test('only pages of ours may change what is kept', async () => {
  const device = kept.device();
  const id = randomUUID();
  await device.send('PUT', `${API}/${id}`, save('0.herring'));
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]) {
    expect((await device.send('DELETE', `${API}/${id}`, undefined, headers)).status).toBe(403);
    expect((await device.send('PUT', `${API}/${id}`, save('0.quarrel'), headers)).status).toBe(403);
  }
  expect((await kept.get(`${API}/${id}`, { origin: 'https://elsewhere.example', cookie: device.cookies() }, 'DELETE')).status).toBe(403);
  expect((await device.get(`${API}/${id}`)).status).toBe(200);
});

test('more saves than are taken are told when to come again', async () => {
  const strict = await serveKept([pack], { limits: { ...LIMITS, saves: { most: 3, seconds: 60 } } });
  const device = strict.device();
  const statuses: number[] = [];
  for (let time = 0; time < 4; time++) statuses.push((await device.send('PUT', `${API}/${randomUUID()}`, save('0'))).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
  expect((await device.send('DELETE', `${API}/${randomUUID()}`)).headers['retry-after']).toBe('60');
  expect((await device.get('/read/lighthouse/0')).status).toBe(200);
  await strict.stop();
});

test('a log that takes more than one go to play is asked for again, and each time goes further', async () => {
  const slow = await serveKept([pack], { replays: createReplays({ ...REPLAYS, budget: 0 }) });
  const device = slow.device();
  const sent = save('0.herring.~fixed-light.lit.boat.~back.shout.~second-mate.log');
  const first = await device.send('PUT', `${API}/${randomUUID()}`, sent);
  expect([first.status, first.headers['retry-after']]).toEqual([503, '1']);
  expect(device.cookies()).toBe('');
  let { status } = first;
  for (let time = 0; time < sent.moves.length && status === 503; time++) status = (await device.send('PUT', `${API}/${randomUUID()}`, sent)).status;
  expect(status).toBe(200);
  await slow.stop();
});

test('a store that is gone answers 503, and the page is read on', async () => {
  const broken = await serveKept([pack]);
  const device = broken.device();
  await device.send('PUT', `${API}/${randomUUID()}`, save('0'));
  const gone = await serveKept([pack], { store: { ...broken.store, reader: () => Promise.reject(new StoreUnavailable('Gone.')) } });
  const there = gone.device(device.cookies());
  const answered = await there.send('PUT', `${API}/${randomUUID()}`, save('0'));
  expect(answered.status).toBe(503);
  expect(answered.headers['retry-after']).toBe('5');
  expect((await there.get('/read/lighthouse/0.herring')).status).toBe(200);
  await gone.stop();
  await broken.stop();
});

test('what others chose is told from ten readers on, as shares of what is offered', async () => {
  const read = async (link: string) => kept.device().send('PUT', `${API}/${randomUUID()}`, save(link));
  const shares = async (offered = '') => (await kept.get(`/api/packs/lighthouse/choices?universe=fixed-light&place=${place}${offered}`)).json<{ shares: unknown }>().shares;
  const { places } = replay(pack.multiverse, { seed: 0, brings: new Map(), moves: movesOf('0.herring.~fixed-light') });
  const page = places.at(-1)?.context.open.at(-1)?.page;
  const place = page?.knot ?? '';
  const [first, second] = page?.choices.map(({ key }) => key) ?? [];
  expect(first).toBeDefined();
  expect(second).toBeDefined();
  const before = (await kept.store.choicesTaken('lighthouse', 'fixed-light', place)).reduce((sum, { readers }) => sum + readers, 0);
  for (let reader = before; reader < 9; reader++) await read(`0.herring.~fixed-light.${second}`);
  expect(await shares()).toEqual([]);
  await read(`0.herring.~fixed-light.${first}`);
  expect(await shares()).toHaveLength(2);
  expect(await shares(`&offered=${first}`)).toEqual([]);
  expect((await kept.get('/api/packs/lighthouse/choices?universe=none')).status).toBe(404);
  expect((await kept.get('/api/packs/none/endings?universe=canon')).status).toBe(404);
  expect((await kept.get('/api/packs/lighthouse/endings?universe=canon')).json()).toEqual({ shares: [] });
});
