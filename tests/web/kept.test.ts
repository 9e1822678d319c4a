/** What the browser keeps besides the logs: read back whole, and tolerant of a storage that is damaged, full, forbidden or shared. */
import { describe, expect, test } from 'vitest';
import { keyOf, NOTHING, parseKept, readKept, writeKept } from '../../web/browser/kept.ts';
import type { Elsewhere } from '../../web/show.ts';
import { forbidden, storageOf } from './browser-storage.ts';

const kept: Elsewhere = { found: [['mirror', ['forgiven', 'watch']]], seen: ['canon/erised'] };

test('what is kept is read back, under a name of its pack', () => {
  const storage = storageOf();
  writeKept(storage, 'lily', kept);
  expect([...storage.values.keys()]).toEqual(['otherwise:lily']);
  expect(keyOf('lily')).toBe('otherwise:lily');
  expect(readKept(storage, 'lily')).toEqual(kept);
  expect(readKept(storage, 'lighthouse')).toEqual(NOTHING);
});

test.each([
  ['no JSON', '{"found":'], ['null', 'null'], ['a number', '7'], ['a list', '[]'], ['nothing that is known', '{"a":1}'],
  ['strange lists', '{"found":7,"seen":{"a":1},"reading":[]}'], ['names that are none', '{"found":[["__proto__",["x"]],["A",["x"]]],"seen":["<b>",7,"a/__proto__"]}'],
])('what is damaged is as if it had not been kept: %s', (_what, text) => {
  expect(parseKept(text)).toEqual(NOTHING);
});

describe('where storage is full or forbidden', () => {
  test.each([['full', storageOf(0)], ['forbidden', forbidden], ['not there', undefined]] as const)('%s: the page still knows', (_how, storage) => {
    const known = writeKept(storage, 'lily', kept);
    expect(known).toEqual(kept);
    expect(writeKept(storage, 'lily', { found: [['survival', ['paid']]], seen: [] }, known).found).toEqual([['mirror', ['forgiven', 'watch']], ['survival', ['paid']]]);
    expect(readKept(storage, 'lily')).toEqual(NOTHING);
  });
});

test('a second tab writes at the same time: what either found stays found', () => {
  const storage = storageOf();
  writeKept(storage, 'lily', kept);
  const mine = writeKept(storage, 'lily', { found: [['mirror', ['forgiven']], ['survival', ['paid']]], seen: ['canon/wedding'] });
  expect(mine).toEqual({ found: [['mirror', ['watch', 'forgiven']], ['survival', ['paid']]], seen: ['canon/erised', 'canon/wedding'] });
  expect(readKept(storage, 'lily')).toEqual(mine);
});
