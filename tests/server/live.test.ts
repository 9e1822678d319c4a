/** Live stories: what is written is there within two seconds, what breaks is told, and readers keep their places. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskCache, type Cache } from '../../engine/disk/cache.ts';
import { createDevelopment, type Development } from '../../server/development.ts';
import { openLive, type LiveLibrary } from '../../server/live.ts';
import { copyLighthouse } from '../lighthouse.ts';
import { listenToEvents, type Events } from './events.ts';
import { headingOn, linksOn } from './links-on-page.ts';
import { serve, type ProblemJson, type Serving } from './serving.ts';

let folder: string;
let library: LiveLibrary;
let development: Development;
let serving: Serving;
let events: Events;
let told: string[];
/** What was compiled, by the first file's name; what came from the cache is not among it. */
let compiled: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'otherwise-live-'));
  copyLighthouse(folder);
  told = [];
  compiled = [];
  const disk = diskCache(join(folder, 'cache'));
  const cache: Cache = {
    find: (kind, parts) => disk.find(kind, parts),
    keep(kind, parts, value) {
      if (kind === 'compiled') compiled.push(parts[1] ?? '');
      disk.keep(kind, parts, value);
    },
  };
  const tell = (line: string): void => { told.push(line); };
  library = openLive(join(folder, 'stories'), cache, { progress: () => undefined, trouble: tell });
  development = createDevelopment(library);
  serving = await serve([], { library, development: development.router });
  events = await listenToEvents(serving.address);
});
afterEach(async () => {
  library.stop();
  development.close();
  await serving.stop();
  rmSync(folder, { recursive: true });
});

const file = (name: string): string => join(folder, 'stories', 'lighthouse', `${name}.ink`);
const STORM = '# title: The Storm\n# from: canon/hail\n# premise: What if the wind had dropped?\nIt dropped. # ending: calm, Calm\n-> END\n';
const BROKEN = "ERROR: 'storm.ink' line 5: \"-> nowhere\" leads nowhere. Name a knot, stitch or label that exists, or add \"=== nowhere ===\".";

const page = async (link: string): Promise<string> => (await serving.get(`/read/lighthouse/${link}`)).text;
/** Waits until the page has these words. */
const comesToSay = (link: string, words: string, timeout = 10_000): Promise<void> => expect.poll(() => page(link), { timeout }).toContain(words);

test('a new file is a new premise at its moment within two seconds, with no restart', async () => {
  expect(await page('0.herring')).not.toContain('What if the wind had dropped?');
  writeFileSync(file('storm'), STORM);
  await comesToSay('0.herring', 'What if the wind had dropped?', 2_000);
  expect(await events.next(() => true)).toEqual({ pack: 'lighthouse', problems: [] });
  expect((await serving.get('/read/lighthouse/0.herring.~storm')).status).toBe(200);
});

test('breaking a file tells its problem, on the page and on the terminal, and leaves it as it last was; mending it brings it back', async () => {
  writeFileSync(file('storm'), STORM);
  await comesToSay('0.herring', 'What if the wind had dropped?');

  writeFileSync(file('storm'), STORM.replace('-> END', '-> nowhere'));
  const broken = await events.next(({ problems }) => problems.length > 0);
  expect(broken).toEqual({ pack: 'lighthouse', problems: [BROKEN] });
  expect(told).toContain(`lighthouse: ${BROKEN}`);
  expect(await page('0.herring')).toContain('What if the wind had dropped?');
  expect(await page('0.herring.~storm')).toContain('It dropped.');
  expect((await serving.get('/read/lighthouse/0.herring.save.~relief')).status).toBe(200);

  events.forget();
  writeFileSync(file('storm'), STORM.replace('It dropped.', 'It dropped at once.'));
  await events.next(({ problems }) => problems.length === 0);
  await comesToSay('0.herring.~storm', 'It dropped at once.');
});

test('of a file that is broken only its present problems are told, not what was found when it last held', async () => {
  writeFileSync(file('storm'), STORM.replace('It dropped.', '* [Wait]\n* [Wait]\n- It dropped.'));
  await events.next(({ problems }) => problems.some((problem) => problem.startsWith("WARNING: 'storm.ink'")));
  events.forget();
  writeFileSync(file('storm'), STORM.replace('-> END', '-> nowhere'));
  expect((await events.next(({ problems }) => problems.includes(BROKEN))).problems).toEqual([BROKEN]);
  expect(library.standing()).toEqual([{ pack: 'lighthouse', problems: [BROKEN] }]);
});

