/** `random`: seeded random play of a whole pack. What one run prints is enough to play it again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { openPack } from '../disk/packs.ts';
import { joinCoverage, NOTHING_COVERED, type Coverage } from '../exploring/coverage.ts';
import { MEASURES, reportCoverage, type Totals } from '../exploring/coverage-report.ts';
import { BLOCK, blocks, joinProblems, playBlock, type RandomBlock, type RandomProblem, type RandomRun } from '../exploring/random.ts';
import { sentence } from '../problems/problem.ts';
import { CALL, WrongUsage, type Command, type Surroundings } from './command.ts';
import type { Chore } from './crew.ts';
import { histogram, inWords } from './histogram.ts';
import { junit } from './junit.ts';
import { countIn, seedIn } from './numbers.ts';
import { mentionProblems, unreadable } from './opened.ts';
import { problemCases } from './problem-cases.ts';
import { counted, printable } from './talk.ts';

const RUNS = 200;
const LAST_SEED = 9_999_999_999;

type Block = Parameters<typeof playBlock>[1];

/** One block of seeds, of a pack that is opened by its name. */
export const randomChore: Chore<string, Block, RandomBlock> = {
  name: 'random',
  ready(named, { stories, cache }) {
    const pack = openPack(named, stories, cache);
    return (block) => playBlock(pack, block);
  },
};

export const random: Command = {
  name: 'random',
  usage: 'PACK [--runs N] [--seed N] [--junit FILE]',
  says: 'Plays a pack at random, choices that were not taken yet first, and tells what it came to and what went wrong',
  help: [
    'Each run has a seed, the first one’s being --seed and the others’ those after it. “--seed N --runs 1” plays the run of seed N again, move for move, and prints its link. The whole is the same for the same seed and runs, on however many cores.',
    `Seeds come in blocks of ${BLOCK} (0 to ${BLOCK - 1}, ${BLOCK} to ${2 * BLOCK - 1} and so on). Within a block each run takes what those before it have taken least; to play one again alone, those before it in its block are played too, in silence.`,
    'Divergences and the way back are played as choices are. What a universe requires is met by the endings the run has come to; in one run of three, endings of other readings are brought as well. Ctrl-C ends it with what was found so far.',
    `  ${CALL} random lily --runs 2000 --seed 1\n  ${CALL} random lily --seed 417 --runs 1`,
  ],
  options: {
    runs: { value: 'N', says: `how many runs to play (${RUNS})` },
    seed: { value: 'N', says: 'the seed of the first run (a fresh one)' },
    junit: { value: 'FILE', says: 'write a JUnit report, one test case for each kind of problem' },
  },
  takes: [1, 1],
  async run(given, talk, surroundings) {
    const [named = ''] = given.words;
    const runs = countIn(given, 'runs', RUNS);
    const first = seedIn(given) ?? surroundings.freshSeed();
    if (first + runs - 1 > LAST_SEED) throw new WrongUsage(`"--seed ${first}" leaves no room for ${counted(runs, 'run')}: the last seed there is is ${LAST_SEED}.`);
    const pack = openPack(named, surroundings.stories, surroundings.cache);
    if (!pack.multiverse) return unreadable(pack, named, talk);
    mentionProblems(pack, named, talk);

    const began = surroundings.now();
    const played: RandomRun[] = [];
    const found: RandomProblem[][] = [];
    let coverage: Coverage = NOTHING_COVERED;
    for await (const block of playedBlocks(named, first, runs, surroundings)) {
      played.push(...block.runs);
      found.push([...block.problems]);
      coverage = joinCoverage([coverage, block.coverage]);
      const rate = Math.round(played.reduce((sum, { moves }) => sum + moves, 0) / Math.max(1, (surroundings.now() - began) / 1_000));
      talk.progress(`${played.length.toLocaleString('en')} of ${counted(runs, 'run')}, ${rate.toLocaleString('en')} moves a second …`);
    }
    const problems = joinProblems(found).filter(({ problem }) => !(named.endsWith('.ink') && problem.code === 'unnamed-ending'));
    const { totals } = reportCoverage(pack, coverage);
    const endings = histogram(pack, played);
    const last = played.at(-1);

    for (const run of played) talk.say(runLine(run, first + runs - 1));
    if (runs === 1 && last) talk.say(`  ${CALL} play ${named} --link ${last.link}`);
    talk.say();
    if (played.length < runs) talk.say(`Broken off after ${played.length.toLocaleString('en')} of ${counted(runs, 'run')}.`);
    talk.say(`Endings in ${counted(played.length, 'run')}:`);
    for (const line of inWords(endings, talk)) talk.say(line);
    talk.say();
    talk.say(`Come to: ${covered(totals)}.`);
    for (const { problem, link, seed } of problems) talk.say(`\n${printable(sentence(problem))}\n  ${talk.style('dim', `seen with seed ${seed}, at ${CALL} play ${named} --link ${link}`)}`);
    talk.say(`\n${problems.length === 0 ? 'No problems' : counted(problems.length, 'problem')}. Seeds ${first} to ${last?.seed ?? first}.`);
    const report = given.value('junit');
    if (report !== undefined) {
      mkdirSync(dirname(report), { recursive: true });
      writeFileSync(report, junit('random play', problemCases(pack.id, problems.map(({ problem, link }) => ({ ...problem, link })), [...pack.stories.values()][0]?.file ?? '', surroundings.now() - began), 'random'));
    }
    talk.answer({ pack: pack.id, seed: first, asked: runs, complete: played.length === runs, runs: played, endings, coverage: totals, problems: problems.map(({ problem, link, seed }) => ({ ...problem, link, seed })) });
    return problems.length === 0 ? 0 : 1;
  },
};

/** Plays them on all hands. */
export function playedBlocks(named: string, first: number, runs: number, { crew, interruption, ...bench }: Surroundings): AsyncGenerator<RandomBlock, void> {
  return crew.share(randomChore, named, [...blocks(first, runs)], bench, interruption());
}

function runLine({ seed, moves, endings, long }: RandomRun, last: number): string {
  const came = endings.length > 0 ? endings.join(', ') : long ? 'no ending; broken off' : 'no ending';
  return `${String(seed).padStart(String(last).length)}  ${String(moves).padStart(3)} ${moves === 1 ? 'move ' : 'moves'}  ${came}`;
}

/** `lines 120 of 130 (92 %), …`; what a pack has none of is left out. */
export function covered(totals: Totals): string {
  return MEASURES.filter((measure) => totals[measure].of > 0).map((measure) => {
    const { covered: got, of } = totals[measure];
    return `${measure} ${got.toLocaleString('en')} of ${of.toLocaleString('en')} (${Math.floor((100 * got) / of)} %)`;
  }).join(', ');
}
