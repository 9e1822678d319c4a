/** `replay`: plays the recorded paths again, says of each whether it still holds, and accepts new text where asked to. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findPacks, NoSuchPack, openPack } from '../disk/packs.ts';
import { findPaths, packsWithPaths, pathsBeside, writePath } from '../disk/path-files.ts';
import { replayFile, type Outcome, type Replayed } from '../disk/replay-file.ts';
import type { Multiverse } from '../multiverse/multiverse.ts';
import { isError, problem, sentence, type Problem } from '../problems/problem.ts';
import { CALL, WrongUsage, type Command, type ExitCode, type Surroundings } from './command.ts';
import { junit, type TestCase } from './junit.ts';
import { explain } from './replayed.ts';
import { counted, printable, type Talk } from './talk.ts';

export const replay: Command = {
  name: 'replay',
  usage: '[PACK…] [--bless] [--junit FILE]',
  says: 'Plays the recorded paths of these packs, or of all, and compares every page with what was read when they were recorded',
  help: [
    'A path is the same; or changed, when every move can be made but the text or the choices on the way are others; or broken, when a move cannot be made any more. The command ends with 0 only if all are the same.',
    '--bless rewrites the files of changed paths as they read now, so that the difference can be reviewed like any other. It never touches a broken one: that would lose what it recorded.',
    `  ${CALL} replay\n  ${CALL} replay lily --bless\n  ${CALL} replay --junit report.xml`,
  ],
  options: {
    bless: { says: 'accept the new text of changed paths' },
    junit: { value: 'FILE', says: 'write a JUnit report, one test case for each path' },
    paths: { value: 'DIR', says: 'the folder of recorded paths (tests/paths beside the stories)' },
  },
  takes: [0, Infinity],
  run(given, talk, surroundings) {
    const paths = given.value('paths') ?? pathsBeside(surroundings.stories);
    const named = [...new Set(given.words.length > 0 ? given.words : [...findPacks(surroundings.stories), ...packsWithPaths(paths)].sort())];
    const report = given.value('junit');
    if (named.length === 0) throw new WrongUsage(`There is no pack in "${surroundings.stories}": make one with "${CALL} new my-pack".`);

    const results: Replayed[] = [];
    for (const name of named) {
      const opened = openToReplay(name, given.words.length > 0 && findPaths(paths, name).length === 0, surroundings);
      const files = findPaths(paths, opened.id);
      if (files.length === 0 && given.words.length > 0) talk.aside(`No path of "${name}" is recorded in ${paths}.`);
      for (const file of files) {
        talk.progress(`Replaying ${file.pack}/${file.name} …`);
        const result = replayFile(file, opened.multiverse, opened.problems, surroundings.now);
        if (given.has('bless') && result.accepted !== undefined) writePath(file, result.accepted);
        results.push(result);
        say(result, given.has('bless'), talk);
      }
    }
    if (report !== undefined) {
      mkdirSync(dirname(report), { recursive: true });
      writeFileSync(report, junit('recorded paths', results.map(toTestCase)));
    }
    return conclude(results, given.has('bless'), paths, talk);
  },
};

interface Opened {
  readonly id: string;
  readonly multiverse?: Multiverse;
  /** Why nothing can be read. */
  readonly problems: readonly Problem[];
}

/** A pack that is gone breaks its paths; one that was asked for and has none is a slip of the finger. */
function openToReplay(name: string, mustBe: boolean, { stories, cache }: Surroundings): Opened {
  try {
    const { id, multiverse, problems } = openPack(name, stories, cache);
    return { id, ...(multiverse && { multiverse }), problems: problems.filter(isError) };
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

function conclude(results: readonly Replayed[], bless: boolean, paths: string, talk: Talk): ExitCode {
  const of = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  const counts = { same: of('same'), changed: of('changed'), broken: of('broken'), malformed: of('malformed') };
  if (results.length === 0) talk.say(`No path is recorded in ${paths}: keep one with "${CALL} record PACK --link LINK --name NAME".`);
  else {
    const parts = Object.entries(counts).filter(([, count]) => count > 0).map(([outcome, count]) => `${count} ${bless && outcome === 'changed' ? 'blessed' : outcome}`);
    talk.say(`${counted(results.length, 'path')}: ${parts.join(', ')}.`);
    if (counts.changed > 0 && !bless) talk.say(`If the changes are meant, accept them with "${CALL} replay --bless" and review the difference.`);
  }
  talk.answer({ ...counts, blessed: bless ? counts.changed : 0, paths: results.map(({ accepted: _, ...result }) => result) });
  const settled = counts.same + (bless ? counts.changed : 0);
  return results.length > 0 && settled === results.length ? 0 : 1;
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
