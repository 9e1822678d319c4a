/** Footprints: where a reading has been, from what its pages showed. */
import { describe, expect, test } from 'vitest';
import type { Move } from '../../engine/multiverse/machine.ts';
import { beginning, isRefusal, open, step } from '../../engine/multiverse/playthrough.ts';
import { footprints, traced, type Footprints } from '../../engine/reading/footprints.ts';
import { decodeMove } from '../../engine/reading/link.ts';
import { packOf, play } from '../packs.ts';

const PACK = {
  'canon.ink': `# title: The Gate
-> gate
== gate
# moment: gate, The gate
# page: At the gate
The gate stood open.
* [In # key: in] -> hall.first
* [Wait # key: wait] Time passed.
  -> gate_again
== gate_again
Still open.
+ [Back # key: back-there] -> gate
* [In # key: in] -> hall.first
== hall
= first
A hall. -> second
= second
A second hall.
* [Up # key: up] -> attic
== attic
# ending: attic, Up there
Dust. -> END
`,
  'other.ink': `# title: The Other
# from: canon/gate
# premise: What if it had been shut?
It was shut. -> END
`,
};

function walk(moves: string): Footprints {
  const { multiverse, stories } = packOf(PACK);
  if (!multiverse) throw new Error('There is nothing to read.');
  const trace = traced(multiverse, (id) => stories.get(id)!.playable);
  let prints = footprints(trace, open(trace.multiverse, beginning()));
  for (const text of moves.split('.').filter(Boolean)) {
    const result = step(trace.multiverse, prints.place, decodeMove(text) as Move);
    if (isRefusal(result)) throw new Error(result.refused);
    prints = footprints(trace, result.place, prints);
  }
  return prints;
}

const been = (moves: string) => [...walk(moves).passages].map(([id, { moves: made, name }]) => [id, made, name]);

describe('footprints', () => {
  test('are on every passage that a page showed, with the moves that first led there and the name it was shown by', () => {
    expect(been('wait.in')).toEqual([
      ['canon/gate', 0, 'At the gate'], ['canon/gate_again', 1, 'Gate again'], ['canon/hall.first', 2, 'Hall: first'], ['canon/hall.second', 2, 'Hall: second'],
    ]);
  });

  test('stay where they first were, however often one comes back', () => {
    expect(been('wait.back-there.in').map(([id, moves]) => [id, moves])).toEqual([['canon/gate', 0], ['canon/gate_again', 1], ['canon/hall.first', 3], ['canon/hall.second', 3]]);
  });

  test('end where the page stops', () => {
    expect(walk('in').here).toBe('canon/hall.second');
    expect(walk('~other').here).toBe('other/');
    expect(walk('~other.~back').here).toBe('canon/gate');
  });

  test('know moments, endings and universes', () => {
    const { moments, endings, entered } = walk('~other.~back.in.up');
    expect([...moments]).toEqual([['canon/gate', 0]]);
    expect([...endings]).toEqual([['other/ended', 1], ['canon/attic', 4]]);
    expect([...entered]).toEqual(['canon', 'other']);
  });

  test('are left by a multiverse that reads the same as the one that is read', () => {
    const { multiverse } = packOf(PACK);
    for (const moves of ['in', 'wait.in.up', '~other.~back.in']) expect(walk(moves).place.context).toEqual(play(multiverse!, moves).place.context);
  });
});
