/** The way that `path` finds to each ending of lily, opened in a real browser: it is that ending. */
import { expect, test } from 'vitest';
import { ENDINGS, shownBy } from './ways-to-endings.ts';

test('the way to every ending of lily leads to it', async () => {
  expect(ENDINGS.length).toBe(45);
  expect(await shownBy(ENDINGS)).toEqual(ENDINGS);
}, 900_000);
