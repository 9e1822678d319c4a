/** The library's pages as forms: what they do, and that they do nothing until their button is pressed on a page of ours. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIMITS } from '../../server/limits.ts';
import type { ShelvedPack } from '../../server/library.ts';
import { StoreUnavailable } from '../../server/store/store.ts';
import type { LibraryAnswered } from '../../web/keeping/wire.ts';
import { headingOn, linksOn } from '../server/links-on-page.ts';
import { lighthouse, serve, type Answered } from '../server/serving.ts';
import { serveKept, type Device, type Kept } from './reader.ts';

let pack: ShelvedPack;
let kept: Kept;
const clock = { now: Date.now() };
beforeAll(async () => {
  pack = lighthouse();
  kept = await serveKept([pack], { now: () => clock.now, limits: { ...LIMITS, guesses: { most: 1_000, seconds: 60 }, codes: { most: 1_000, seconds: 60 } } });
});
afterAll(() => kept.stop());

const keep = (device: Device, at: string): Promise<Answered> => device.submit('/library/keep', { pack: 'lighthouse', at });
const readingsOf = async (device: Device) => (await device.get('/api/library/playthroughs')).json<LibraryAnswered>().playthroughs;
const saidOn = ({ text }: Answered): string | undefined => /<p class="told" role="(?:status|alert)"[^>]*>(.*?)<\/p>/.exec(text)?.[1];
/** The names of the readings on a page, in their order. */
const namesOn = ({ text }: Answered): string[] => [...text.matchAll(/<a id="kept-[^"]+"[^>]*>(.*?)<\/a>/g)].map(([, name = '']) => name);

test('an empty library says where to begin, and makes nobody', async () => {
  const answered = await kept.device().get('/library');
  expect(answered.status).toBe(200);
  expect(headingOn(answered.text)).toBe('Kept readings');
  expect(answered.text).toContain('Nothing is kept yet');
  expect(answered.text).not.toContain('<svg');
  expect(answered.headers).not.toHaveProperty('set-cookie');
  expect(answered.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex', 'referrer-policy': 'same-origin' });
});

test('without a script a reading is kept by a button, once, and what goes on from it extends it', async () => {
  const device = kept.device();
  const offered = await device.get('/library?pack=lighthouse&at=0.herring');
  expect(offered.text).toContain('You came from “A shout”, page 2.');
  const done = await keep(device, '0.herring');
  expect([done.status, done.headers.location]).toEqual([303, '/library?said=kept#said']);
  expect(saidOn(await device.get('/library?said=kept'))).toBe('That reading is kept.');
  expect((await device.get('/library?pack=lighthouse&at=0.herring')).text).not.toContain('You came from');
  await keep(device, '0.herring');
  await keep(device, '0.herring.shout');
  await keep(device, '0');
  const [only, ...others] = await readingsOf(device);
  expect(only).toMatchObject({ length: 2, revision: pack.edition });
  expect(others).toEqual([]);
  await keep(device, '0.herring.save');
  expect((await readingsOf(device)).map(({ length, forkedFrom }) => [length, forkedFrom?.length])).toEqual(expect.arrayContaining([[2, undefined], [2, 1]]));
  const parted = async () => /It parted from (.*?)\.</.exec((await device.get('/library')).text)?.[1];
  expect(await parted()).toBe('another reading on page 2');
  await device.submit(`/library/name/${only?.id}`, { name: 'The first' });
  expect(await parted()).toBe('“The first” on page 2');
  await device.submit(`/library/let-go/${only?.id}`, {});
  expect(await parted()).toBeUndefined();
});

test('a reading that cannot be is not kept', async () => {
  const device = kept.device();
  expect((await keep(device, '0.herring.fly')).status).toBe(422);
  expect((await keep(device, '%%%')).status).toBe(404);
  expect((await device.submit('/library/keep', { pack: 'none', at: '0' })).status).toBe(404);
  expect((await device.submit('/library/keep', {})).status).toBe(404);
  expect(await readingsOf(device)).toEqual([]);
  expect(device.cookies()).toBe('');
});

test('the last read is the first, with where it stands and what can be done with it', async () => {
  const device = kept.device();
  await keep(device, '0.herring.shout.stand');
  clock.now += 3 * 24 * 60 * 60 * 1000;
  await keep(device, '0.quarrel.~fixed-light.lit.boat');
  clock.now += 60 * 60 * 1000;
  const page = await device.get('/library');
  expect(namesOn(page)).toEqual(['A Fixed Light', 'What happened']);
  expect(page.text).toMatch(/To its ending, Nineteen for breakfast: five pages\.<br\/>Last read <time datetime="[^"]+">an hour ago<\/time>/);
  expect(page.text).toMatch(/>3 days ago<\/time>/);
  const links = linksOn(page.text).map(({ href, words }) => `${words} ${href}`);
  for (const link of [
    'Reread /read/lighthouse/0.quarrel.~fixed-light.lit.boat', 'Path /read/lighthouse/path?at=0.quarrel.~fixed-light.lit.boat', 'Compare /compare/lighthouse?a=0.quarrel.~fixed-light.lit.boat',
    'EPUB /read/lighthouse/epub?at=0.quarrel.~fixed-light.lit.boat', 'One page /read/lighthouse/html?at=0.quarrel.~fixed-light.lit.boat',
  ]) expect(links).toContain(link);
});

test('every link of the library leads somewhere', async () => {
  const device = kept.device();
  await keep(device, '0.herring.shout.stand');
  await keep(device, '0.quarrel.~fixed-light.lit');
  const seen = new Set(['/library']);
  for (const address of seen) {
    const { status, text } = await device.get(address);
    expect([200, 302], address).toContain(status);
    if (address.startsWith('/library')) for (const { href } of linksOn(text)) if (href.startsWith('/')) seen.add(href);
  }
  expect(seen.size).toBeGreaterThan(25);
});

test('a name is given on a page of its own, and shown as it was typed', async () => {
  const device = kept.device();
  await keep(device, '0.herring');
  const [{ id } = { id: '' }] = await readingsOf(device);
  expect((await device.get(`/library/name/${id}`)).text).toContain(`action="/library/name/${id}"`);
  expect((await device.submit(`/library/name/${id}`, { name: ' “Mine” & <b>yours</b> ' })).headers.location).toBe('/library?said=named#said');
  const page = await device.get('/library');
  expect(namesOn(page)).toEqual(['“Mine” &amp; &lt;b>yours&lt;/b>']);
  expect((await device.submit(`/library/name/${id}`, { name: 'x'.repeat(81) })).status).toBe(422);
  await device.submit(`/library/name/${id}`, { name: ' ' });
  expect(namesOn(await device.get('/library'))).toEqual(['What happened']);
});

test('a reading is let go by its button, not by opening the page that asks', async () => {
  const device = kept.device();
  await keep(device, '0.herring');
  const [{ id } = { id: '' }] = await readingsOf(device);
  expect(headingOn((await device.get(`/library/let-go/${id}`)).text)).toBe('Let this reading go?');
  expect(await readingsOf(device)).toHaveLength(1);
  expect((await device.submit(`/library/let-go/${id}`, {})).status).toBe(303);
  expect(await readingsOf(device)).toEqual([]);
  expect((await device.submit(`/library/let-go/${id}`, {})).status).toBe(404);
});

test('another’s reading is nobody’s', async () => {
  const device = kept.device();
  const other = kept.device();
  await keep(device, '0.herring');
  await keep(other, '0.quarrel');
  const [{ id } = { id: '' }] = await readingsOf(device);
  for (const path of [`/library/name/${id}`, `/library/let-go/${id}`, `/library/name/${randomUUID()}`, '/library/name/none']) {
    expect((await other.get(path)).status, path).toBe(404);
    expect((await other.submit(path, { name: 'Mine' })).status, path).toBe(404);
  }
  expect((await readingsOf(device))[0]).toMatchObject({ id });
  expect((await other.get('/library/readings.json')).text).not.toContain(id);
});

test.each(['/library/keep', '/library/bring', '/library/device', '/library/join', '/library/forget', `/library/name/${randomUUID()}`, `/library/let-go/${randomUUID()}`])('%s takes a form from pages of ours alone', async (path) => {
  const device = kept.device();
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { 'sec-fetch-site': 'none' }]) {
    expect((await device.submit(path, { pack: 'lighthouse', at: '0' }, headers)).status).toBe(403);
  }
  const foreign = await kept.post(path, { accept: 'text/html', origin: 'https://elsewhere.example', 'content-type': 'application/x-www-form-urlencoded' }, 'pack=lighthouse&at=0');
  expect(foreign.status).toBe(403);
  const unknown = await kept.post(path, { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' }, 'pack=lighthouse&at=0');
  expect(unknown.status).toBe(403);
});

test('a long library is shown in parts, each of its readings once', async () => {
  const device = kept.device();
  for (let number = 0; number < 47; number++) {
    const id = randomUUID();
    await device.send('PUT', `/api/library/playthroughs/${id}`, { pack: 'lighthouse', revision: pack.edition, seed: 0, brings: [], acknowledged: 0, moves: [{ type: 'CHOOSE', key: 'herring' }], fork: randomUUID(), name: `Number ${number}` });
    clock.now += 1000;
  }
  const first = await device.get('/library');
  expect(namesOn(first)).toEqual(['Number 46', 'Number 45', 'Number 44', 'Number 43', 'Number 42']);
  const seen: string[] = [];
  for (let next: string | undefined = linksOn(first.text).find(({ words }) => words === 'All 47 readings')?.href; next !== undefined;) {
    const page = await device.get(next);
    seen.push(...namesOn(page));
    next = linksOn(page.text).find(({ words }) => words === 'Those read earlier')?.href;
  }
  expect(seen).toEqual(Array.from({ length: 47 }, (_, index) => `Number ${46 - index}`));
  for (const part of ['-1', '99', '1.5', '1e999', 'x', '']) expect((await device.get(`/library/book/lighthouse?part=${part}`)).status).toBe(200);
});

test('readings of a story that is not here now are said to be kept', async () => {
  const device = kept.device();
  await keep(device, '0.herring');
  const elsewhere = await serveKept([], { store: kept.store });
  const page = await elsewhere.device(device.cookies()).get('/library');
  expect(page.text).toContain('The story “lighthouse” is not here now. One reading of it stays kept until it is.');
  await elsewhere.stop();
});

/** A file as a form sends it. */
async function bringFile(device: Device, text: string): Promise<Answered> {
  const boundary = 'of-the-test';
  const body = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="readings.json"\r\nContent-Type: application/json\r\n\r\n${text}\r\n--${boundary}--\r\n`;
  return device.post('/library/bring', `multipart/form-data; boundary=${boundary}`, body);
}

test('a library is taken as one file, and brought back by another reader whole', async () => {
  const device = kept.device();
  await keep(device, '0.herring.shout');
  await keep(device, '0.herring.save');
  const file = await device.get('/library/readings.json');
  expect(file.headers['content-disposition']).toBe('attachment; filename=otherwise-readings.json');
  expect(file.json()).toMatchObject({ format: 'otherwise-library', version: 1 });
  const other = kept.device();
  for (let time = 0; time < 2; time++) {
    expect((await bringFile(other, file.text)).text).toContain('Two readings are among yours now.');
    const brought = (await other.get('/library/readings.json')).json<{ playthroughs: { id: string; moves: unknown; forkedFrom?: unknown }[] }>().playthroughs;
    const there = file.json<{ playthroughs: { id: string; moves: unknown; forkedFrom?: unknown }[] }>().playthroughs;
    const essence = (list: typeof there) => list.map(({ id, moves, forkedFrom }) => JSON.stringify({ id, moves, forkedFrom })).sort();
    expect(essence(brought)).toEqual(essence(there));
  }
  // What was let go of comes back by the file, once.
  const [{ id } = { id: '' }] = await readingsOf(other);
  await other.submit(`/library/let-go/${id}`, {});
  for (let time = 0; time < 2; time++) {
    await bringFile(other, file.text);
    expect(await readingsOf(other)).toHaveLength(2);
  }
});

test('of a file what is sound is taken, and what is not is named', async () => {
  const device = kept.device();
  const log = { id: randomUUID(), pack: 'lighthouse', revision: pack.edition, seed: 0, brings: [], moves: [{ type: 'CHOOSE', key: 'herring' }] };
  const playthroughs = [
    log,
    { ...log, id: randomUUID(), name: 'The other', pack: 'elsewhere' },
    { ...log, id: randomUUID(), moves: [{ type: 'CHOOSE', key: 'fly' }] },
    { ...log, id: 'none' },
    null,
  ];
  const answered = await bringFile(device, JSON.stringify({ format: 'otherwise-library', version: 1, playthroughs }));
  expect(answered.text).toContain('One reading is among yours now.');
  expect([...answered.text.matchAll(/<li><b>(.*?)<\/b>: (.*?)<\/li>/g)].map(([, what, why]) => `${what}: ${why}`)).toEqual([
    '“The other”: it is of the story “elsewhere”, which is not here.',
    'Reading 3 of the file: it cannot have been read so: Move 1 ("fly") is not possible at canon. The choices are herring, quarrel.'.replaceAll('"', '&quot;'),
    'Reading 4 of the file: it is damaged: id: Invalid UUID',
    'Reading 5 of the file: it is damaged: Invalid input: expected object, received null',
  ]);
  expect(await readingsOf(device)).toHaveLength(1);
});

test.each([
  ['cut', '{"format":"otherwise-library","version":1,"playthro', 'The file is damaged, or is none that was taken from a library: it cannot be read as JSON.'],
  ['another JSON', '{"name":"something"}', 'The file was not taken from a library like this one: it does not say so at its beginning.'],
  ['of a later version', '{"format":"otherwise-library","version":2,"playthroughs":[]}', 'The file is of version 2, and this library knows version 1: bring it to a newer one.'],
])('a file that is %s is refused in a sentence', async (_name, text, sentence) => {
  const device = kept.device();
  const answered = await bringFile(device, text);
  expect([answered.status, saidOn(answered)]).toEqual([422, sentence]);
  expect(device.cookies()).toBe('');
});

test('what is no form with a file, or too large, is refused', async () => {
  const device = kept.device();
  expect((await device.submit('/library/bring', { file: 'x' })).status).toBe(422);
  expect((await device.post('/library/bring', 'multipart/form-data', 'nonsense')).status).toBe(422);
  expect((await bringFile(device, 'x'.repeat(10_000_001))).status).toBe(413);
});

/** The words that a device shows. */
async function wordsOn(device: Device): Promise<string> {
  const { text } = await device.submit('/library/device', {});
  return /<p class="code"[^>]*>(.*?)<\/p>/.exec(text)?.[1] ?? '';
}

test('three words join another device, once it is confirmed there, and both have what either had', async () => {
  const device = kept.device();
  const other = kept.device();
  await keep(device, '0.herring');
  await keep(other, '0.quarrel');
  const words = await wordsOn(device);
  expect(words).toMatch(/^[a-z]+-[a-z]+-[a-z]+$/);
  const asked = await other.get(`/library/join?code=${words}`);
  expect(asked.text).toContain('one reading there, one reading here');
  expect(await readingsOf(other)).toHaveLength(1);
  expect((await device.get(`/library/join?code=${words}`)).text).toContain('shows that library already');
  const joined = await other.submit('/library/join', { code: ` ${words.replaceAll('-', '  ').toUpperCase()} ` });
  expect(joined.headers.location).toBe('/library?said=joined#said');
  for (const one of [device, other]) expect(await readingsOf(one)).toHaveLength(2);
  const again = await kept.device().submit('/library/join', { code: words });
  expect([again.status, saidOn(again)]).toEqual([404, 'These words are not good: they were mistyped, used already, or shown more than ten minutes ago. The other device can show new ones.']);
});

test('a device that keeps nothing yet joins too', async () => {
  const device = kept.device();
  const other = kept.device();
  await keep(device, '0.herring');
  await other.submit('/library/join', { code: await wordsOn(device) });
  expect(await readingsOf(other)).toEqual(await readingsOf(device));
});

test('words are good for ten minutes, and the latest alone', async () => {
  const device = kept.device();
  await keep(device, '0.herring');
  const first = await wordsOn(device);
  const second = await wordsOn(device);
  expect((await kept.device().get(`/library/join?code=${first}`)).status).toBe(404);
  expect((await kept.device().get(`/library/join?code=${second}`)).status).toBe(200);
  clock.now += 10 * 60_000;
  expect((await kept.device().get(`/library/join?code=${second}`)).status).toBe(404);
  expect((await kept.device().submit('/library/join', { code: second })).status).toBe(404);
});

test('the QR code is drawn without a style, and is of the page that asks', async () => {
  const device = kept.device();
  const { text } = await device.submit('/library/device', {});
  expect(text).toMatch(/<svg class="qr" viewBox="0 0 \d+ \d+" role="img" aria-label="The same words as a QR code">/);
  expect(text).not.toMatch(/style=|<style/);
});

test('twenty guesses, and no more are answered; who guesses right is not counted', async () => {
  const strict = await serveKept([pack]);
  const device = strict.device();
  await keep(device, '0.herring');
  for (let right = 0; right < 25; right++) expect((await strict.device().get(`/library/join?code=${await wordsOn(device)}`)).status).toBe(200);
  const statuses: number[] = [];
  for (let guess = 0; guess < 21; guess++) statuses.push((await strict.device().submit('/library/join', { code: `wrong-words-${guess}` })).status);
  expect(statuses).toEqual([...Array<number>(20).fill(404), 429]);
  const refused = await strict.device().get('/library/join?code=one-two-three');
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, '600']);
  expect((await device.get('/library')).status).toBe(200);
  await strict.stop();
});

test('whoever wants to be forgotten is: every reading, ending and count, and the cookie', async () => {
  const device = kept.device();
  await keep(device, '0.quarrel.~fixed-light.lit.boat');
  const counted = async () => (await kept.store.endingsFound('lighthouse', 'fixed-light')).reduce((sum, { readers }) => sum + readers, 0);
  const before = await counted();
  const cookies = device.cookies();
  expect((await device.get('/library/forget')).text).toContain('This server forgets one reading');
  expect(await counted()).toBe(before);
  const done = await device.submit('/library/forget', {});
  expect([done.status, done.headers['clear-site-data']]).toEqual([200, '"storage"']);
  expect(device.cookies()).toBe('');
  expect(await counted()).toBe(before - 1);
  expect(await readingsOf(kept.device(cookies))).toEqual([]);
  expect((await kept.device().submit('/library/forget', {})).status).toBe(200);
});

test('a library that cannot be reached says so, and the story is read on', async () => {
  const device = kept.device();
  await keep(device, '0.herring');
  const gone = await serveKept([pack], { store: { ...kept.store, playthroughs: () => Promise.reject(new StoreUnavailable('Gone.')) } });
  const there = gone.device(device.cookies());
  const page = await there.get('/library');
  expect([page.status, page.headers['retry-after'], headingOn(page.text)]).toEqual([503, '5', 'The library cannot be reached now']);
  expect((await there.get('/read/lighthouse/0.herring')).status).toBe(200);
  await gone.stop();
});

test('where nothing is kept of readers, the library says so', async () => {
  const without = await serve([pack]);
  const page = await without.get('/library');
  expect(page.status).toBe(200);
  expect(page.text).toContain('This server keeps nothing of its readers.');
  expect((await without.get('/library/forget')).status).toBe(404);
  await without.stop();
});

test('a reader who is forgotten meanwhile gets no words, and an answer', async () => {
  const device = kept.device();
  await keep(device, '0.herring');
  const forgotten = await serveKept([pack], { store: { ...kept.store, offerCode: () => Promise.resolve(false) } });
  expect((await forgotten.device(device.cookies()).submit('/library/device', {})).status).toBe(503);
  await forgotten.stop();
});
