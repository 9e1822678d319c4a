/** `explore`: visits every state of a pack that can differ. What it calls complete is a proof; else it says what was seen. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readBeside } from '../disk/beside-stories.ts';
import { openPack } from '../disk/packs.ts';
import { explore as exploring, type Exploration, type Progress } from '../exploring/explore.ts';
import type { ExploreReport, Finding } from '../exploring/report.ts';
import { isError, sentence } from '../problems/problem.ts';
import { CALL, WrongUsage, type Command, type Surroundings } from './command.ts';
import { junit, type TestCase } from './junit.ts';
import { countIn } from './numbers.ts';
import { unreadable } from './opened.ts';
import { counted, printable, type Talk } from './talk.ts';

const SECONDS = 300;
const STATES = 2_000_000;
/** Milliseconds of exploring before the terminal and Ctrl-C have a turn. */
const SLICE = 100;

export const explore: Command = {
  name: 'explore',
  usage: 'PACK [--exact text|control] [--seconds S] [--states N] [--junit FILE]',
  says: 'Visits every state of a pack that can differ, and proves what no reader can reach',
  help: [
    'With “--exact text” every distinct page counts; “control” looks at choices, fallbacks, endings, errors and dead ends only, and is quicker. “Complete” is a proof, and is never said otherwise. Where time or memory runs out it goes on by what is new, tells what was seen, and calls nothing impossible.',
    'Each universe is entered with every set of values it can inherit, each divergence tried where it opens, each requirement met and unmet. RANDOM and shuffles are followed to each of their outcomes. What must hold on every page may stand in the pack’s invariants.json, what a host does in ways-in.json.',
    'Every finding comes with the link of the shortest playthrough that shows it. Ctrl-C ends it with what was found so far.',
    `  ${CALL} explore lily\n  ${CALL} explore TheIntercept.ink --exact control --json`,
  ],
  options: {
    exact: { value: 'text|control', says: 'how closely to look (text)' },
    seconds: { value: 'S', says: `how long to search at most (${SECONDS})` },
    states: { value: 'N', says: `how many states to keep at most (${STATES.toLocaleString('en')})` },
    junit: { value: 'FILE', says: 'write a JUnit report, one test case for each kind of finding' },
  },
  takes: [1, 1],
  async run(given, talk, surroundings) {
    const [named = ''] = given.words;
    const exact = given.value('exact') ?? 'text';
    if (exact !== 'text' && exact !== 'control') throw new WrongUsage(`"--exact ${exact}" is neither "text" nor "control".`);
    const seconds = countIn(given, 'seconds', SECONDS);
    const states = countIn(given, 'states', STATES);
    const pack = openPack(named, surroundings.stories, surroundings.cache);
    const { multiverse } = pack;
    const beside = readBeside(pack);
    const wrong = [...pack.problems, ...beside.problems].filter(isError);
    if (!multiverse || wrong.length > 0) return unreadable({ ...pack, problems: wrong }, named, talk);

    const { now } = surroundings;
    const began = now();
    const signal = surroundings.interruption();
    const { report } = await runToItsEnd(exploring({ ...pack, multiverse }, { exact, now, seconds, states, stop: () => signal.aborted, invariants: beside.invariants, ways: beside.ways }), surroundings, talk);
    const findings = report.problems.filter(({ code }) => !(named.endsWith('.ink') && code === 'unnamed-ending'));
    for (const finding of findings) talk.say(inWords(finding, named, talk));
    if (findings.length > 0) talk.say();
    for (const line of summary(pack.id, report)) talk.say(line);
    const file = given.value('junit');
    if (file !== undefined) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, junit('exploring', cases(pack.id, findings.filter(isFault), now() - began), 'explore'));
    }
    talk.answer({ ...report, problems: findings });
    return findings.some(isFault) ? 1 : 0;
  },
};

/** A note is something to know, and fails nothing. */
const isFault = ({ severity }: Finding): boolean => severity !== 'note';

async function runToItsEnd(work: Generator<Progress, Exploration>, { now }: Surroundings, talk: Talk): Promise<Exploration> {
  const began = now();
  let breath = began;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (now() - breath < SLICE) continue;
    const { universe, transitions, states, waiting } = value;
    const rate = Math.round(transitions / Math.max(0.001, (now() - began) / 1_000));
    talk.progress(`${universe}: ${counted(states, 'state')}, ${rate.toLocaleString('en')} a second, ${waiting.toLocaleString('en')} waiting …`);
    await new Promise(setImmediate);
    breath = now();
  }
}

function inWords(finding: Finding, named: string, talk: Talk): string {
  const said = printable(sentence(finding));
  return finding.link === undefined ? said : `${said}\n  ${talk.style('dim', `seen at ${CALL} play ${named} --link ${finding.link}`)}`;
}

function summary(pack: string, { complete, exact, states, transitions, pages, seconds, reached, refuted, unknown, unreached, endings, covers }: ExploreReport): string[] {
  const count = (list: readonly unknown[], noun: string) => (list.length === 0 ? [] : [counted(list.length, noun)]);
  const never = [...count(unreached.choices, 'choice'), ...count(unreached.knots, 'knot'), ...count(unreached.endings, 'ending'), ...count(unreached.moments, 'moment'), ...count(unreached.divergences, 'divergence')];
  return [
    `${pack}: ${complete ? `complete for ${exact}` : `not complete for ${exact}`}. ${counted(states, 'state')}, ${counted(transitions, 'turn')}, ${counted(pages, 'distinct page')}, ${counted(endings.length, 'ending')} in ${seconds} seconds.`,
    `${counted(reached, 'site')} reached, ${refuted.toLocaleString('en')} that no reader can reach, ${unknown.toLocaleString('en')} unknown.`,
    ...(never.length === 0 ? [] : [`${complete ? 'No reader can reach' : 'Not come to'}: ${never.join(', ')}.`]),
    ...unreached.choices.map(({ file, line, text }) => `  '${file}' line ${line}: ${printable(text)}`),
    ...(complete ? covers.map((what) => `Not covered: ${what}`) : []),
  ];
}

/** A case for each kind of finding; where there is none, one that says so by passing. */
function cases(suite: string, findings: readonly Finding[], took: number): TestCase[] {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  if (codes.length === 0) return [{ suite, name: 'no finding', file: '', took }];
  return codes.map((code, index) => {
    const own = findings.filter((finding) => finding.code === code);
    const [first] = own;
    return {
      suite, name: code, file: first?.file ?? '', took: index === 0 ? took : 0,
      wrong: { kind: 'failure', type: first?.severity ?? 'error', message: first ? printable(sentence(first)) : '', text: own.map((one) => `${printable(sentence(one))}\n${one.link ?? ''}`).join('\n') },
    };
  });
}