test('canon broken in the middle of a reading: the last good pack stays up, and the place is kept', async () => {
  const canon = readFileSync(file('canon'), 'utf8');
  writeFileSync(file('canon'), canon.replace('-> chain', '-> chian'));
  await events.next(({ problems }) => problems.length > 0);
  for (const link of ['0.herring.save', '0.herring.~fixed-light', '0.herring.save.~relief']) expect((await serving.get(`/read/lighthouse/${link}`)).status, link).toBe(200);

  writeFileSync(file('canon'), canon.replace('My husband keeps the Quern Light.', 'My husband kept the Quern Light.'));
  await comesToSay('0', 'My husband kept the Quern Light.');
  expect(library.standing()).toEqual([{ pack: 'lighthouse', problems: [] }]);
});

test('one changed file is compiled, and no other', async () => {
  expect(compiled.sort()).toEqual(['canon.ink', 'fixed-light.ink', 'relief.ink', 'second-mate.ink']);
  compiled.length = 0;
  writeFileSync(file('relief'), readFileSync(file('relief'), 'utf8').replace('There were feet on the stairs.', 'There were boots on the stairs.'));
  await comesToSay('0.herring.save.~relief', 'There were boots on the stairs.');
  expect(compiled).toEqual(['relief.ink']);
});

test('a file that goes away takes its universe with it, and a reader in it is offered the last good page', async () => {
  rmSync(file('relief'));
  await comesToSay('0.herring.save.~relief', 'This link leads no further');
  const { status, text } = await serving.get('/read/lighthouse/0.herring.save.~relief');
  expect([status, headingOn(text)]).toEqual([422, 'This link leads no further']);
  expect(linksOn(text).map(({ href }) => href)).toContain('/read/lighthouse/0.herring.save');
});

test('an editor that writes beside the file and renames is followed like any other', async () => {
  writeFileSync(`${file('relief')}.tmp`, readFileSync(file('relief'), 'utf8').replace('There were feet on the stairs.', 'There were paws on the stairs.'));
  renameSync(`${file('relief')}.tmp`, file('relief'));
  await comesToSay('0.herring.save.~relief', 'There were paws on the stairs.');
});

test('the survey follows the change: the ways to moments are found again', async () => {
  const canon = readFileSync(file('canon'), 'utf8');
  writeFileSync(file('canon'), canon.replace('# key: herring', '# key: cod'));
  await expect.poll(() => library.pack('lighthouse')?.manifest.ways, { timeout: 10_000 }).toEqual([['canon/hail', '0.cod'], ['canon/steamer', '0.cod.shout']]);
});

test('a new pack is on the shelf, one that cannot be read is told, and one that goes away is gone', async () => {
  mkdirSync(join(folder, 'stories', 'quay'));
  writeFileSync(join(folder, 'stories', 'quay', 'canon.ink'), '# title: The Quay\n-> nowhere\n');
  const { problems } = await events.next(({ pack }) => pack === 'quay');
  expect(problems.length).toBeGreaterThan(0);
  const { status, text } = await serving.get('/read/quay');
  expect([status, headingOn(text)]).toEqual([404, 'This story cannot be read yet']);
  expect(text).toContain('leads nowhere');

  events.forget();
  writeFileSync(join(folder, 'stories', 'quay', 'canon.ink'), '# title: The Quay\nThe quay. # ending: out, Out\n-> END\n');
  await events.next(({ pack, problems: left }) => pack === 'quay' && left.length === 0);
  expect((await serving.get('/')).text).toContain('The Quay');

  rmSync(join(folder, 'stories', 'quay'), { recursive: true });
  // The survey of the mended pack may still be told before its end.
  for (let told = 0; told < 3 && (await serving.get('/read/quay')).status !== 404; told++) {
    events.forget();
    await events.next(({ pack }) => pack === 'quay');
  }
  expect((await serving.get('/read/quay')).status).toBe(404);
});

test('whoever comes later is told how things stand, and stopping ends every stream', async () => {
  writeFileSync(file('storm'), STORM.replace('-> END', '-> nowhere'));
  await events.next(({ problems }) => problems.length > 0);
  const later = await listenToEvents(serving.address);
  expect((await later.next(() => true)).problems).toEqual([BROKEN]);
  development.close();
  await Promise.all([events.ended, later.ended]);
});

test.each([
  ['a page of another site', { origin: 'http://elsewhere.example' }],
  ['a page of another port', { origin: 'http://localhost:1' }],
  ['what a browser knows to be of another site', { 'sec-fetch-site': 'cross-site' }],
  ['a name that was pointed here', { host: 'elsewhere.example' }],
])('events are not for %s', async (_, headers) => {
  const { status, json } = await serving.get('/dev/events', headers);
  expect([status, json<ProblemJson>().title]).toEqual([403, 'For this machine alone']);
});
