/** Random play: a run hangs on its seed alone, and what was not taken yet comes first. */
import { describe, expect, test } from 'vitest';
import { joinCoverage } from '../../engine/exploring/coverage.ts';
import { BLOCK, blocks, joinProblems, playBlock } from '../../engine/exploring/random.ts';
import { currentPage } from '../../engine/multiverse/machine.ts';
import { replay } from '../../engine/multiverse/playthrough.ts';
import { sentence } from '../../engine/problems/problem.ts';
import { decodeLink, isBadLink } from '../../engine/reading/link.ts';
import { packOf } from '../packs.ts';

const many = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join('\n');

const HUB = packOf({
  'canon.ink': `-> hub
=== hub ===
# moment: hub
A hub.
${many(20, (index) => `* [Topic ${index}] Said. -> hub`)}
+ [Go] -> go
=== go ===
Gone {RANDOM(1, 6)}. # ending: gone
-> END
`,
  'deep.ink': '# from: canon/hub\n# requires: wide/found\nDeep.\n* [Down] Down. # ending: down\n-> END\n',
  'wide.ink': '# from: canon/hub\nWide.\n* [Look] Found. # ending: found\n-> END\n* [Fall] -> fall\n=== fall ===\nYou fell.\n',
}, 'hub');

const played = (first: number, runs: number) => [...blocks(first, runs)].map((block) => playBlock(HUB, block));

describe('a run', () => {
  test('is played again by its seed alone, wherever it stands in its block', () => {
    const all = played(1, 100).flatMap(({ runs }) => runs);
    expect(all.map(({ seed }) => seed)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    for (const seed of [1, 2, BLOCK - 1, BLOCK, BLOCK + 1, 100]) {
      expect(played(seed, 1).map(({ runs }) => runs)).toEqual([[all[seed - 1]]]);
    }
  });

  test('is what its link replays to', () => {
    for (const { link, moves, endings } of played(1, 40).flatMap(({ runs }) => runs)) {
      const playthrough = decodeLink(link);
      if (isBadLink(playthrough)) throw new Error(playthrough.sentence);
      const { places, stopped } = replay(HUB.multiverse!, playthrough);
      expect(stopped).toBe(undefined);
      expect(places.length).toBe(moves + 1);
      expect(places.at(-1)!.context.passed.map(({ universe, ending }) => `${universe}/${ending}`)).toEqual(endings);
    }
  });
});

test('what no run before has taken comes first: a block takes every one of twenty topics', () => {
  const { coverage } = playBlock(HUB, { first: 0, runs: BLOCK });
  expect([...coverage.get('canon')!.taken.keys()].length).toBe(21);
});

test('divergences are entered, the way back is taken, requirements are met by what was passed and by what is brought', () => {
  const runs = played(0, 2 * BLOCK).flatMap((block) => block.runs);
  const deep = runs.filter(({ endings }) => endings.includes('deep/down'));
  expect(deep.some(({ link }) => link.startsWith(`${deep.find((one) => one.link === link)!.seed},wide=found`))).toBe(true);
  expect(deep.some(({ link, endings }) => !link.includes('=') && endings.indexOf('wide/found') >= 0 && endings.indexOf('wide/found') < endings.indexOf('deep/down'))).toBe(true);
  expect(runs.some(({ link }) => link.includes('~back'))).toBe(true);
});

test('problems come once, each with the shortest link that was found to it', () => {
  const problems = joinProblems(played(0, 128).map((block) => block.problems));
  expect(problems.map(({ problem }) => sentence(problem))).toEqual([
    "ERROR: 'wide.ink' line 7: The story runs out of content here: a dead end. End it with \"-> END\" or \"-> DONE\", or divert to where it goes on.",
  ]);
  const shown = replay(HUB.multiverse!, decodeLink(problems[0]!.link) as never).places.at(-1)!;
  expect(currentPage(shown.context).problems.map(sentence)).toEqual(problems.map(({ problem }) => sentence(problem)));
  const all = played(0, 128).flatMap((block) => block.problems.map(({ moves }) => moves));
  expect(problems[0]!.moves).toBe(Math.min(...all));
});

test('coverage of the runs before the first seed is not counted', () => {
  const whole = joinCoverage(played(0, 30).map(({ coverage }) => coverage));
  const parts = joinCoverage([...played(0, 7), ...played(7, 23)].map(({ coverage }) => coverage));
  expect(parts).toEqual(whole);
});
