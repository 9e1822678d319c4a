/** What the browser keeps: read back whole, and tolerant of a storage that is damaged, full, forbidden or shared. */
import { describe, expect, test } from 'vitest';
import type { Playthrough } from '../../engine/multiverse/playthrough.ts';
import { formatKept, keyOf, NOTHING, parseKept, readKept, writeKept, type Kept, type Storage } from '../../web/browser/kept.ts';

const reading: Playthrough = {
  seed: 7, brings: new Map([['mirror', 'forgiven']]),
  moves: [{ type: 'CHOOSE', key: 'on', words: 'Go on', offered: ['on', 'wait'] }, { type: 'DIVERGE', universe: 'mirror' }, { type: 'RETURN' }],
};
const kept: Kept = { reading, found: [['mirror', ['forgiven', 'watch']]], seen: ['canon/erised'] };

/** A storage that holds so many characters. */
function storageOf(room = Infinity, values = new Map<string, string>()): Storage & { readonly values: Map<string, string> } {
  return {
    values,
    getItem: (key) => values.get(key) ?? null,
    setItem(key, value) {
      if (value.length > room) throw new DOMException('There is no room.', 'QuotaExceededError');
      values.set(key, value);
    },
  };
}

const forbidden: Storage = {
  getItem() { throw new DOMException('Forbidden.', 'SecurityError'); },
  setItem() { throw new DOMException('Forbidden.', 'SecurityError'); },
};

test('what is kept is read back, under a name of its pack', () => {
  const storage = storageOf();
  writeKept(storage, 'lily', kept);
  expect([...storage.values.keys()]).toEqual(['otherwise:lily']);
  expect(readKept(storage, 'lily')).toEqual(kept);
  expect(readKept(storage, 'lighthouse')).toEqual(NOTHING);
});

describe('what is damaged is as if it had not been kept', () => {
  test.each([
    ['no JSON', '{"reading":'], ['null', 'null'], ['a number', '7'], ['a list', '[]'], ['nothing that is known', '{"a":1}'],
    ['strange lists', '{"found":7,"seen":{"a":1},"reading":[]}'], ['names that are none', '{"found":[["__proto__",["x"]],["A",["x"]]],"seen":["<b>",7,"a/__proto__"]}'],
  ])('%s', (_what, text) => {
    expect(parseKept(text)).toEqual(NOTHING);
  });

  test('a log with a hole in it is another reading, and is left out; the rest is kept', () => {
    const text = formatKept(kept).replace('"type":"RETURN"', '"type":"TURN"');
    expect(parseKept(text)).toEqual({ found: kept.found, seen: kept.seen });
  });

  test('a move without its words is still a move', () => {
    const text = formatKept(kept).replace('"words":"Go on"', '"words":7').replace('"offered":["on","wait"]', '"offered":[1]');
    expect(parseKept(text).reading?.moves[0]).toEqual({ type: 'CHOOSE', key: 'on' });
  });
});

describe('where there is no room', () => {
  const whole = formatKept(kept).length;

  test('the words of the moves go first, then the reading; what was found is kept', () => {
    const tight = storageOf(whole - 1);
    writeKept(tight, 'lily', kept);
    expect(readKept(tight, 'lily')).toEqual({ ...kept, reading: { ...reading, moves: [{ type: 'CHOOSE', key: 'on' }, ...reading.moves.slice(1)] } });
    const tighter = storageOf(90);
    writeKept(tighter, 'lily', kept);
    expect(readKept(tighter, 'lily')).toEqual({ found: kept.found, seen: kept.seen });
  });

  test('and where storage is full or forbidden, the page still knows', () => {
    for (const storage of [storageOf(0), forbidden, undefined]) {
      const known = writeKept(storage, 'lily', kept);
      expect(known).toEqual(kept);
      expect(writeKept(storage, 'lily', { found: [['survival', ['paid']]], seen: [] }, known).found).toEqual([['mirror', ['forgiven', 'watch']], ['survival', ['paid']]]);
      expect(readKept(storage, 'lily')).toEqual(NOTHING);
    }
  });
});

test('a second tab writes at the same time: what either found stays found, the later reading is kept', () => {
  const storage = storageOf();
  writeKept(storage, 'lily', kept);
  const other: Playthrough = { seed: 0, brings: new Map(), moves: [] };
  const mine = writeKept(storage, 'lily', { reading: other, found: [['mirror', ['forgiven']], ['survival', ['paid']]], seen: ['canon/wedding'] });
  expect(mine).toEqual({ reading: other, earlier: [reading], found: [['mirror', ['watch', 'forgiven']], ['survival', ['paid']]], seen: ['canon/erised', 'canon/wedding'] });
  expect(readKept(storage, 'lily')).toEqual(mine);
});

test('the key is the pack’s', () => {
  expect(keyOf('lily')).toBe('otherwise:lily');
});
