/** Thirteen edits of one story, and every playthrough there is of it, recorded before the edit and replayed after it. */
import { describe, expect, test } from 'vitest';
import type { Multiverse } from '../../engine/multiverse/multiverse.ts';
import { replay, type Playthrough } from '../../engine/multiverse/playthrough.ts';
import { rerun } from '../../engine/reading/rerun.ts';
import { formatPath, parsePath, toPath, type Path } from '../../engine/reading/transcript.ts';
import { canonOf } from '../packs.ts';
import { BEFORE, everyPlaythrough, KEEPS, LOSES } from './thirteen-edits.ts';

/** As `record` keeps it and `replay` reads it: by way of the file. */
function record(multiverse: Multiverse, playthrough: Playthrough): Path {
  const { path, problems } = parsePath(formatPath(multiverse, toPath(multiverse, playthrough, replay(multiverse, playthrough).places)), 'path.md');
  if (!path) throw new Error(JSON.stringify(problems));
  return path;
}

/** The marks that were passed, in their order. */
const marks = ({ pages }: Path): string[] => pages.flatMap(({ lines }) => lines.join(' ').match(/\(m\d+\)/g) ?? []);

const before = canonOf(BEFORE);
const recorded = everyPlaythrough(before).map((playthrough) => record(before, playthrough));

test('the story has enough ways through it', () => {
  expect(recorded.length).toBeGreaterThan(20);
  expect(new Set(recorded.flatMap(marks)).size).toBe(15);
  expect(recorded.every((path) => rerun(before, path).verdict === 'same')).toBe(true);
});

test('the red boat is never mistaken for the blue one', () => {
  // Both were offered, and differ by one word: neither may stand in for the other, nor may what is left.
  const after = canonOf(BEFORE.replace(/\* \[Take the red boat across\][^]*?(?=\* \[Take the blue boat)/, ''));
  const red = recorded.filter((path) => marks(path)[0] === '(m1)');
  expect(red.length).toBeGreaterThan(3);
  for (const path of red) {
    const { verdict, stopped } = rerun(after, path);
    expect(verdict).toBe('broken');
    expect(stopped).toEqual({
      moves: 0,
      sentence: 'Move 1 ("take-the-red-boat-across") is not possible at canon. The choices are take-the-blue-boat-across, walk-round-by-the-mill.',
      wanted: 'Take the red boat across',
      there: [
        { key: 'take-the-blue-boat-across', words: 'Take the blue boat across' },
        { key: 'walk-round-by-the-mill', words: 'Walk round by the mill' },
      ],
    });
  }
  for (const path of recorded.filter((one) => !red.includes(one))) expect(marks(rerun(after, path).path)).toEqual(marks(path));
});

test('a choice that was deleted inside a weave stops there, and only there', () => {
  const after = canonOf(LOSES[1](BEFORE));
  for (const path of recorded) {
    const { verdict, stopped, path: now } = rerun(after, path);
    if (marks(path).includes('(m5)')) {
      expect(stopped?.sentence).toBe('Move 3 ("row-to-the-right-bank") is not possible at canon. The choices are row-to-the-left-bank.');
      expect(marks(now)).toEqual(['(m1)', '(m3)']);
    } else {
      expect(verdict).not.toBe('broken');
      expect(marks(now)).toEqual(marks(path));
    }
  }
});

test('a choice deleted while another is reworded: what is the other’s may not stand in for it', () => {
  const after = canonOf(BEFORE
    .replace(/\* \[Take the red boat across\][^]*?(?=\* \[Take the blue boat)/, '')
    .replace('[Walk round by the mill]', '[Walk across by the red mill]'));
  for (const path of recorded) {
    const { stopped, path: now } = rerun(after, path);
    if (marks(path)[0] === '(m1)') expect(stopped?.moves).toBe(0);
    else expect(marks(now)).toEqual(marks(path));
  }
});

describe('every playthrough still goes where it went after', () => {
  test.each(KEEPS)('%s', (_name, change) => {
    const source = change(BEFORE);
    expect(source).not.toBe(BEFORE);
    const after = canonOf(source);
    for (const path of recorded) {
      const { path: now, stopped } = rerun(after, path);
      expect(stopped).toBeUndefined();
      expect(marks(now)).toEqual(marks(path));
      expect(now.ending).toBe(path.ending);
    }
  });
});
