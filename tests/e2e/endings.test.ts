/** The way that `path` finds to an ending leads to it: one of each universe of lily. The long form takes every one. */
import { expect, test } from 'vitest';
import { ENDINGS, shownBy } from './ways-to-endings.ts';

test('the way to the last ending of each universe leads to it', async () => {
  const last = [...new Map(ENDINGS.map((ending) => [ending.universe, ending])).values()];
  expect(last.length).toBe(13);
  expect(await shownBy(last)).toEqual(last);
}, 300_000);
