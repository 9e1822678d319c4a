/** `replay`: plays the recorded paths again, says of each whether it still holds, and accepts new text where asked to. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { footprints } from '../disk/footprints.ts';
import { findPacks, NoSuchPack, openPack, type OpenedPack } from '../disk/packs.ts';
import { findPaths, packsWithPaths, pathsBeside, writePath, type PathFile } from '../disk/path-files.ts';
import { replayFile, type Outcome, type Replayed } from '../disk/replay-file.ts';
import { isError, problem, sentence, type Problem } from '../problems/problem.ts';
import { CALL, WrongUsage, type Command, type ExitCode } from './command.ts';
import { alone, type Bench, type Chore, type Crew } from './crew.ts';
import { junit, type TestCase } from './junit.ts';
import { touchedPaths } from './replay-changed.ts';
import { explain } from './replayed.ts';
import { counted, printable, type Talk } from './talk.ts';

interface Portion {
  /** As it was named to the command. */
  readonly pack: string;
  readonly files: readonly PathFile[];
}

/** Up to so many paths are replayed in one process: starting others takes longer. */
const FEW = 64;
const AT_ONCE = 16;

/** Some recorded paths of one pack. What each ran over is kept, for the day somebody asks what an edit touches. */
export const replayChore: Chore<null, Portion, readonly Replayed[]> = {
  name: 'replay',
  ready(_, bench) {
    const packs = new Map<string, (file: PathFile) => Replayed>();
    const replayer = (named: string): ((file: PathFile) => Replayed) => {
      const { problems, pack } = openToReplay(named, false, bench);
      const marks = pack && footprints(pack, bench.cache, (file) => readFileSync(join(pack.folder, file), 'utf8'));
      return (file) => {
        const replayed = replayFile(file, marks?.multiverse, problems, bench.now);
        if (replayed.outcome === 'same') marks?.keep(file);
        else marks?.forget();
        return replayed;
      };
    };
    return ({ pack, files }) => {
      const play = packs.get(pack) ?? replayer(pack);
      packs.set(pack, play);
      return files.map(play);
    };
  },
};

export const replay: Command = {
  name: 'replay',
  usage: '[PACK…] [--changed] [--base REV] [--bless] [--junit FILE]',
  says: 'Plays the recorded paths of these packs, or of all, and compares every page with what was read when they were recorded',
  help: [
    'A path is the same; or changed, when every move can be made but the text or the choices on the way are others; or broken, when a move cannot be made any more. The command ends with 0 only if all are the same.',
    '--bless rewrites the files of changed paths as they read now, so that the difference can be reviewed like any other. It never touches a broken one: that would lose what it recorded.',
    '--changed replays only the paths that an edit may touch, compared with what git last kept, or with --base. Those are the paths that enter a universe whose file has changed; and where the lines are known that a path ran over when it was last replayed, those that ran over a line that changed. Where it cannot be told, a path is replayed.',
    `  ${CALL} replay\n  ${CALL} replay lily --bless\n  ${CALL} replay --changed --base main\n  ${CALL} replay --junit report.xml`,
  ],
  options: {
    changed: { says: 'only the paths that touch what has changed' },
    base: { value: 'REV', says: 'what to compare with for --changed (HEAD)' },
    bless: { says: 'accept the new text of changed paths' },
    junit: { value: 'FILE', says: 'write a JUnit report, one test case for each path' },
    paths: { value: 'DIR', says: 'the folder of recorded paths (tests/paths beside the stories)' },
  },
  takes: [0, Infinity],
  async run(given, talk, surroundings) {
    const { crew, interruption, ...bench } = surroundings;
    const paths = given.value('paths') ?? pathsBeside(bench.stories);
    const named = [...new Set(given.words.length > 0 ? given.words : [...findPacks(bench.stories), ...packsWithPaths(paths)].sort())];
    const report = given.value('junit');
    if (named.length === 0) throw new WrongUsage(`There is no pack in "${bench.stories}": make one with "${CALL} new my-pack".`);
    if (given.has('base') && !given.has('changed')) throw new WrongUsage('"--base" says what "--changed" compares with; give both.');

    const all: Portion[] = [];
    let left = 0;
    for (const name of named) {
      const { id, pack } = openToReplay(name, given.words.length > 0 && findPaths(paths, name).length === 0, bench);
      const files = findPaths(paths, id);
      if (files.length === 0 && given.words.length > 0) talk.aside(`No path of "${name}" is recorded in ${paths}.`);
      const chosen = given.has('changed') && pack ? touchedPaths(pack, files, given.value('base') ?? 'HEAD', bench.cache) : files;
      left += files.length - chosen.length;
      all.push({ pack: name, files: chosen });
    }
    const count = all.reduce((sum, { files }) => sum + files.length, 0);
    const results: Replayed[] = [];
    talk.progress(`Replaying ${counted(count, 'path')} …`);
    for await (const replayed of replayedBy(crew, all, count, bench, interruption())) {
      for (const result of replayed) {
        if (given.has('bless') && result.accepted !== undefined) writePath(result, result.accepted);
        results.push(result);
        say(result, given.has('bless'), talk);
      }
      talk.progress(`${results.length.toLocaleString('en')} of ${counted(count, 'path')} …`);
    }
    if (results.length < count) talk.aside(`Broken off after ${results.length.toLocaleString('en')} of ${counted(count, 'path')}.`);
    if (report !== undefined) {
      mkdirSync(dirname(report), { recursive: true });
      writeFileSync(report, junit('recorded paths', results.map(toTestCase)));
    }
    if (left > 0) talk.say(`Left out ${counted(left, 'path')} that nothing has changed for.`);
    return conclude(results, { bless: given.has('bless'), left, paths, whole: results.length === count }, talk);
  },
};

