/** Reading needs no store: without one, and with one that is gone, every page of a reading is the same, and none says what is not so. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sign } from '../../server/keeping/identity.ts';
import type { Store } from '../../server/store/store.ts';
import { SECRET, serveKept, type Kept } from '../keeping/reader.ts';
import { absentStore } from './absent-store.ts';
import { ask, lighthouse, serve, type Answered, type ProblemJson, type Serving } from './serving.ts';

const pack = lighthouse();
let there: Kept;
let none: Serving;
let gone: Serving;
let store: Store;
beforeAll(async () => {
  // The addresses that books and pages to share name must not be each server's own.
  const publicUrl = 'https://otherwise.example';
  there = await serveKept([pack], { publicUrl });
  none = await serve([pack], { publicUrl });
  store = absentStore();
  gone = await serve([pack], { store, secret: SECRET, publicUrl });
});
afterAll(async () => {
  for (const serving of [there, none, gone]) await serving.stop();
  await store.close();
});

/** A reader who is known, and who wants to be told what others chose. */
const known = { accept: 'text/html', cookie: `reader=${sign(randomUUID(), SECRET)}; settings=others=shown` };

const READING = [
  '/', '/about', '/settings', '/read/lighthouse', '/read/lighthouse?at=0.herring', '/read/lighthouse/0', '/read/lighthouse/0.herring', '/read/lighthouse/0.herring.~fixed-light', '/read/lighthouse/path?at=0.herring',
  '/read/lighthouse/notes/fixed-light?at=0.herring', '/read/lighthouse/map?at=0.herring', '/compare/lighthouse?a=0.herring.save&b=0.herring.shout', '/read/lighthouse/html?at=0.herring', '/api/packs', '/api/read/lighthouse/0.herring',
];

/** What stands between the frame's links, where the way to the library may be missing. */
const mainOf = (text: string): string => /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? text;

test.each(READING)('%s is read as ever', async (address) => {
  const [whole, without, away] = await Promise.all([there.get(address, known), none.get(address, known), gone.get(address, known)]);
  expect(whole.status).toBeLessThan(400);
  expect([without.status, away.status]).toEqual([whole.status, whole.status]);
  expect(mainOf(away.text)).toBe(mainOf(whole.text));
  // Where there is no library, there is no way to it either.
  if (!mainOf(whole.text).includes('/library')) expect(mainOf(without.text)).toBe(mainOf(whole.text));
});

test.each(['/library', '/library/readings.json', '/library/forget', '/api/library/playthroughs'])('%s of a store that is gone: it says so, and when to ask again, and never that nothing is kept', async (address) => {
  const answer = await gone.get(address, known);
  expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5']);
  expect(answer.text).toContain('Reading goes on without it.');
  expect(answer.text).not.toMatch(/nothing is kept|no readings/i);
});

test('a save to a store that is gone is to be sent again', async () => {
  const body = JSON.stringify({ pack: 'lighthouse', revision: pack.edition, seed: 0, brings: [], acknowledged: 0, moves: [{ type: 'CHOOSE', key: 'herring' }], fork: randomUUID() });
  for (const cookie of [known.cookie, 'none=1']) {
    const { status, headers, json } = await send(gone, body, cookie);
    expect([status, headers['retry-after'], json<ProblemJson>().title]).toEqual([503, '5', 'The library cannot be reached now']);
    // A reader nobody could make is given no name either.
    expect(headers).not.toHaveProperty('set-cookie');
  }
});

test('without a store the library says that nothing is kept here, and a save is not taken', async () => {
  const page = await none.get('/library', known);
  expect(page.status).toBe(200);
  expect(page.text).toContain('This server keeps nothing of its readers.');
  expect((await send(none, '{}', known.cookie)).status).toBe(405);
});

test('nothing of that is an error of ours', () => {
  expect([...none.logged, ...gone.logged].filter(({ msg }) => msg === 'failed')).toEqual([]);
});

function send(serving: Serving, body: string, cookie: string): Promise<Answered> {
  return ask(serving.address, `/api/library/playthroughs/${randomUUID()}`, { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie }, 'PUT', body);
}
