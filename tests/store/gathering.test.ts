/** What arrives together is done together; each gets its own answer, and nobody suffers for another's fault. */
import { expect, test } from 'vitest';
import { gather } from '../../server/store/gathering.ts';

const never = { most: 3, isCommon: () => false };

test('those of one turn go together, no more than so many at once, and each gets its own answer', async () => {
  const groups: number[][] = [];
  const { add, settled } = gather<number, string>((items) => {
    groups.push([...items]);
    return Promise.resolve(items.map((item) => `answer to ${item}`));
  }, never);
  expect(await Promise.all([1, 2, 3, 4].map(add))).toEqual(['answer to 1', 'answer to 2', 'answer to 3', 'answer to 4']);
  expect(groups).toEqual([[1, 2, 3], [4]]);
  expect(await add(5)).toBe('answer to 5');
  await settled();
  expect(groups).toHaveLength(3);
});

test('where one is at fault the others are answered all the same', async () => {
  const { add } = gather<number, number>((items) => (items.includes(2) ? Promise.reject(new Error('two')) : Promise.resolve(items)), never);
  const told = await Promise.allSettled([1, 2, 3].map(add));
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('where nobody could fare better all are told at once, and the next may try anew', async () => {
  const tries: number[] = [];
  const { add } = gather<number, number>((items) => {
    tries.push(items.length);
    return tries.length === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(items);
  }, { most: 2, isCommon: () => true });
  const told = await Promise.allSettled([1, 2, 3, 4, 5].map(add));
  expect(told.every(({ status }) => status === 'rejected')).toBe(true);
  expect(tries).toEqual([2]);
  expect(await add(6)).toBe(6);
});