/** Few of them here, many on all hands. */
async function* replayedBy(crew: Crew, all: readonly Portion[], count: number, bench: Bench, stop: AbortSignal): AsyncGenerator<readonly Replayed[]> {
  const size = count > FEW ? AT_ONCE : 1;
  const portions = all.flatMap(({ pack, files }) => Array.from({ length: Math.ceil(files.length / size) }, (_, index) => ({ pack, files: files.slice(index * size, (index + 1) * size) })));
  yield* (count > FEW ? crew : alone).share(replayChore, null, portions, bench, stop);
}

interface Opened {
  readonly id: string;
  readonly pack?: OpenedPack;
  /** Why nothing can be read. */
  readonly problems: readonly Problem[];
}

/** A pack that is gone breaks its paths; one that was asked for and has none is a slip of the finger. */
function openToReplay(name: string, mustBe: boolean, { stories, cache }: Bench): Opened {
  try {
    const pack = openPack(name, stories, cache);
    return { id: pack.id, pack, problems: pack.problems.filter(isError) };
  } catch (error) {
    if (!(error instanceof NoSuchPack) || mustBe) throw error;
    return { id: name, problems: [problem('paths-without-pack', { file: '' }, { pack: name })] };
  }
}

const WORD: Readonly<Record<Outcome, readonly [word: string, colour: 'green' | 'yellow' | 'red']>> = {
  same: ['same', 'green'],
  changed: ['changed', 'yellow'],
  broken: ['broken', 'red'],
  malformed: ['malformed', 'red'],
};

function say(result: Replayed, bless: boolean, talk: Talk): void {
  const [word, colour] = WORD[result.outcome];
  const blessed = bless && result.accepted !== undefined;
  talk.say(`${talk.style(colour, (blessed ? 'blessed' : word).padEnd(9))} ${result.pack}/${result.name}`);
  for (const line of explain(result, talk)) talk.say(`  ${line}`);
  if (bless && result.outcome === 'broken') talk.say('  Not rewritten: nothing that was recorded is lost. Mend the story, or record the path again.');
}

interface Conclusion {
  readonly bless: boolean;
  /** Paths that --changed left out. */
  readonly left: number;
  readonly paths: string;
  /** It was not broken off. */
  readonly whole: boolean;
}

function conclude(results: readonly Replayed[], { bless, left, paths, whole }: Conclusion, talk: Talk): ExitCode {
  const of = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  const counts = { same: of('same'), changed: of('changed'), broken: of('broken'), malformed: of('malformed') };
  if (results.length === 0 && left === 0) talk.say(`No path is recorded in ${paths}: keep one with "${CALL} record PACK --link LINK --name NAME".`);
  else if (results.length > 0) {
    const parts = Object.entries(counts).filter(([, count]) => count > 0).map(([outcome, count]) => `${count} ${bless && outcome === 'changed' ? 'blessed' : outcome}`);
    talk.say(`${counted(results.length, 'path')}: ${parts.join(', ')}.`);
    if (counts.changed > 0 && !bless) talk.say(`If the changes are meant, accept them with "${CALL} replay --bless" and review the difference.`);
  }
  talk.answer({ ...counts, blessed: bless ? counts.changed : 0, leftOut: left, paths: results.map(({ accepted: _, ...result }) => result) });
  const settled = counts.same + (bless ? counts.changed : 0);
  return whole && results.length + left > 0 && settled === results.length ? 0 : 1;
}

function toTestCase(result: Replayed): TestCase {
  const { pack, name, file, outcome, took, stopped, told, problems } = result;
  const base = { suite: pack, name, file, took };
  if (outcome === 'same') return base;
  const text = explain(result, { style: (_, words) => words, marked: false }).join('\n');
  const [first] = problems;
  const message = stopped?.sentence ?? (first && sentence(first)) ?? told[0] ?? 'What is read on the way has changed.';
  return { ...base, wrong: { kind: first ? 'error' : 'failure', type: outcome, message: printable(message), text } };
}
