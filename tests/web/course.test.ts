/** A kept reading's drawing: within its box, unbroken from the first page to the last, and as deep as the reading went. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stroke } from '../../web/drawing/draw.tsx';
import { drawCourse } from '../../web/library/course.ts';
import type { Course } from '../../web/library/model.ts';

/** Canon, then in and out of universes, each a step deeper or back. */
const course: fc.Arbitrary<Course> = fc.tuple(
  fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 40 })), { maxLength: 12 }), fc.integer({ min: 1, max: 40 }), fc.boolean(), fc.array(fc.nat(200), { maxLength: 8 }),
).map(([turns, first, ended, moments]) => {
  const stretches = [{ hue: 0, depth: 0, pages: first }];
  for (const [deeper, pages] of turns) {
    const { depth } = stretches.at(-1) ?? { depth: 0 };
    const next = deeper || depth === 0 ? depth + 1 : depth - 1;
    stretches.push({ hue: next === 0 ? 0 : 1 + (next % 6), depth: next, pages });
  }
  const pages = stretches.reduce((sum, stretch) => sum + stretch.pages, 0);
  return { stretches, ended, moments: moments.filter((moment) => moment < pages) };
});

const numbers = ({ d }: Stroke): number[] => (d.match(/-?\d*\.?\d+/g) ?? []).map(Number);
const isPoint = ({ look = '' }: Stroke): boolean => look.includes('dot');
const isUnread = ({ look = '' }: Stroke): boolean => look.includes('not');

/** Where a line begins and ends. */
function ends(stroke: Stroke): readonly [from: readonly [number, number], to: readonly [number, number]] {
  const [x = 0, y = 0, ...rest] = numbers(stroke);
  return [[x, y], stroke.d.includes('H') ? [rest[0] ?? 0, y] : [rest.at(-2) ?? 0, rest.at(-1) ?? 0]];
}

test('whatever was read, it is drawn within its box and without a gap', () => {
  fc.assert(fc.property(course, (read) => {
    const strokes = drawCourse(read);
    for (const stroke of strokes) {
      for (const number of numbers(stroke)) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThanOrEqual(100);
      }
    }
    const lines = strokes.filter((stroke) => !isPoint(stroke) && !isUnread(stroke));
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (!next) continue;
      // A pair that meets to a tenth is met: coordinates are rounded to that.
      for (const axis of [0, 1] as const) expect(Math.abs(ends(line)[1][axis] - ends(next)[0][axis])).toBeLessThan(0.2);
    }
    const last = lines.at(-1);
    const end = strokes.at(-1);
    const deepest = new Set(lines.flatMap((line) => [ends(line)[0][1], ends(line)[1][1]]));
    if (last && end) expect(Math.abs(ends(last)[1][1] - (numbers(end)[1] ?? 0))).toBeLessThan(0.2);
    expect(deepest.size).toBeLessThanOrEqual(new Set(read.stretches.map(({ depth }) => depth)).size);
  }));
});

test('what happened alone runs through the middle; a universe lies above it, and what was left goes on unread', () => {
  const alone = drawCourse({ stretches: [{ hue: 0, depth: 0, pages: 15 }], moments: [3, 7], ended: true });
  expect(alone.filter((stroke) => !isPoint(stroke))).toEqual([{ d: 'M0 50H98', hue: 0 }]);
  const away = drawCourse({ stretches: [{ hue: 0, depth: 0, pages: 4 }, { hue: 2, depth: 1, pages: 11 }], moments: [3], ended: false });
  expect(away.filter((stroke) => !isPoint(stroke))).toEqual([
    { d: 'M21 88H98', look: 'thin not dim' },
    { d: 'M0 88H21', hue: 0 },
    { d: 'M21 88C24.9 88 24.2 14 28 14', hue: 2 },
    { d: 'M28 14H98', hue: 2 },
  ]);
});
