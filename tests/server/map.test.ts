/** The reader's map: what it names and links, what it keeps to itself, and that it can be large. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passagesOf } from '../../engine/ink/passages.ts';
import { toWords } from '../../engine/ids.ts';
import { beginning, open, replay } from '../../engine/multiverse/playthrough.ts';
import { decodeLink, encodeLink, isBadLink } from '../../engine/reading/link.ts';
import { footprints, traced } from '../../engine/reading/footprints.ts';
import type { ShelvedPack } from '../../server/library.ts';
import { createReplays, LIMITS } from '../../server/replays.ts';
import { linksOn } from './links-on-page.ts';
import { lighthouse, serve, shelvedFrom, type ProblemJson, type Serving } from './serving.ts';

let pack: ShelvedPack;
let serving: Serving;
beforeAll(async () => {
  pack = lighthouse();
  serving = await serve([pack], { assets: () => ({ style: '/s.css', script: '/main.js', map: '/map.js' }) });
});
afterAll(() => serving.stop());

const map = async (at?: string): Promise<string> => (await serving.get(`/read/lighthouse/map${at === undefined ? '' : `?at=${at}`}`)).text;
/** The words of a page, elements left out. */
const words = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').replaceAll('&#39;', '’');
const ways = (html: string): [string, string][] => [...html.matchAll(/<a href="([^"]+)"[^>]*data-point[^>]*>([^<]+)<\/a>/g)].map(([, href = '', name = '']) => [name, href]);

describe('the map', () => {
  test('names what was read, each with a link to where this reading first came there', async () => {
    expect(ways(await map('0.herring.~fixed-light.lit.boat'))).toEqual([
      ['The chain', '/read/lighthouse/0'],
      ['A shout', '/read/lighthouse/0.herring'],
      ['Letting go', '/read/lighthouse/0.herring.~fixed-light'],
      ['The landing', '/read/lighthouse/0.herring.~fixed-light.lit'],
      ['Nineteen for breakfast', '/read/lighthouse/0.herring.~fixed-light.lit.boat'],
    ]);
  });

  test('says in words what the drawing shows', async () => {
    const text = words(await map('0.herring.~fixed-light.lit.boat.~back'));
    expect(text).toContain('2 pages of 4 read; 0 endings of 1 found.');
    expect(text).toContain('A shout, you are here; A Fixed Light parts here; one way on, not read yet');
    expect(text).toContain('Nineteen for breakfast, an ending found');
    expect(text).toContain('3 pages of 5 read; 1 ending of 3 found.');
    expect(text).toContain('Two universes, eight pages in all.');
  });

  test('calls a page in the drawing what the list calls it', async () => {
    const html = await map('0.herring.~fixed-light.lit.boat');
    const listed = words(/<h2[^]*/.exec(html)?.[0] ?? '');
    const drawn = [...html.matchAll(/<text[^>]*>([^<]+)</g)].map(([, name = '']) => name);
    expect(drawn).toEqual(['A shout', 'A Fixed Light']);
    for (const name of drawn) expect(listed).toContain(name);
  });

  test('rings where the reader is once, on an ending too, and the key says so', async () => {
    for (const at of ['0.herring', '0.herring.~fixed-light.lit.boat']) {
      const html = await map(at);
      const [drawing = ''] = /<svg class="draw map[^]*?<\/svg>/.exec(html) ?? [];
      expect([at, drawing.match(/class="dot ring"/g)?.length]).toEqual([at, 1]);
      expect(words(html)).toContain('you are here read in this telling');
    }
  });

  test('without a reading there is one sentence and the beginning, and no drawing', async () => {
    const html = await map();
    expect(words(html)).toContain('You have read nothing here yet.');
    expect(linksOn(html).map(({ href }) => href)).toContain('/read/lighthouse/0');
    expect(html).not.toContain('class="draw map');
  });

  test('its drawing has no links, its script comes with it alone, and crawlers leave it', async () => {
    const { text, headers } = await serving.get('/read/lighthouse/map?at=0.herring');
    expect(/<svg[^>]*map[^]*?<\/svg>/.exec(text)?.[0]).not.toContain('<a');
    expect(text).toContain('src="/map.js"');
    expect(headers['x-robots-tag']).toBe('noindex');
    expect((await serving.get('/read/lighthouse/0.herring')).text).not.toContain('/map.js');
  });

  test('is in the foot of every page of the book', async () => {
    expect(linksOn((await serving.get('/read/lighthouse/0.herring')).text).map(({ href }) => href)).toContain('/read/lighthouse/map?at=0.herring');
    expect(linksOn((await serving.get('/read/lighthouse')).text).map(({ href }) => href)).toContain('/read/lighthouse/map');
  });

  test.each([
    ['/read/lighthouse/map?at=0.nothing', 422, 'Move 1 ("nothing") is not possible'],
    ['/read/lighthouse/map?at=%3F', 404, 'A link begins with its seed'],
    ['/read/nowhere/map', 404, 'There is no pack "nowhere"'],
  ])('%s: %i', async (path, status, sentence) => {
    const answered = await serving.get(path, { accept: 'application/json' });
    expect(answered.status).toBe(status);
    expect(answered.json<ProblemJson>().detail).toContain(sentence);
  });

  test('a known pack that was shelved anew is drawn anew', async () => {
    const renamed: ShelvedPack = { ...pack, manifest: { ...pack.manifest, title: 'Another title' } };
    const other = await serve([renamed]);
    expect((await other.get('/read/lighthouse/map?at=0.herring')).text).toContain('Another title');
    await other.stop();
  });
});

