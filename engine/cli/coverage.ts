/** `coverage`: what of a pack is read, line by line, by recorded paths, by random play, or by all of it together. */
import { join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { openPack, sourcesIn, type OpenedPack } from '../disk/packs.ts';
import { findPaths, pathsBeside, readPath, type PathFile } from '../disk/path-files.ts';
import { joinCoverage, tallied, type Coverage } from '../exploring/coverage.ts';
import { coverageHtml } from '../exploring/coverage-html.ts';
import { coverageLcov } from '../exploring/coverage-lcov.ts';
import { reportCoverage, type CoverageReport } from '../exploring/coverage-report.ts';
import { coverageText } from '../exploring/coverage-text.ts';
import { explore } from '../exploring/explore.ts';
import { exploredCoverage } from '../exploring/explored-coverage.ts';
import { replay } from '../multiverse/playthrough.ts';
import { CALL, WrongUsage, type Command, type Given, type Surroundings } from './command.ts';
import type { Chore } from './crew.ts';
import { suggestion } from './near.ts';
import { countIn, seedIn } from './numbers.ts';
import { mentionProblems, unreadable } from './opened.ts';
import { playedBlocks } from './random.ts';
import { counted, type Talk } from './talk.ts';

const FORMATS = ['text', 'html', 'json', 'lcov'] as const;
type Format = (typeof FORMATS)[number];
const SOURCES = ['paths', 'random', 'explore'] as const;
const USUAL = 'paths,random';
const SECONDS = 60;
type Source = (typeof SOURCES)[number];
const RUNS = 200;
const PATHS_AT_ONCE = 16;

/** Some recorded paths of a pack, played as far as they hold. */
export const coverPathsChore: Chore<string, readonly PathFile[], Coverage> = {
  name: 'cover-paths',
  ready(named, { stories, cache }) {
    const tally = tallied(openPack(named, stories, cache));
    return (files) => {
      for (const file of files) {
        const { path } = readPath(file);
        if (path && tally) replay(tally.multiverse, path.playthrough);
      }
      return tally?.take() ?? new Map();
    };
  },
};

export const coverage: Command = {
  name: 'coverage',
  usage: `PACK [--from ${SOURCES.join(',')}] [--runs N] [--seed N] [--seconds N] [--format ${FORMATS.join('|')}]`,
  says: 'Counts what of a pack is read: lines, choices, both sides of conditions, endings, divergences, file by file',
  help: [
    'A count is of pages: on how many a line was read, a condition held, a choice was shown or taken. Files that were never entered are in the report. What exploring comes to counts once.',
    'html is one page that stands by itself, the source with the counts beside its lines. lcov is for editors and build servers.',
    `  ${CALL} coverage lily --from paths\n  ${CALL} coverage lily --from paths,random --runs 500 --format html > coverage.html`,
  ],
  options: {
    from: { value: 'LIST', says: `what to count, with commas: ${SOURCES.join(', ')} (${USUAL})` },
    runs: { value: 'N', says: `how many random runs (${RUNS})` },
    seed: { value: 'N', says: 'the seed of the first random run (1)' },
    seconds: { value: 'N', says: `how long to explore (${SECONDS})` },
    format: { value: 'FORMAT', says: `how to print it: ${FORMATS.join(', ')} (text)` },
    paths: { value: 'DIR', says: 'the folder of recorded paths (tests/paths beside the stories)' },
  },
  takes: [1, 1],
  async run(given, talk, surroundings) {
    const [named = ''] = given.words;
    const format = oneOf(given.value('format') ?? (talk.json ? 'json' : 'text'), FORMATS, 'formats');
    if (talk.json && format !== 'json') throw new WrongUsage(`"--json" prints JSON and "--format ${format}" something else; give one of them.`);
    const sources = [...new Set((given.value('from') ?? USUAL).split(',').map((source) => oneOf(source.trim(), SOURCES, 'sources')))];
    const options = { runs: countIn(given, 'runs', RUNS), seed: seedIn(given) ?? 1, seconds: countIn(given, 'seconds', SECONDS) };
    const pack = openPack(named, surroundings.stories, surroundings.cache);
    if (!pack.multiverse) return unreadable(pack, named, talk);
    mentionProblems(pack, named, talk);

    const all: Coverage[] = [];
    const from: string[] = [];
    for (const source of sources) {
      const { coverages, words } = await COUNT[source](named, pack, given, options, talk, surroundings);
      all.push(...coverages);
      from.push(words);
    }
    const report = reportCoverage(pack, joinCoverage(all));
    if (talk.json) talk.answer({ from, ...report });
    else talk.write(printed(report, format, pack, from.join(' and ')));
    return 0;
  },
};

interface Counted {
  readonly coverages: readonly Coverage[];
  /** What was counted. */
  readonly words: string;
}

const COUNT: Readonly<Record<Source, (named: string, pack: OpenedPack, given: Given, options: { readonly runs: number; readonly seed: number; readonly seconds: number }, talk: Talk, surroundings: Surroundings) => Promise<Counted>>> = {
  async paths(named, { id }, given, _, talk, { crew, interruption, ...bench }) {
    const files = findPaths(given.value('paths') ?? pathsBeside(bench.stories), id);
    const portions = Array.from({ length: Math.ceil(files.length / PATHS_AT_ONCE) }, (_, index) => files.slice(index * PATHS_AT_ONCE, (index + 1) * PATHS_AT_ONCE));
    const coverages: Coverage[] = [];
    for await (const one of crew.share(coverPathsChore, named, portions, bench, interruption())) {
      coverages.push(one);
      talk.progress(`${Math.min(files.length, coverages.length * PATHS_AT_ONCE)} of ${counted(files.length, 'path')} …`);
    }
    return { coverages, words: counted(files.length, 'recorded path') };
  },
  async random(named, _, __, { runs, seed }, talk, surroundings) {
    const coverages: Coverage[] = [];
    let played = 0;
    for await (const block of playedBlocks(named, seed, runs, surroundings)) {
      coverages.push(block.coverage);
      played += block.runs.length;
      talk.progress(`${played.toLocaleString('en')} of ${counted(runs, 'run')} …`);
    }
    return { coverages, words: `${counted(played, 'random run')} from seed ${seed}` };
  },
  async explore(_, { multiverse, stories }, __, { seconds }, talk, { now, interruption }) {
    if (!multiverse) return { coverages: [], words: 'nothing' };
    const stop = interruption();
    // Text, since branches that only print are not told apart for control.
    const work = explore({ multiverse, stories }, { exact: 'text', now, seconds, stop: () => stop.aborted });
    for (;;) {
      const { done, value } = work.next();
      if (done) return { coverages: [exploredCoverage(value.search)], words: `${value.report.complete ? 'exploring every state' : 'exploring in part'}` };
      talk.progress(`Exploring “${value.universe}”: ${value.states.toLocaleString('en')} states …`);
      await setImmediate();
    }
  },
};

function printed(report: CoverageReport, format: Format, pack: OpenedPack, from: string): string {
  if (format === 'text') return `${coverageText(report)}\nFrom ${from}.\n`;
  if (format === 'json') return `${JSON.stringify({ from, ...report }, null, 2)}\n`;
  if (format === 'lcov') return coverageLcov(report, (file) => relative('', join(pack.folder, file)).replaceAll('\\', '/'));
  return coverageHtml(report, { title: pack.multiverse?.universes[0]?.title ?? pack.id, from, sources: sourcesIn(pack, report.files.map(({ file }) => file)) });
}

function oneOf<T extends string>(written: string, known: readonly T[], what: string): T {
  const found = known.find((one) => one === written);
  if (found === undefined) throw new WrongUsage(`There is no ${what.slice(0, -1)} "${written}". ${suggestion(written, known, what)}`);
  return found;
}
