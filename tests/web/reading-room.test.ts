/** The pages as the browser makes them: the same as the server's, from stories that are fetched when they are needed. */
import { describe, expect, test } from 'vitest';
import type { Playthrough } from '../../engine/multiverse/playthrough.ts';
import { readAddress, type BookAddress } from '../../web/addresses.ts';
import { openBook, type OpenBook } from '../../web/browser/book.ts';
import { choose, pageAgain, pageAt, playthroughOf, type Memory, type Shown } from '../../web/browser/reading-room.ts';
import { showCrossroads, showNotes, showReading } from '../../web/show.ts';
import { bookOf, html, reach, wordsOf, type TestBook } from './books.ts';

const CANON = `
# title: The Lane
-> gate
=== gate ===
It rained.
* [Go on # key: on]
* [Wait by the gate # key: tarry]
- -> hollow
=== hollow ===
# moment: hollow, The hollow
The gate clicked.
* [Stay # key: stay]
- All was well. # ending: well, All was well
-> END
`;
const LIGHT = `
# title: The Light
# from: canon/hollow
# content: letters
-> door
=== door ===
It was the post.
* [Open it # key: open]
- A bill. # ending: bill, A bill
-> END
`;
const files = { 'canon.ink': CANON, 'light.ink': LIGHT };
const NOTHING: Memory = { elsewhere: { found: [], seen: [] } };

/** The book as the browser opens it, and what it asked for. */
function browse(book: TestBook): { readonly book: OpenBook; readonly asked: string[] } {
  const asked: string[] = [];
  const fetch = (address: string): Promise<unknown> => {
    asked.push(address);
    const story = book.stories.get(/^\/stories\/(.*)\.json$/.exec(address)?.[1] ?? '');
    return story ? Promise.resolve(structuredClone(story)) : Promise.reject(new Error(`${address} answered 404.`));
  };
  return { book: openBook(book.manifest, new Map(), fetch), asked };
}

const address = (text: string): BookAddress => {
  const read = readAddress(new URL(text, 'https://otherwise.example'));
  if (!read) throw new Error(`${text} is no page of a book.`);
  return read;
};
const at = (book: OpenBook, text: string, memory = NOTHING) => pageAt(book, memory, address(text), () => 7);

describe('a page', () => {
  const sent = bookOf(files);

  test.each([
    ['/read/test/0', showReading(sent, reach(sent, '0'))],
    ['/read/test/0.on', showReading(sent, reach(sent, '0.on'))],
    ['/read/test/0.on.~light.open', showReading(sent, reach(sent, '0.on.~light.open'))],
    ['/read/test?at=0.on.~light', showCrossroads(sent, reach(sent, '0.on.~light'))],
    ['/read/test/notes/light?at=0.on', showNotes(sent, 'light', reach(sent, '0.on'))],
  ] as const)('at %s is the very page that the server sends', async (path, model) => {
    const { book } = browse(sent);
    const shown = await at(book, path);
    expect(shown && html(shown.model)).toBe(html(model));
  });

  test('fetches the stories of its universes that are not there, and none again', async () => {
    const { book, asked } = browse(sent);
    await at(book, '/read/test/0.on');
    expect(asked).toEqual(['/stories/canon.json']);
    // At once on a machine at rest; in slices, and so as a promise, on a busy one.
    await at(book, '/read/test/0.tarry');
    expect(asked).toEqual(['/stories/canon.json']);
    await at(book, '/read/test/0.on.~light');
    expect(asked).toEqual(['/stories/canon.json', '/stories/light.json']);
  });

  test.each(['/read/test/0.nope', '/read/test/~~', '/read/test/0.on.~nowhere', '/read/test/path', '/read/test/notes/nowhere?at=0'])('at %s is left to the server', async (path) => {
    expect(await at(browse(sent).book, path)).toBeUndefined();
  });

  test('whose story cannot be had rejects, and is left to the server', async () => {
    const { book } = browse({ ...sent, stories: new Map() });
    await expect(at(book, '/read/test/0')).rejects.toThrow('/stories/canon.json answered 404.');
  });
});

describe('a move', () => {
  const sent = bookOf(files);

  test('is made at once, and leads to the page its link leads to', async () => {
    const { book } = browse(sent);
    const first = await at(book, '/read/test/0');
    const next = choose(book, { ...NOTHING, ...(first?.line && { line: first.line }) }, 0, 'on');
    expect(next && html(next.model)).toBe(html(showReading(sent, reach(sent, '0.on'))));
  });

  test('that enters a story which is not there yet, or is not possible, is not made', async () => {
    const { book } = browse(sent);
    const page = await at(book, '/read/test/0.on');
    const memory = { ...NOTHING, ...(page?.line && { line: page.line }) };
    expect(choose(book, memory, 1, '~light')).toBeUndefined();
    expect(choose(book, memory, 1, 'nope')).toBeUndefined();
    await book.load(['light']);
    expect(choose(book, memory, 1, '~light')?.model.kind).toBe('reading');
  });

  test('into what only the kept endings open is left to its link, which brings them', async () => {
    const locked = bookOf({ ...files, 'late.ink': '# from: canon/hollow\n# requires: light\nIt was late. # ending: late, Late\n-> END\n' });
    const { book } = browse(locked);
    const memory = { elsewhere: { found: [['light', ['bill']]] as const, seen: [] } };
    const page = await at(book, '/read/test/0.on', memory);
    const way = page?.model.kind === 'reading' ? page.model.view.divergences.find(({ universe }) => universe === 'late') : undefined;
    expect(way?.link).toBe('0,light=bill.on.~late');
    await book.load(['late']);
    expect(choose(book, { ...memory, ...(page?.line && { line: page.line }) }, 1, '~late')).toBeUndefined();
    const entered = await at(book, `/read/test/${way?.link}`, { ...memory, ...(page?.line && { line: page.line }) });
    expect(entered?.model.kind === 'reading' && entered.model.view.page.ending?.id).toBe('late');
  });

  test('back costs nothing, and forward neither', async () => {
    const { book } = browse(sent);
    const far = await at(book, '/read/test/0.on.~light.open');
    const memory = { ...NOTHING, ...(far?.line && { line: far.line }) };
    const back = at(book, '/read/test/0.on', memory) as Shown;
    expect([back.length, back.line]).toEqual([1, far?.line]);
    const forward = at(book, '/read/test/0.on.~light', { ...NOTHING, ...(back.line && { line: back.line }) }) as Shown;
    expect([forward.length, forward.line]).toEqual([2, far?.line]);
  });
});

