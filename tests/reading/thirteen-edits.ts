/**
 * Twelve edits of one story with nested weaves after which every playthrough still holds, and every playthrough there is of it.
 * What a choice leads to prints a mark of its own, `(m1)`, so that a wrong branch cannot hide behind equal prose.
 */
import { currentPage } from '../../engine/multiverse/machine.ts';
import type { Multiverse } from '../../engine/multiverse/multiverse.ts';
import { beginning, isRefusal, movesFrom, open, step, type Playthrough } from '../../engine/multiverse/playthrough.ts';

export const BEFORE = `
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

export type Edit = readonly [name: string, change: (source: string) => string];

/** After these every playthrough still holds, and goes where it went. */
export const KEEPS: readonly Edit[] = [
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
export function everyPlaythrough(multiverse: Multiverse): Playthrough[] {
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

/** The thirteenth: a choice is gone, and nothing may stand in for it. */
export const LOSES: Edit = ['a choice deleted', (source) => source.replace('    * * * [Row to the right bank]\n  (m5)\n', '')];
