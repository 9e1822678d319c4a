/** The browser's own copies: read back whole, tolerant of a storage that is damaged, full or forbidden, and what a reading is to them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Move } from '../../engine/multiverse/machine.ts';
import { copyKey, forgetAll, openCopies } from '../../web/browser/copies.ts';
import { formatCopy, parseCopy, standingOf, type Copy } from '../../web/browser/copy.ts';
import { makeUuid } from '../../web/browser/uuid.ts';
import { forbidden, storageOf } from './browser-storage.ts';

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const move = (key: string): Move => ({ type: 'CHOOSE', key, words: `The words of ${key}`, offered: [key, 'wait'] });
const copyOf = (number: number, keys: string, rest: Partial<Copy> = {}): Copy =>
  ({ id: id(number), fork: id(number + 500), seed: 0, brings: new Map(), moves: [...keys].map(move), acknowledged: 0, started: 1, read: number, ...rest });

const moves = fc.array(fc.oneof(
  fc.constant<Move>({ type: 'RETURN' }),
  fc.constant<Move>({ type: 'DIVERGE', universe: 'mirror' }),
  fc.stringMatching(/^[a-c]$/).map(move),
), { maxLength: 6 });

test('a copy is read back as it was written', () => {
  fc.assert(fc.property(moves, fc.nat(), fc.uuid(), fc.uuid(), fc.boolean(), (log, number, one, other, isFork) => {
    const copy: Copy = { ...copyOf(1, ''), id: one, fork: other, moves: log, revision: 'e1', read: number, acknowledged: log.length, brings: new Map([['mirror', 'forgiven']]), ...(isFork && { forkedFrom: { id: other, length: 2 } }) };
    expect(parseCopy(one, formatCopy(copy))).toEqual(copy);
  }));
});

test.each([['no JSON', '{'], ['null', 'null'], ['a log with a hole', formatCopy(copyOf(1, 'a')).replace('CHOOSE', 'CHEESE')], ['no fork', formatCopy(copyOf(1, 'a')).replace('fork', 'spoon')]])('what is damaged is left alone: %s', (_what, text) => {
  const storage = storageOf();
  storage.setItem(copyKey('lily', id(1)), text);
  expect(openCopies(storage, 'lily').all()).toEqual([]);
  expect(storage.values.size).toBe(1);
});

test('a UUID is one, and seldom the same', () => {
  expect(makeUuid(crypto)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(Array.from({ length: 100 }, () => makeUuid(crypto))).size).toBe(100);
});

describe('a reading', () => {
  const reading = (keys: string) => ({ seed: 0, brings: new Map(), moves: [...keys].map(move) });

  test('is within a copy, goes on with one, or leaves one after the moves they share: by the moves alone', () => {
    fc.assert(fc.property(fc.array(moves, { maxLength: 4 }), moves, (logs, log) => {
      const copies = logs.map((one, index) => ({ ...copyOf(index, ''), moves: one }));
      const stands = standingOf({ seed: 0, brings: new Map(), moves: log }, copies);
      const same = (one: readonly Move[], length: number) => JSON.stringify(one.slice(0, length)) === JSON.stringify(log.slice(0, length));
      if ('within' in stands) expect(same(stands.within.moves, log.length) && stands.within.moves.length >= log.length).toBe(true);
      else {
        expect(copies.some((copy) => copy.moves.length >= log.length && same(copy.moves, log.length))).toBe(false);
        if ('continues' in stands) expect(same(stands.continues.moves, stands.continues.moves.length)).toBe(true);
        else if (stands.leaves) {
          const { copy, length } = stands.leaves;
          expect(same(copy.moves, length) && !same(copy.moves, length + 1)).toBe(true);
        }
      }
    }));
  });

  test('of another seed, or with other endings brought, is another', () => {
    expect(standingOf({ ...reading('ab'), seed: 1 }, [copyOf(1, 'ab')])).toEqual({});
    expect(standingOf({ ...reading('ab'), brings: new Map([['mirror', 'forgiven']]) }, [copyOf(1, 'ab')])).toEqual({});
  });

  test('of several copies goes on with the one that ends there, and where all would do with the one that is read', () => {
    const [one, other, longer] = [copyOf(1, 'ab'), copyOf(2, 'ab'), copyOf(3, 'abx')];
    expect(standingOf(reading('abc'), [longer, one, other], id(2))).toEqual({ continues: other });
    expect(standingOf(reading('ab'), [longer, one, other], id(1))).toEqual({ within: one });
    expect(standingOf(reading('abc'), [longer], id(3))).toEqual({ leaves: { copy: longer, length: 2 } });
  });
});

test('to be forgotten takes everything that is ours, and nothing else', () => {
  const storage = storageOf();
  openCopies(storage, 'lily').put(copyOf(1, 'a'));
  storage.setItem('otherwise:lily', '{}');
  storage.setItem('another', 'one');
  forgetAll(storage);
  expect([...storage.values.keys()]).toEqual(['another']);
  expect(() => forgetAll(forbidden)).not.toThrow();
});

describe('where there is no room', () => {
  const size = (copy: Copy): number => formatCopy(copy).length;

  test('what the server has whole goes first, the longest unread before the others; what it has not stays', () => {
    const [old, recent, unsent] = [copyOf(1, 'abc', { acknowledged: 3 }), copyOf(2, 'abd', { acknowledged: 3 }), copyOf(0, 'abe', { acknowledged: 1 })];
    const storage = storageOf(size(old) + size(recent) + size(unsent) + 20);
    const copies = openCopies(storage, 'lily');
    for (const copy of [old, recent, unsent]) copies.put(copy);
    expect(copies.put(copyOf(3, 'abf'))).toBe(true);
    expect(copies.all().map((copy) => copy.id)).toEqual([id(3), id(2), id(0)]);
  });

  test('then the words go, and only the keys stay', () => {
    const copy = copyOf(1, 'abc');
    const copies = openCopies(storageOf(size(copy) - 1), 'lily');
    expect(copies.put(copy)).toBe(true);
    expect(copies.get(id(1))?.moves).toEqual([...'abc'].map((key) => ({ type: 'CHOOSE', key })));
  });

  test.each([['full', storageOf(0)], ['forbidden', forbidden], ['not there', undefined]] as const)('where storage is %s, the page still knows', (_how, storage) => {
    const copies = openCopies(storage, 'lily');
    expect(copies.put(copyOf(1, 'a'))).toBe(false);
    expect(copies.put(copyOf(1, 'ab'))).toBe(false);
    expect(copies.all()).toEqual([copyOf(1, 'ab')]);
    copies.remove(id(1));
    expect(copies.all()).toEqual([]);
  });

  test('what was kept before stays while what is newer cannot be written, and the newer is what counts', () => {
    const storage = storageOf(size(copyOf(1, 'a')));
    const copies = openCopies(storage, 'lily');
    copies.put(copyOf(1, 'a'));
    copies.put(copyOf(1, 'abcdefgh'));
    expect(copies.get(id(1))?.moves).toHaveLength(8);
    expect(openCopies(storage, 'lily').get(id(1))?.moves).toHaveLength(1);
  });
});