describe('the kept place', () => {
  const kept: Playthrough = {
    seed: 0, brings: new Map(), moves: [{ type: 'CHOOSE', key: 'tarry', words: 'Wait by the gate', offered: ['on', 'tarry'] }, { type: 'DIVERGE', universe: 'light' }],
  };
  const reworded = bookOf({ ...files, 'canon.ink': CANON.replace('Wait by the gate # key: tarry', 'Wait beside the gate # key: linger') });
  const told = '“Wait beside the gate” stands in for “Wait by the gate”: it has nearly the same words.';

  test('is offered on the crossroads, with the endings found elsewhere', async () => {
    const shown = await at(browse(bookOf(files)).book, '/read/test', { reading: kept, elsewhere: { found: [['light', ['bill']]], seen: [] } });
    const words = wordsOf(html(shown?.model ?? { kind: 'shelf', packs: [] }));
    expect(words).toContain('Continue where you were The Light, page 3');
    expect(words).toContain('1 of 1 found');
  });

  test('stands beside those that it took the place of, each to go back to', async () => {
    const { book } = browse(bookOf(files));
    const begun: Playthrough = { seed: 0, brings: new Map(), moves: [] };
    const shown = await at(book, '/read/test', { ...NOTHING, reading: begun, earlier: [kept] });
    const page = html(shown?.model ?? { kind: 'shelf', packs: [] });
    expect(wordsOf(page)).toContain('Begin at the beginning Or go back to The Light page 3');
    expect(page).toContain('href="/read/test/0.tarry.~light"');
    // A friend's reading on its crossroads: one's own is still there.
    const friends = await at(book, '/read/test?at=0.on', { ...NOTHING, reading: kept });
    expect(friends?.model.kind === 'crossroads' && friends.model.earlier).toEqual([{ link: '0.tarry.~light', universe: 'light', pages: 3 }]);
    const own = await at(book, '/read/test', { ...NOTHING, reading: kept });
    expect(own?.model.kind === 'crossroads' && own.model.earlier).toBeUndefined();
  });

  test('is found again in an edited story by its words, under its new link, and what stood in is told', async () => {
    const { book } = browse(reworded);
    const crossroads = await at(book, '/read/test', { ...NOTHING, reading: kept });
    expect(crossroads?.model.kind === 'crossroads' && [crossroads.model.at?.link, crossroads.model.told]).toEqual(['0.linger.~light', [told]]);
    const page = await at(book, '/read/test/0.tarry.~light', { ...NOTHING, reading: kept });
    expect(page?.model.kind === 'reading' && [page.model.view.link, page.model.view.told]).toEqual(['0.linger.~light', [told]]);
    // The same link without what was kept has only keys.
    expect(await at(browse(reworded).book, '/read/test/0.tarry.~light')).toBeUndefined();
  });

  test('that cannot be reached any more is offered as far as it goes', async () => {
    const without = bookOf({ 'canon.ink': CANON });
    const shown = await at(browse(without).book, '/read/test', { ...NOTHING, reading: kept });
    expect(shown?.model.kind === 'crossroads' && [shown.model.at?.link, shown.model.told]).toEqual([
      '0.tarry', ['It goes no further than “The hollow”, page 2, now.'],
    ]);
  });

  test('a page that is open while its story is edited is shown again, and where it is cut short says why', async () => {
    const { book } = browse(reworded);
    const again = await pageAgain(book, NOTHING, kept);
    expect(again.model.kind === 'reading' && [again.model.view.link, again.refused]).toEqual(['0.linger.~light', undefined]);
    const cut = await pageAgain(browse(bookOf({ 'canon.ink': CANON })).book, NOTHING, kept);
    expect(cut.model.kind === 'reading' && [cut.model.view.link, cut.refused]).toEqual(['0.tarry', 'Move 2 ("~light") is not possible at canon/hollow. No universe parts from there.']);
  });
});

test('a reading that begins in a pack with chance has a fresh seed', async () => {
  const chance = bookOf({ 'canon.ink': 'You throw a {~one|two|three}.\n-> END' });
  const shown = await at(browse(chance).book, '/read/test');
  expect(shown?.model.kind === 'crossroads' && shown.model.seed).toBe(7);
});

test('a line keeps the words of its moves, for whoever keeps it', async () => {
  const shown = await at(browse(bookOf(files)).book, '/read/test/0.tarry');
  expect(shown?.line && playthroughOf(shown.line, 1).moves).toEqual([{ type: 'CHOOSE', key: 'tarry', words: 'Wait by the gate', offered: ['on', 'tarry'] }]);
});
