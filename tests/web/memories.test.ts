/** What becomes of the kept place while one reads on, begins again, or opens a link that a friend has sent. */
import { beforeEach, expect, test } from 'vitest';
import { encodePlain } from '../../engine/reading/link.ts';
import { openBook, type OpenBook } from '../../web/browser/book.ts';
import type { Storage } from '../../web/browser/kept.ts';
import { createMemories, type Memories } from '../../web/browser/memories.ts';
import { pageAt, type Shown } from '../../web/browser/reading-room.ts';
import { bookOf } from './books.ts';

const LANE = `-> lane
=== lane ===
It rained.
+ [On # key: on] -> lane
+ [Back # key: back-home] -> lane
+ [Up # key: up] -> lane
`;
const sent = bookOf({ 'canon.ink': LANE });
let book: OpenBook;
let storage: Storage;
let memories: Memories;
beforeEach(() => {
  book = openBook(sent.manifest, new Map(sent.stories), () => Promise.reject(new Error('All is here.')));
  const values = new Map<string, string>();
  storage = { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value) };
  memories = createMemories(storage, 'test');
});

/** Reads the page of a link, come to by a move or by its address. */
async function read(link: string, by: 'move' | 'address' = 'move'): Promise<void> {
  const shown: Shown | undefined = await pageAt(book, { elsewhere: { found: [], seen: [] } }, { pack: 'test', kind: 'reading', link }, () => 0);
  if (!shown) throw new Error(`${link} leads nowhere.`);
  memories.keep(shown, by === 'address');
}

/** The kept place and what stands beside it, as another visit finds them. */
function kept(): readonly (string | undefined)[] {
  const { reading, earlier = [] } = createMemories(storage, 'test').recall();
  return [reading && encodePlain(reading), ...earlier.map(encodePlain)];
}

test('to begin again keeps the reading before, until it is gone back to', async () => {
  await read('0.on.on.on');
  await read('0');
  expect(kept()).toEqual(['0', '0.on.on.on']);
  await read('0.up');
  expect(kept()).toEqual(['0.up', '0.on.on.on']);
  await read('0.on.on.on');
  expect(kept()).toEqual(['0.on.on.on', '0.up']);
});

test('a link that is opened changes nothing; a choice inside it keeps the reading before', async () => {
  await read('0.on.on.on');
  for (const link of ['0', '0.on', '0.up.up', '0.on.up']) await read(link, 'address');
  expect(kept()).toEqual(['0.on.on.on']);
  await read('0.up.up.on');
  expect(kept()).toEqual(['0.up.up.on', '0.on.on.on']);
});

test('to go back a page and choose otherwise is the same reading', async () => {
  await read('0.on.on.on');
  await read('0.on.on');
  await read('0.on.on.up');
  expect(kept()).toEqual(['0.on.on.up']);
});

test('no more than three stand beside it, the latest first', async () => {
  for (const key of ['on', 'up', 'back-home']) await read(`0.${key}.on.on`);
  await read('0.on.up.up');
  await read('0.up.up.up');
  expect(kept()).toEqual(['0.up.up.up', '0.on.up.up', '0.back-home.on.on', '0.up.on.on']);
});
