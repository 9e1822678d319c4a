/** The addresses that people read: what each answers, beyond the walk. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLibrary, type ShelvedPack } from '../../server/library.ts';
import { headingOn, linksOn, mainOf } from './links-on-page.ts';
import { lighthouse, serve, type ProblemJson, type Serving } from './serving.ts';

let pack: ShelvedPack;
let serving: Serving;
beforeAll(async () => {
  pack = lighthouse();
  serving = await serve([pack]);
});
afterAll(() => serving.stop());

const hrefs = (html: string): string[] => linksOn(html).map(({ href }) => href);

test('a single pack needs no shelf', async () => {
  const { status, headers } = await serving.get('/');
  expect([status, headers.location]).toEqual([302, '/read/lighthouse']);
});

test('several packs stand on a shelf', async () => {
  const other: ShelvedPack = { ...pack, id: 'quay', manifest: { ...pack.manifest, pack: 'quay', title: 'The Quay' } };
  const two = await serve([pack, other]);
  const { status, text } = await two.get('/');
  expect(status).toBe(200);
  expect(hrefs(text)).toEqual(expect.arrayContaining(['/read/lighthouse', '/read/quay']));
  await two.stop();
});

test('without a pack there is a sentence with the command that makes one', async () => {
  const empty = await serve([]);
  const { status, json } = await empty.get('/', { accept: 'application/json' });
  expect([status, json<ProblemJson>().detail]).toEqual([404, 'The folder of stories holds no pack that can be read. Make one with "npm run -s story -- new my-pack".']);
  await empty.stop();
});

test('the crossroads name every moment and premise; with a reading they offer to go on with it', async () => {
  const { text } = await serving.get('/read/lighthouse');
  for (const words of ['A shout from the landing', 'A steamer going by', 'What if she had let go?', 'What if there had been somebody on the stairs?']) expect(text).toContain(words);
  expect(hrefs((await serving.get('/read/lighthouse?at=0.quarrel.save')).text)).toContain('/read/lighthouse/0.quarrel.save');
});

test('a page says where it is, and every way on is a plain link', async () => {
  const { text } = await serving.get('/read/lighthouse/0.herring');
  expect(mainOf(text)).toEqual({ universe: 'canon', moment: 'hail', ending: undefined });
  const moves = linksOn(text).filter(({ move }) => move !== undefined).map(({ href, move }) => [move, href]);
  expect(moves).toEqual(expect.arrayContaining([['shout', '/read/lighthouse/0.herring.shout'], ['save', '/read/lighthouse/0.herring.save']]));
  expect(hrefs(text)).toContain('/read/lighthouse/notes/fixed-light?at=0.herring');
});

test('where no story uses chance, a link with another seed leads to the same page at its one address', async () => {
  const { status, headers } = await serving.get('/read/lighthouse/77.herring');
  expect([status, headers.location]).toEqual([302, '/read/lighthouse/0.herring']);
  expect((await serving.get('/read/lighthouse?at=77.herring')).text).not.toContain('77.herring');
});

test('what stood in for a shortened key is told on the page, and its links carry the key', async () => {
  const { status, text } = await serving.get('/read/lighthouse/0.count-in-herring.save');
  expect(status).toBe(200);
  expect(text).toContain('stands in for “count-in-herring”');
  expect(text).not.toContain('/read/lighthouse/0.count-in-herring');
});

test('the notes go in from the page that asked; from nowhere, by the shortest way to the moment', async () => {
  const asked = await serving.get('/read/lighthouse/notes/fixed-light?at=0.quarrel');
  expect(linksOn(asked.text).find(({ move }) => move === '~fixed-light')?.href).toBe('/read/lighthouse/0.quarrel.~fixed-light');
  const fromNowhere = await serving.get('/read/lighthouse/notes/fixed-light');
  expect(linksOn(fromNowhere.text).find(({ move }) => move === '~fixed-light')?.href).toBe('/read/lighthouse/0.herring.~fixed-light');
});

test('the notes of a locked universe say what opens it, and have no way in', async () => {
  const { text } = await serving.get('/read/lighthouse/notes/second-mate?at=0.herring.save');
  expect(text).toContain('it opens when you have reached an ending of “A Fixed Light”');
  expect(linksOn(text).some(({ move }) => move === '~second-mate')).toBe(false);
  const brought = await serving.get('/read/lighthouse/notes/second-mate?at=0,fixed-light=pews.herring.save');
  expect(linksOn(brought.text).find(({ move }) => move === '~second-mate')?.href).toBe('/read/lighthouse/0,fixed-light=pews.herring.save.~second-mate');
});

test('the path lists every page with the ways that were not taken', async () => {
  const { text } = await serving.get('/read/lighthouse/path?at=0.herring.~fixed-light.dark');
  expect(headingOn(text)).toBe('Path so far');
  expect(hrefs(text)).toEqual(expect.arrayContaining([
    '/read/lighthouse/0', '/read/lighthouse/0.quarrel', '/read/lighthouse/0.herring', '/read/lighthouse/0.herring.save',
    '/read/lighthouse/0.herring.~fixed-light', '/read/lighthouse/0.herring.~fixed-light.lit', '/read/lighthouse/0.herring.~fixed-light.dark',
  ]));
  const without = await serving.get('/read/lighthouse/path');
  expect([without.status, without.headers.location]).toEqual([302, '/read/lighthouse']);
});

test('About names what Otherwise is built with, and leads back to the reading', async () => {
  const { text } = await serving.get('/about?pack=lighthouse&at=0.herring');
  expect(text).toContain('inkjs');
  expect(hrefs(text)).toContain('/read/lighthouse?at=0.herring');
  const forged = await serving.get('/about?pack=lighthouse&at=%22%3E%3Cscript%3E');
  expect(forged.status).toBe(200);
  expect(forged.text).not.toMatch(/<script>|&lt;script/);
});

test('a page that cannot be made is a sentence, without the reason in it; where it was thrown is in the log', async () => {
  const library = { ...createLibrary([pack]), packs: () => { throw new Error('the shelf fell over'); } };
  const broken = await serve([], { library });
  const page = await broken.get('/about');
  expect([page.status, headingOn(page.text)]).toEqual([500, 'Something broke on our side']);
  const answer = await broken.get('/api/packs');
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(page.text + answer.text + JSON.stringify(broken.logged)).not.toContain('fell over');
  const failed = broken.logged.find(({ msg }) => msg === 'failed');
  expect(failed).toMatchObject({ route: '/about', error: { kind: 'Error' } });
  expect(JSON.stringify(failed?.error)).toContain('pages.test.ts');
  await broken.stop();
});
