/** What the bench shows and writes, and from whom it takes anything: a page of this server on this machine, and nobody else. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createExplorations } from '../../server/bench/explorations.ts';
import { benchRouter } from '../../server/bench/router.ts';
import { watchPaths } from '../../server/bench/watch-paths.ts';
import { createLibrary } from '../../server/library.ts';
import { createReplays } from '../../server/replays.ts';
import { copyLighthouse } from '../lighthouse.ts';
import { lighthouse, serve, type ProblemJson, type Serving } from './serving.ts';

const library = createLibrary([lighthouse()]);
const replays = createReplays();
const explorations = createExplorations(() => undefined);
let folder: string;
let serving: Serving;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'otherwise-bench-'));
  copyLighthouse(folder);
  serving = await serve([], {
    library, replays,
    bench: (answering) => benchRouter({ library, replays, answering, explorations, paths: join(folder, 'tests', 'paths'), assets: () => ({}) }),
  });
});
afterEach(async () => {
  await serving.stop();
  rmSync(folder, { recursive: true });
});

const file = (name: string): string => join(folder, 'tests', 'paths', 'lighthouse', `${name}.md`);
const read = (name: string): string => readFileSync(file(name), 'utf8');
const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();
const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', 'sec-fetch-site': 'same-origin' };
const SUNRISE = { at: '0.herring.shout.stand', name: 'again' };

/** Makes a recorded path one sentence older than the story. */
function age(name: string): void {
  writeFileSync(file(name), read(name).replace('I stood on him, slightly.', 'I stood on him.'));
}

/** The value that a form of the page would send. */
const acceptsOn = (html: string): string => /name="accepts" value="([0-9a-f]+)"/.exec(html)?.[1] ?? '';

test('every path is told with what became of it; all of them hold', async () => {
  const { status, text, headers } = await serving.get('/test/lighthouse');
  expect([status, headers['referrer-policy'], headers['x-robots-tag']]).toEqual([200, 'same-origin', 'noindex']);
  expect(text).toContain('Nine paths: all of them hold.');
  expect([...text.matchAll(/data-path="([^"]+)" data-outcome="([^"]+)"/g)].map(([, name, outcome]) => `${name} ${outcome}`).sort())
    .toEqual(readdirSync(join(folder, 'tests', 'paths', 'lighthouse')).map((name) => `${name.slice(0, -3)} same`));
});

test('a changed path is told at the move where it parted, and accepted as it was looked at', async () => {
  const before = read('canon-sunrise');
  age('canon-sunrise');
  const { text } = await serving.get('/test/lighthouse');
  expect(text).toContain('Nine paths: eight hold and one has changed.');
  expect(text).toContain('After move 3, <q lang="en-GB">Stand up, to see her properly</q> · <a href="/read/lighthouse/0.herring.shout.stand">play on from there</a>');
  expect(text).toContain('<ins>, slightly</ins>');
  const { status, headers } = await serving.post('/test/lighthouse/bless', FORM, form({ path: 'canon-sunrise', accepts: acceptsOn(text) }));
  expect([status, headers.location]).toEqual([303, '/test/lighthouse?blessed=canon-sunrise#said']);
  expect(read('canon-sunrise')).toBe(before);
  expect((await serving.get('/test/lighthouse?blessed=canon-sunrise')).text).toContain('Accepted as it reads now: canon-sunrise.');
});

test('what has changed since it was looked at is looked at again first', async () => {
  age('canon-sunrise');
  const { text } = await serving.get('/test/lighthouse');
  writeFileSync(file('canon-sunrise'), read('canon-sunrise').replace('link: 0.herring', 'note: kept\nlink: 0.herring'));
  const { status, text: again } = await serving.post('/test/lighthouse/bless', FORM, form({ path: 'canon-sunrise', accepts: acceptsOn(text) }));
  expect(status).toBe(409);
  expect(again).toContain('What would be accepted is not what you looked at: the story or the path has changed since. Look again, then accept it.');
  expect(read('canon-sunrise')).toContain('I stood on him.');
});

