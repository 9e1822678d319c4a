/** Readings taken away from the server: files with names, of the right kind, asked for again only where they have changed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeLink } from '../../engine/reading/link.ts';
import { createReplays, LIMITS } from '../../server/replays.ts';
import { faultsIn, filesIn } from '../reading/binding.ts';
import { headingOn, linksOn } from './links-on-page.ts';
import { lighthouse, serve, shelvedFrom, type Serving } from './serving.ts';

let serving: Serving;
beforeAll(async () => {
  serving = await serve([lighthouse()], { publicUrl: 'https://otherwise.example', player: () => Promise.resolve({ script: 'play()', style: 'p{}' }) });
});
afterAll(() => serving.stop());

const ENDING = '0.herring.~fixed-light.lit.boat';

describe('a reading as a book', () => {
  test('is an EPUB without fault, with a name that says what it is', async () => {
    const { status, headers, bytes } = await serving.get(`/read/lighthouse/epub?at=${ENDING}`);
    expect([status, headers['content-type'], headers['x-robots-tag'], headers['cache-control']]).toEqual([200, 'application/epub+zip', 'noindex', 'no-cache']);
    expect(headers['content-disposition']).toBe('attachment; filename="The Occasional Keeper - Nineteen for breakfast.epub"');
    expect(await faultsIn(bytes)).toEqual([]);
    expect(filesIn(bytes).get('EPUB/credits.xhtml')).toContain(`href="https://otherwise.example/read/lighthouse/${ENDING}"`);
  });

  test('is the same again, and is not sent again', async () => {
    const [one, other] = [await serving.get(`/read/lighthouse/epub?at=${ENDING}`), await serving.get(`/read/lighthouse/epub?at=${ENDING}`)];
    expect(one.bytes.equals(other.bytes)).toBe(true);
    const again = await serving.get(`/read/lighthouse/epub?at=${ENDING}`, { 'if-none-match': String(one.headers.etag) });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  test('or one page that loads nothing', async () => {
    const { headers, text } = await serving.get('/read/lighthouse/html?at=0.herring');
    expect([headers['content-type'], headers['content-disposition']]).toEqual(['text/html; charset=utf-8', 'attachment; filename="The Occasional Keeper.html"']);
    expect(text).toContain('It breaks off where more can be read.');
    expect(text.match(/<(script|link|img|iframe)/)).toBeNull();
  });

  test('tells each choice in the words it was offered in, though the link has its key alone', async () => {
    await serving.get('/read/lighthouse/0.herring');
    const { text } = await serving.get(`/read/lighthouse/html?at=${ENDING}`);
    expect(text).toContain('You chose: <em>Count in herring, as the gutting girls do</em>');
    expect(text).not.toMatch(/You chose: <em>(herring|lit|boat)</);
  });

  test('is logged without its link', async () => {
    await serving.get('/read/lighthouse/epub?at=0.quarrel');
    expect(serving.logged.at(-1)).toMatchObject({ route: '/read/:pack/epub', pack: 'lighthouse', status: 200 });
    expect(JSON.stringify(serving.logged)).not.toContain('quarrel');
  });

  test('is offered at an ending and on the path', async () => {
    for (const address of [`/read/lighthouse/${ENDING}`, `/read/lighthouse/path?at=${ENDING}`]) {
      const hrefs = linksOn((await serving.get(address)).text).map(({ href }) => href);
      expect(hrefs).toContain(`/read/lighthouse/epub?at=${ENDING}`);
      expect(hrefs).toContain(`/read/lighthouse/html?at=${ENDING}`);
    }
  });
});

describe('a reading without end', () => {
  const loop = mkdtempSync(join(tmpdir(), 'otherwise-loop-'));
  let looping: Serving;
  const readOf = (moves: number) => encodeLink({ seed: 0, brings: new Map(), moves: Array.from({ length: moves }, () => ({ type: 'CHOOSE', key: 'on' })) });
  beforeAll(async () => {
    mkdirSync(join(loop, 'loop'));
    writeFileSync(join(loop, 'loop', 'canon.ink'), '# title: Loop\n-> a\n=== a ===\nRound.\n+ [On # key: on]\n-> a\n');
    looping = await serve([shelvedFrom(join(loop, 'loop'))], { replays: createReplays({ ...LIMITS, budget: 600_000 }) });
  });
  afterAll(async () => {
    await looping.stop();
    rmSync(loop, { recursive: true });
  });

  test('is bound as far as two thousand pages', async () => {
    const { status, bytes } = await looping.get(`/read/loop/epub?at=${readOf(2_000)}`);
    expect([status, [...filesIn(bytes).keys()].filter((name) => name.includes('part-')).length]).toEqual([200, 41]);
  });

  test('and beyond five thousand moves is none', async () => {
    const { status, headers, text } = await looping.get(`/read/loop/html?at=${readOf(5_001)}`);
    expect([status, headers['content-disposition'], headingOn(text)]).toEqual([413, undefined, 'This reading is too long for a book']);
    expect(text).toContain('A book may be of 5,000 moves; this reading has 5,001.');
  });
});

describe('a pack as one file', () => {
  test('is sent with a name, and not again while it is the same', async () => {
    const { status, headers, text } = await serving.get('/read/lighthouse/offline');
    expect([status, headers['content-type'], headers['content-disposition'], headers['x-robots-tag']]).toEqual([200, 'text/html; charset=utf-8', 'attachment; filename="The Occasional Keeper.html"', 'noindex']);
    expect(text).toContain('id="held"');
    expect((await serving.get('/read/lighthouse/offline', { 'if-none-match': String(headers.etag) })).status).toBe(304);
  });

  test('that nothing can play is not sent, and the reader is told', async () => {
    const without = await serve([lighthouse()]);
    const { status, headers, text } = await without.get('/read/lighthouse/offline');
    expect([status, headers['content-disposition'], headingOn(text)]).toEqual([503, undefined, 'This story cannot be taken away just now']);
    await without.stop();
  });

  test('is offered at the crossroads', async () => {
    expect(linksOn((await serving.get('/read/lighthouse')).text).map(({ href }) => href)).toContain('/read/lighthouse/offline');
  });
});

test.each([
  ['/read/harbour/offline', 404, 'There is no such story here'],
  ['/read/lighthouse/epub?at=garbage', 404, 'This link leads nowhere'],
  ['/read/lighthouse/html?at=0.herring.laugh', 422, 'This link leads no further'],
  [`/read/lighthouse/epub?at=0.${'herring'.repeat(1_200)}`, 413, 'This link is too long'],
  ['/read/harbour/epub?at=0', 404, 'There is no such story here'],
])('%.40s is answered as any bad link is', async (address, status, title) => {
  const { status: answered, headers, text } = await serving.get(address);
  expect([answered, headingOn(text), headers['content-disposition']]).toEqual([status, title, undefined]);
});

test('without a reading there is nothing to take: the crossroads', async () => {
  const { status, headers } = await serving.get('/read/lighthouse/epub');
  expect([status, headers.location]).toEqual([302, '/read/lighthouse']);
});
