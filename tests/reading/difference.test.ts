/** What differs between two texts: lines first, then words. */
import { expect, test } from 'vitest';
import { compareLines, compareWords, isReworded } from '../../engine/reading/difference.ts';

test('what stayed, what is gone, and what came in its place', () => {
  expect(compareLines(['a', 'b', 'c', 'd'], ['new', 'a', 'x', 'c'])).toEqual([
    { gone: [], came: ['new'] }, { kept: ['a'] }, { gone: ['b'], came: ['x'] }, { kept: ['c'] }, { gone: ['d'], came: [] },
  ]);
  expect(compareLines(['a'], ['a'])).toEqual([{ kept: ['a'] }]);
  expect(compareLines([], [])).toEqual([]);
});

test('as many lines as before are the old ones reworded', () => {
  expect(isReworded({ gone: ['a', 'b'], came: ['c', 'd'] })).toBe(true);
  expect(isReworded({ gone: ['a'], came: [] })).toBe(false);
});

test('the words that differ, and all the text of both sides', () => {
  const words = compareWords('The lamp was lit.', 'The lamp was out.');
  expect(words).toEqual([{ text: 'The lamp was ' }, { text: 'lit', change: 'gone' }, { text: 'out', change: 'came' }, { text: '.' }]);
  expect(words.filter(({ change }) => change !== 'came').map(({ text }) => text).join('')).toBe('The lamp was lit.');
});
