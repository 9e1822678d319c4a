/** What becomes of the kept readings while one reads on, goes back, begins again, opens a friend's link, or reads in two tabs. */
import { beforeEach, expect, test } from 'vitest';
import { encodePlain } from '../../engine/reading/link.ts';
import { openBook, type OpenBook } from '../../web/browser/book.ts';
import { createMemories, type Memories } from '../../web/browser/memories.ts';
import { pageAt, type Shown } from '../../web/browser/reading-room.ts';
import { bookOf } from './books.ts';
import { forbidden, storageOf, type TestStorage } from './browser-storage.ts';

const LANE = `-> lane
=== lane ===
It rained.
+ [On # key: on] -> lane
+ [Back # key: back-home] -> lane
+ [Up # key: up] -> lane
`;
const sent = bookOf({ 'canon.ink': LANE });
let book: OpenBook;
let storage: TestStorage;
let memories: Memories;
let time: number;

const visit = (kept: TestStorage | typeof forbidden = storage): Memories => createMemories('test', {
  storage: kept,
  now: () => ++time,
  makeId: () => `00000000-0000-4000-8000-${String(++time).padStart(12, '0')}`,
});
beforeEach(() => {
  time = 0;
  book = openBook(sent.manifest, new Map(sent.stories), () => Promise.reject(new Error('All is here.')));
  storage = storageOf();
  memories = visit();
});

/** Reads the page of a link, come to by a move or by its address. */
async function read(link: string, by: 'move' | 'address' = 'move', where = memories): Promise<void> {
  const shown: Shown | undefined = await pageAt(book, { elsewhere: { found: [], seen: [] } }, { pack: 'test', kind: 'reading', link }, () => 0);
  if (!shown) throw new Error(`${link} leads nowhere.`);
  where.keep(shown, by === 'address');
}

/** The kept readings, the last read first, as another visit finds them. */
const kept = (): readonly string[] => visit().copies.all().map(encodePlain);

test('to read on goes on with the same, under the same id', async () => {
  for (const link of ['0.on', '0.on.on', '0.on.on.on']) await read(link);
  expect(kept()).toEqual(['0.on.on.on']);
  const [copy] = visit().copies.all();
  await read('0.on.on.on.up', 'move', visit());
  expect(visit().copies.all().map(({ id, moves, started }) => [id, moves.length, started])).toEqual([[copy?.id, 4, copy?.started]]);
});

test('to go back loses nothing, nor does the same way again; to choose otherwise begins a fork', async () => {
  await read('0.on.on.on');
  for (const link of ['0.on.on', '0.on', '0.on.on']) await read(link);
  expect(kept()).toEqual(['0.on.on.on']);
  await read('0.on.on.up');
  expect(kept()).toEqual(['0.on.on.up', '0.on.on.on']);
  const [fork, first] = visit().copies.all();
  expect(fork?.forkedFrom).toEqual({ id: first?.id, length: 2 });
  await read('0.on.on.on.up');
  expect(kept()).toEqual(['0.on.on.on.up', '0.on.on.up']);
});

test('to begin again keeps the reading before, until it is gone back to', async () => {
  await read('0.on.on.on');
  await read('0');
  expect(kept()).toEqual(['0.on.on.on']);
  await read('0.up');
  expect(kept()).toEqual(['0.up', '0.on.on.on']);
  expect(visit().copies.all()[0]).not.toHaveProperty('forkedFrom');
  await read('0.on.on.on');
  expect(kept()).toEqual(['0.on.on.on', '0.up']);
});

test('a link that is opened changes nothing; a choice inside it begins another', async () => {
  await read('0.on.on.on');
  for (const link of ['0', '0.on', '0.up.up', '0.on.up']) await read(link, 'address');
  expect(kept()).toEqual(['0.on.on.on']);
  await read('0.up.up.on');
  expect(kept()).toEqual(['0.up.up.on', '0.on.on.on']);
});

test('two tabs that go on from the same page end with two readings, both whole', async () => {
  await read('0.on');
  const [one, other] = [visit(), visit()];
  await read('0.on.up', 'move', one);
  await read('0.on.on', 'move', other);
  await read('0.on.up.up', 'move', one);
  await read('0.on.on.on', 'move', other);
  expect(kept().toSorted()).toEqual(['0.on.on.on', '0.on.up.up']);
});

test('what was kept in the old way, all under one key, is taken over, and what was found with it', () => {
  const log = (keys: readonly string[]) => ({ seed: 0, brings: [], moves: keys.map((key) => ({ type: 'CHOOSE', key, words: 'Words', offered: ['on', 'up'] })) });
  storage.setItem('otherwise:test', JSON.stringify({ reading: log(['on', 'on']), earlier: [log(['up']), log([])], found: [['mirror', ['forgiven']]], seen: ['canon/erised'] }));
  const { reading, earlier, elsewhere } = visit().recall();
  expect([reading, ...(earlier ?? [])].map((one) => one && encodePlain(one))).toEqual(['0.on.on', '0.up']);
  expect(reading?.moves[0]).toEqual({ type: 'CHOOSE', key: 'on', words: 'Words', offered: ['on', 'up'] });
  expect(elsewhere).toEqual({ found: [['mirror', ['forgiven']]], seen: ['canon/erised'] });
  expect(kept()).toEqual(['0.on.on', '0.up']);
});

test('a storage that is forbidden disturbs nothing: the page knows until it is left', async () => {
  const here = visit(forbidden);
  await read('0.on.on', 'move', here);
  await read('0.up', 'move', here);
  const { reading, earlier } = here.recall();
  expect([reading, ...(earlier ?? [])].map((one) => one && encodePlain(one))).toEqual(['0.up', '0.on.on']);
});