describe('no map tells what was not read', () => {
  const LINKS = ['0', '0.herring', '0.quarrel.save', '0.herring.~fixed-light', '0.herring.~fixed-light.lit.boat', '0.herring.~fixed-light.lit.boat.~back.save', '0.herring.save.~relief'];

  /** Every name, id and sentence of the pack by where it stands: passages, endings, moments, universes, and the lines of the sources. */
  test.each(LINKS)('%s', async (link) => {
    const html = await map(link);
    const asked = decodeLink(link);
    if (isBadLink(asked)) throw new Error(asked.sentence);
    const storyOf = (id: string) => pack.stories.get(pack.manifest.universes.find((one) => one.id === id)?.story ?? '')!;
    const trace = traced(pack.multiverse, storyOf);
    let prints = footprints(trace, open(trace.multiverse, beginning()));
    for (const place of replay(trace.multiverse, asked).places.slice(1)) prints = footprints(trace, place, prints);

    for (const { id, title, premise, moments } of pack.manifest.universes) {
      if (!prints.entered.has(id)) for (const secret of [title, premise ?? title]) expect(html).not.toContain(secret);
      for (const moment of moments.filter((one) => !prints.moments.has(`${id}/${one.id}`))) expect(words(html)).not.toContain(moment.words);
      for (const { name, endings } of passagesOf(storyOf(id).ink).all) {
        if (prints.passages.has(`${id}/${name}`)) continue;
        const named = name === '' ? 'The beginning' : toWords(name.split('.')[0] ?? '');
        // "Steamer" is also a moment's word: names are looked for as names.
        expect(ways(html).map(([called]) => called)).not.toContain(named);
        for (const { words: secret, id: ending } of endings) {
          expect(html).not.toContain(secret);
          expect(html).not.toContain(`>${ending}<`);
        }
        if (name !== '') expect(html).not.toContain(`"${name}"`);
      }
      const lines = readFileSync(join(pack.folder, `${id}.ink`), 'utf8').split('\n').map((line) => line.trim()).filter((line) => /^[A-Z‘“].{30}/.test(line));
      expect(lines.length).toBeGreaterThan(5);
      for (const line of lines) expect(words(html)).not.toContain(line.slice(0, 30));
    }
  });
});

describe('two thousand pages', () => {
  const PAGES = 2_000;
  let folder: string;
  let large: ShelvedPack;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'otherwise-large-'));
    mkdirSync(join(folder, 'large'));
    writeFileSync(join(folder, 'large', 'canon.ink'), largeStory(PAGES));
    large = shelvedFrom(join(folder, 'large'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A line of pages from each of which a side page leaves, to come back two pages on. */
  function largeStory(pages: number): string {
    const knots = Array.from({ length: pages / 2 }, (_, index) => [
      `== on_${index}`, `# page: Place ${index}`, `Words of place ${index}.`, `* [On # key: on] -> ${index + 1 < pages / 2 ? `on_${index + 1}` : 'last'}`, `* [Aside # key: aside] -> side_${index}`,
      `== side_${index}`, `# page: Side ${index}`, `Words beside place ${index}.`, `* [Back # key: back-in] -> ${index + 2 < pages / 2 ? `on_${index + 2}` : 'last'}`,
    ].join('\n'));
    return ['# title: Large', '-> on_0', ...knots, '== last', '# ending: last, The last', 'The end. -> END'].join('\n');
  }

  test('are one small page: folded, with paths for all that look alike', async () => {
    const other = await serve([large]);
    const { status, text, bytes } = await other.get(`/read/large/map?at=0${'.on'.repeat(40)}.aside`);
    expect(status).toBe(200);
    expect(words(text)).toContain('42 pages of 2001 read; 0 endings of 1 found.');
    expect(text.match(/<path /g)?.length).toBeLessThan(80);
    expect(bytes.length).toBeLessThan(400_000);
    expect(gzipSync(bytes).length).toBeLessThan(60_000);
    await other.stop();
  });

  test('all of them read are folded in parts; where a link each would be too much, they are buttons of one form', async () => {
    const moves = Array.from({ length: PAGES / 2 }, () => ({ type: 'CHOOSE' as const, key: 'on' }));
    const other = await serve([large], { replays: createReplays({ ...LIMITS, budget: 600_000 }) });
    const { text } = await other.get(`/read/large/map?at=${encodeLink({ ...beginning(), moves })}`);
    expect(ways(text).length).toBeGreaterThan(50);
    // How far it was followed at one go is a matter of the machine; the page tells.
    const read = Number(/(\d+) pages of 2001 read/.exec(words(text))?.[1]);
    expect(read).toBeGreaterThan(200);
    expect(text.match(/<button form="reading-0" name="to"/g) ?? []).toHaveLength(read - ways(text).length);
    expect(text.match(/<summary>/g)?.length).toBeGreaterThan(4);
    expect(text.length).toBeLessThan(600_000);

    const at = /<input type="hidden" name="at" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const { status, headers } = await other.get(`/read/large/map?at=${encodeURIComponent(at)}&to=2`);
    expect([status, headers.location]).toEqual([302, '/read/large/0.on.on']);
    expect((await other.get('/read/large/map?at=%3F&to=2')).headers.location).toBe('/read/large/map');
    await other.stop();
  });
});
