/** `check`: everything that is wrong with a pack, found by compiling every file and looking through every universe. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { openPack, surveyPack } from '../disk/packs.ts';
import { reportOn, type PackReport, type ReportedProblem } from '../exploring/pack-report.ts';
import { isError, sentence } from '../problems/problem.ts';
import { CALL, type Command } from './command.ts';
import { junit } from './junit.ts';
import { problemCases } from './problem-cases.ts';
import { counted, printable, type Talk } from './talk.ts';
import { wrap } from '../wrap.ts';

export const check: Command = {
  name: 'check',
  usage: 'PACK [--strict] [--words] [--junit FILE]',
  says: 'Compiles every file of a pack and lints it: each problem with its file, its line and what would be right',
  help: [
    'One line for each problem, in ink’s own grammar, so that an editor which knows ink’s messages jumps to the place. What only shows in play is found by looking through every universe, and comes with a link that shows it.',
    'An ERROR is what a reader would run into, and the command ends with 1; one that keeps a file from being compiled or placed leaves its universe out, and a line at the end names it. A WARNING can be read, but something is lost. A TODO is a note of the writer’s own, and fails nothing.',
    `  ${CALL} check lighthouse\n  ${CALL} check drafts/storm.ink --strict`,
  ],
  options: {
    strict: { says: 'end with 1 for warnings too' },
    words: { says: 'the figures of each universe: words, pages, choice points, endings, words between choices, reading time' },
    junit: { value: 'FILE', says: 'write a JUnit report, one test case for each rule that is broken' },
  },
  takes: [1, 1],
  run(given, talk, { stories, cache, now }) {
    const [named = ''] = given.words;
    const began = now();
    talk.progress(`Compiling ${named} …`);
    const pack = openPack(named, stories, cache);
    talk.progress(`Looking through ${named} …`);
    const report = reportOn(pack, surveyPack(pack, cache), { lone: named.endsWith('.ink') });
    for (const problem of report.problems) talk.say(inWords(problem, named, talk));
    if (report.problems.length > 0) talk.say();
    if (given.has('words')) talk.say(`${figures(report)}\n`);
    talk.say(summary(report, pack.leftOut, talk));
    talk.answer({ ...report, leftOut: pack.leftOut });
    const isFault = (problem: ReportedProblem) => isError(problem) || (given.has('strict') && problem.severity === 'warning');
    const file = given.value('junit');
    if (file !== undefined) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, junit('check', problemCases(pack.id, report.problems.filter(isFault), [...pack.stories.values()][0]?.file ?? '', now() - began), 'check'));
    }
    return report.problems.some(isFault) ? 1 : 0;
  },
};

function inWords(problem: ReportedProblem, named: string, talk: Talk): string {
  const [level = '', ...rest] = printable(sentence(problem)).split(': ');
  const colour = ({ error: ['red', 'bold'], warning: ['yellow', 'bold'], note: ['cyan'] } as const)[problem.severity];
  const line = [talk.style([...colour], level), ...rest].join(': ');
  return problem.link === undefined ? line : `${line}\n  ${talk.style('dim', `seen at ${CALL} play ${named} --link ${problem.link}`)}`;
}

/** A line for each universe, under a line of heads. */
function figures({ universes }: PackReport): string {
  const rows = universes.map(({ id, words, choices, choicePoints, pages, endings, minutes }) => [
    id, words, pages?.count ?? 0, choicePoints, choices, endings.length, pages?.mean ?? 0, pages?.longest ?? 0, minutes ? minutes.join('–') : '',
  ].map(String));
  const heads = ['universe', 'words', 'pages seen', 'choice points', 'choices', 'endings', 'words to a choice', 'at most', 'minutes'];
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [heads, ...rows].map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}

function summary({ pack, problems, universes, words }: PackReport, leftOut: readonly string[], talk: Talk): string {
  const endings = universes.reduce((sum, universe) => sum + universe.endings.length, 0);
  const count = (severity: ReportedProblem['severity'], noun: string) => {
    const sum = problems.filter((problem) => problem.severity === severity).length;
    return sum === 0 ? [] : [counted(sum, noun)];
  };
  const wrong = [...count('error', 'error'), ...count('warning', 'warning'), ...count('note', 'note')];
  const unseen = universes.filter(({ entered }) => !entered);
  return [
    `${pack}: ${counted(universes.length, 'universe')}, ${counted(words, 'word')}, ${counted(endings, 'ending')}. ${wrong.length === 0 ? 'No problems' : wrong.join(', ')}.`,
    ...(leftOut.length > 0 ? [wrap(`Left out until that is mended: ${leftOut.map(printable).join(', ')}.`, talk.width)] : []),
    ...unseen.map(({ id, from }) => wrap(`“${id}” was compiled, but not looked into: no way to ${from?.universe}/${from?.moment} was found.`, talk.width)),
  ].join('\n');
}