test('a broken path says where it breaks off, and has nothing to accept; a malformed one says its line', async () => {
  writeFileSync(file('canon-sunrise'), read('canon-sunrise').replaceAll('stand', 'wave').replace('<!-- offers: wave, stay -->', '<!-- offers: wave, stand, stay -->').replace('Stand up, to see her properly', 'Wave'));
  writeFileSync(file('relief-asleep'), 'nothing');
  const { text } = await serving.get('/test/lighthouse');
  expect(text).toContain('Nine paths: seven hold, one is broken and one cannot be read.');
  expect(text).toContain('Move 3 (&quot;wave&quot;) is not possible at canon/steamer. The choices are stand, stay.');
  expect(text).toContain('line 1: The file does not begin with front matter.');
  expect(text).not.toContain('name="accepts"');
});

test('a page is recorded by its link or by its address, under a name that is an id', async () => {
  for (const [index, at] of ['0.herring.shout.stand', 'http://localhost:3000/read/lighthouse/0.herring.shout.stand', '/read/lighthouse?at=0.herring.shout.stand'].entries()) {
    const { status, headers } = await serving.post('/test/lighthouse/record', FORM, form({ at, name: `again-${index}`, note: '' }));
    expect([status, headers.location]).toEqual([303, `/test/lighthouse?recorded=again-${index}#said`]);
    expect(read(`again-${index}`)).toBe(read('canon-sunrise'));
  }
});

test('a path is written over only where that was said', async () => {
  const before = read('canon-sunrise');
  const asked = { at: '0.herring', name: 'canon-sunrise', note: 'why' };
  const { status, text } = await serving.post('/test/lighthouse/record', FORM, form(asked));
  expect(status).toBe(409);
  expect(text).toContain('There is a path “canon-sunrise” already.'.replace(/[“”]/g, '&quot;'));
  expect(text).toContain('Write over the path that is there');
  expect(read('canon-sunrise')).toBe(before);
  expect((await serving.post('/test/lighthouse/record', FORM, form({ ...asked, over: 'yes' }))).status).toBe(303);
  expect(read('canon-sunrise')).toContain('note: why');
});

test.each([
  [{ at: '0', name: '../canon' }, '"../canon" cannot be the name of a path: write it in small letters, digits and hyphens, a letter first.'],
  [{ at: '0', name: 'Canon' }, '"Canon" cannot be the name of a path: write it in small letters, digits and hyphens, a letter first.'],
  [{ at: '0', name: '' }, 'A path needs a name: write it in small letters, digits and hyphens, a letter first.'],
  [{ at: '', name: 'x' }, 'Give the page to record: its address, or the link in it.'],
  [{ at: '0.herring.nothing', name: 'x' }, 'Move 2 ("nothing") is not possible at canon/hail. The choices are shout, save.'],
  [{ at: 'x', name: 'x' }, 'A link begins with its seed, a whole number of up to ten digits; this one begins with "x".'],
])('%j is refused', async (asked, sentence) => {
  const before = readdirSync(folder, { recursive: true });
  const { status, json } = await serving.post('/test/lighthouse/record', { 'content-type': 'application/json' }, JSON.stringify(asked));
  expect([status, json<ProblemJson>().detail]).toEqual([422, sentence]);
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});

test('a program on this machine sends JSON, and is answered so', async () => {
  const { status, json } = await serving.post('/test/lighthouse/record', { 'content-type': 'application/json' }, JSON.stringify(SUNRISE));
  expect([status, json()]).toEqual([200, { written: ['again'] }]);
});

const { 'sec-fetch-site': _, ...UNPROVEN } = FORM;

