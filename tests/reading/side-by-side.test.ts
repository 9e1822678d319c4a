/** Two readings side by side: laws that hold for any two, and what is told of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginning } from '../../engine/multiverse/playthrough.ts';
import { decodeMove } from '../../engine/reading/link.ts';
import type { Move } from '../../engine/multiverse/machine.ts';
import { movesInCommon, pairLines, sideBySide, type ReadPage, type Row } from '../../engine/reading/side-by-side.ts';

const pages = fc.array(fc.record({
  universe: fc.constantFrom('canon', 'mirror'),
  knot: fc.constantFrom('a', 'b', 'c', 'd'),
  lines: fc.array(fc.constantFrom('It rained.', 'It did not rain.', 'He waited.'), { maxLength: 3 }),
}), { maxLength: 12 });

const lefts = (rows: readonly Row[]): ReadPage[] => rows.flatMap((row) => ('same' in row ? row.same[0] : row.one ?? []));
const rights = (rows: readonly Row[]): ReadPage[] => rows.flatMap((row) => ('same' in row ? row.same[1] : row.other ?? []));

describe('rows', () => {
  test('hold every page of both readings once, in its order', () => {
    fc.assert(fc.property(pages, pages, (one, other) => {
      const rows = sideBySide(one, other);
      expect(lefts(rows)).toEqual(one);
      expect(rights(rows)).toEqual(other);
    }));
  });

  test('of a reading beside itself are all the same', () => {
    fc.assert(fc.property(pages, (one) => {
      expect(sideBySide(one, one).every((row) => 'same' in row)).toBe(true);
    }));
  });

  test('meet only at one place, and are the same only where every word is', () => {
    fc.assert(fc.property(pages, pages, (one, other) => {
      for (const row of sideBySide(one, other)) {
        const [left, right] = 'same' in row ? row.same : [row.one, row.other];
        if ('same' in row) expect(left?.lines).toEqual(right?.lines);
        if ('same' in row || row.met) expect([left?.universe, left?.knot]).toEqual([right?.universe, right?.knot]);
      }
    }));
  });

  test('no later meeting is missed: as many pages meet, whichever reading comes first', () => {
    fc.assert(fc.property(pages, pages, (one, other) => {
      const meetings = (rows: readonly Row[]) => rows.filter((row) => 'same' in row || row.met).length;
      expect(meetings(sideBySide(one, other))).toBe(meetings(sideBySide(other, one)));
    }));
  });

  test('between two meetings stand in the order they were read', () => {
    const page = (knot: string, ...lines: string[]): ReadPage => ({ universe: 'canon', knot, lines });
    const rows = sideBySide([page('a', '1'), page('b'), page('c'), page('z', 'end')], [page('a', '2'), page('x'), page('z', 'end')]);
    expect(rows.map((row) => ('same' in row ? ['same', row.same[0].knot] : [row.one?.knot, row.other?.knot, row.met]))).toEqual([
      ['a', 'a', true], ['b', 'x', false], ['c', undefined, false], ['same', 'z'],
    ]);
  });
});

describe('paragraphs', () => {
  const texts = fc.array(fc.constantFrom('It rained.', 'It did not rain.', 'He waited.', 'Nobody came, and the milk stood on the step.'), { maxLength: 5 });

  test('lose no word of either side', () => {
    fc.assert(fc.property(texts, texts, (one, other) => {
      const pairs = pairLines(one, other);
      const side = (words: 'one' | 'other') => pairs.flatMap((pair) => ('both' in pair ? pair.both : pair[words].map((paragraph) => paragraph.map(({ text }) => text).join(''))));
      expect(side('one')).toEqual(one);
      expect(side('other')).toEqual(other);
    }));
  });

  test('that were reworded have the words that differ marked; those that both have are told once', () => {
    const [kept, reworded] = pairLines(['The lane was quiet.', 'The milk stood there until noon.'], ['The lane was quiet.', 'The milk stood there until James came.']);
    expect(kept).toEqual({ both: 'The lane was quiet.' });
    expect(reworded).toMatchObject({ one: [[{ text: 'The milk stood there until ' }, { text: 'noon', change: 'gone' }, { text: '.' }]] });
  });

  test('that have hardly a word in common are told as they are, each side at one go', () => {
    expect(pairLines(['He slept.', 'He slept all the way to Surrey.'], ['Nobody in the lane had heard anything.', 'The milk stood there.'])).toEqual([{
      one: [[{ text: 'He slept.' }], [{ text: 'He slept all the way to Surrey.' }]],
      other: [[{ text: 'Nobody in the lane had heard anything.' }], [{ text: 'The milk stood there.' }]],
    }]);
  });
});

describe('moves in common', () => {
  const playthrough = (moves: string, { seed = 0, brings = new Map<string, string>() } = {}) =>
    ({ ...beginning(seed, brings), moves: moves.split('.').filter(Boolean).map((text) => decodeMove(text) as Move) });

  test.each([
    ['a.b.c', 'a.b.d', 2], ['a.b', 'a.b.c', 2], ['', 'a', 0], ['a.~mirror', 'a.~other', 1], ['a.b', 'a.b', 2],
  ])('%s and %s: %i', (one, other, common) => {
    expect(movesInCommon(playthrough(one), playthrough(other))).toBe(common);
  });

  test('none where the beginnings differ', () => {
    expect(movesInCommon(playthrough('a.b'), playthrough('a.b', { seed: 1 }))).toBe(0);
    expect(movesInCommon(playthrough('a.b'), playthrough('a.b', { brings: new Map([['mirror', 'hand']]) }))).toBe(0);
  });
});
