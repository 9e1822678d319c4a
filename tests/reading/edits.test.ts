/**
 * Thirteen edits of one story with nested weaves, and every playthrough there is of it, recorded before the edit and replayed
 * after it. What a choice leads to prints a mark of its own (`<m1>`), so that a wrong branch cannot hide behind equal prose.
 */
import { describe, expect, test } from 'vitest';
import { currentPage } from '../../engine/multiverse/machine.ts';
import type { Multiverse } from '../../engine/multiverse/multiverse.ts';
import { beginning, isRefusal, movesFrom, open, replay, step, type Playthrough } from '../../engine/multiverse/playthrough.ts';
import { rerun } from '../../engine/reading/rerun.ts';
import { formatPath, parsePath, toPath, type Path } from '../../engine/reading/transcript.ts';
import { canonOf } from '../packs.ts';

const BEFORE = `
VAR oars = 0
-> shore

=== shore ===
The lake was flat, and the boat was out.
* [Take the red boat across] [m1]
  The red boat leaked at once.
  * * [Bail with both hands] [m2]
    ~ oars = oars + 1
  * * [Row faster, and say nothing] [m3]
    * * * [Row to the left bank] [m4]
    * * * [Row to the right bank] [m5]
    - - - The rain came on.
  - - Neither said whose idea it was.
  * * [Laugh about it] [m6]
* [Take the blue boat across] [m7]
  She was dry.
* [Walk round by the mill] [m8]
- The far bank was nearer than it looked.
-> far_bank

=== far_bank ===
= landing
Somebody had left a lamp.
* [Blow the lamp out] [m9]
  -> dark
* [Carry the lamp up the path] [m10]
  -> house.door

= dark
It took a while to see.
* [Wait for the moon to come up] [m11]
  -> house.door
* {oars > 0} [Feel for the wall with wet hands] [m12]
  -> house.window

=== house ===
= door
The door was open. {oars > 0: Water ran from {oars} sleeve.}
* [Go in] [m13]
  # ending: in
  -> END
* [Knock first, and then go in] [m14]
  # ending: knocked
  -> END
= window
* [Climb through the window] [m15]
  # ending: window
  -> END
`.replaceAll(/\] \[(m\d+)\]/g, ']\n  ($1)');

type Edit = readonly [name: string, change: (source: string) => string];

/** After these every playthrough still holds, and goes where it went. */
const KEEPS: readonly Edit[] = [
  // A knot that begins with its first stitch must go on doing so: there, the paragraph stands in the stitch.
  ['a paragraph at the head of every knot', (source) => source.replace(/^(=== \w+ ===(?:\n= \w+)?)$/gm, '$1\nIt was early, and nobody was about.')],
  ['a paragraph before the choices', (source) => source.replace('* [Blow the lamp out]', 'It smoked a little.\n\nIt was still warm.\n* [Blow the lamp out]')],
  ['a new choice nested inside another', (source) => source.replace('  * * [Bail', '  * * [Jump out and swim for it]\n    -> END\n  * * [Bail')],
  ['a new choice at the top of a list', (source) => source.replace('* [Take the red boat across]', '* [Turn round and go home]\n  -> END\n* [Take the red boat across]')],
  ['a new gather', (source) => source.replace('- The far bank was', '- And so over.\n- The far bank was')],
  ['a choice reworded', (source) => source.replace('[Carry the lamp up the path]', '[Carry the lamp on up the steep path]')],
  ['two choices swapped', (source) => {
    const blow = '* [Blow the lamp out]\n  (m9)\n  -> dark\n';
    const carry = '* [Carry the lamp up the path]\n  (m10)\n  -> house.door\n';
    return source.replace(blow + carry, carry + blow);
  }],
  ['a stitch renamed', (source) => source.replace('= dark', '= darkness').replace('-> dark\n', '-> darkness\n')],
  ['a knot split by a new stitch', (source) => source.replace('The far bank was nearer than it looked.', 'The far bank was nearer than it looked.\n-> middle\n= middle')],
  ['a knot renamed', (source) => source.replace('=== house ===', '=== cottage ===').replaceAll('house.', 'cottage.')],
  ['a label added to a choice', (source) => source.replace('* [Knock first', '* (knock) [Knock first')],
  ['a variable renamed', (source) => source.replace(/\boars\b(?= [=+>]|\}| \+)/g, 'wet')],
];

/** Every playthrough of a story to its end. */
function everyPlaythrough(multiverse: Multiverse): Playthrough[] {
  const ended: Playthrough[] = [];
  const visit = (place: ReturnType<typeof open>, playthrough: Playthrough) => {
    if (currentPage(place.context).ended) ended.push(playthrough);
    for (const move of movesFrom(multiverse, place)) {
      const result = step(multiverse, place, move);
      if (!isRefusal(result)) visit(result.place, { ...playthrough, moves: [...playthrough.moves, result.move] });
    }
  };
  visit(open(multiverse, beginning()), beginning());
  return ended;
}

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
  const after = canonOf(BEFORE.replace('    * * * [Row to the right bank]\n  (m5)\n', ''));
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