test.each<[string, Record<string, string>]>([
  ['a form that no header proves to be ours', UNPROVEN],
  ['a form from another site', { ...UNPROVEN, origin: 'http://elsewhere.example' }],
  ['a form from another port', { ...FORM, origin: 'http://127.0.0.1:1' }],
  ['a form from nowhere that can be told', { ...FORM, origin: 'null' }],
  ['what a browser knows to be of another site', { ...FORM, 'sec-fetch-site': 'cross-site' }],
  ['what a browser knows to be of another port', { ...FORM, 'sec-fetch-site': 'same-site' }],
  ['JSON from another site', { 'content-type': 'application/json', origin: 'http://elsewhere.example' }],
  ['a name that was pointed here', { ...FORM, host: 'elsewhere.example' }],
  ['plain text', { 'content-type': 'text/plain' }],
])('nothing is taken from %s', async (_, headers) => {
  const { status, json } = await serving.post('/test/lighthouse/record', headers, form(SUNRISE));
  expect([status, json<ProblemJson>().title]).toEqual([403, 'For this machine alone']);
  expect(existsSync(file('again'))).toBe(false);
  for (const act of ['explore', 'explore/stop']) expect((await serving.post(`/test/lighthouse/${act}`, headers, form({ exact: 'text' }))).status).toBe(403);
  expect(explorations.of('lighthouse', undefined)).toEqual({ stale: false });
});

test('what no form of the bench sends is not explored', async () => {
  expect((await serving.post('/test/lighthouse/explore', FORM, form({ exact: 'words' }))).status).toBe(400);
  expect((await serving.post('/test/nothing/explore', FORM, form({ exact: 'text' }))).status).toBe(404);
  expect((await serving.post('/test/lighthouse/explore/stop', FORM, '')).status).toBe(303);
  expect(explorations.of('lighthouse', undefined)).toEqual({ stale: false });
});

test('the page itself is not for a name that was pointed here', async () => {
  expect((await serving.get('/test/lighthouse', { host: 'elsewhere.example' })).status).toBe(403);
});

test.each([
  ['broken JSON', '{', 400],
  ['JSON that is no form', '[]', 400],
  ['a field that is no text', JSON.stringify({ at: 1, name: 'x' }), 400],
  ['more than a form may weigh', JSON.stringify({ at: '0'.repeat(70_000), name: 'x' }), 413],
])('%s is answered with a problem', async (_, body, wanted) => {
  const { status, headers } = await serving.post('/test/lighthouse/record', { 'content-type': 'application/json' }, body);
  expect([status, headers['content-type']]).toEqual([wanted, 'application/problem+json; charset=utf-8']);
});

test('an unknown pack has no bench, and readers have none at all', async () => {
  expect((await serving.get('/test/nothing')).status).toBe(404);
  expect((await serving.get('/test/..%2Fpaths')).status).toBe(404);
  const readers = await serve(library.packs());
  expect((await readers.get('/test/lighthouse')).status).toBe(404);
  expect((await readers.post('/test/lighthouse/record', FORM, form(SUNRISE))).status).toBe(405);
  expect((await readers.get('/read/lighthouse/0')).text).not.toContain('/test/lighthouse');
  await readers.stop();
});

test('where nothing of the pack can be read, its problems are told and no path is blamed', async () => {
  const broken = { ...createLibrary([]), problems: () => ['ERROR: something in canon.'] };
  const other = await serve([], { library: broken, bench: (answering) => benchRouter({ library: broken, replays, answering, explorations, paths: join(folder, 'tests', 'paths'), assets: () => ({}) }) });
  const { status, text } = await other.get('/test/lighthouse');
  expect(status).toBe(200);
  expect(text).toContain('Nothing of the pack can be read, so none of its nine paths can be played.');
  expect(text).toContain('<li>ERROR: something in canon.</li>');
  expect(text).not.toContain('<form');
  await other.stop();
});

test('the page that was being read is ready to be recorded, and a name is offered that is free', async () => {
  expect((await serving.get('/read/lighthouse/0.herring')).text).not.toContain('/test/');
  const { text } = await serving.get('/test/lighthouse?at=0.herring');
  expect(text).toContain('after one move.');
  expect(text).toContain('name="at" value="0.herring"');
  rmSync(file('canon-sunrise'));
  expect((await serving.get('/test/lighthouse?at=0.herring.shout.stand')).text).toContain('name="name" value="canon-sunrise"');
});

test('a path that is written, by whatever hand, is told', async () => {
  const told = new Promise<string>((resolve) => {
    const stop = watchPaths(join(folder, 'tests', 'paths'), (pack) => {
      stop();
      resolve(pack);
    });
  });
  age('canon-sunrise');
  expect(await told).toBe('lighthouse');
});
