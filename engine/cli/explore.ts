/** `explore`: visits every state of a pack that can differ. What it calls complete is a proof; else it says what was seen. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readBeside } from '../disk/beside-stories.ts';
import { openPack, sourcesIn } from '../disk/packs.ts';
import { reportCoverage } from '../exploring/coverage-report.ts';
import { explore as exploring, type Exploration, type Progress } from '../exploring/explore.ts';
import { explorePage } from '../exploring/explore-page.ts';
import { exploredCoverage } from '../exploring/explored-coverage.ts';
import type { Finding } from '../exploring/report.ts';
import { isError } from '../problems/problem.ts';
import { CALL, WrongUsage, type Command, type Given, type Surroundings } from './command.ts';
import { junit } from './junit.ts';
import { sayExplored } from './explored.ts';
import { countIn } from './numbers.ts';
import { problemCases } from './problem-cases.ts';
import { unreadable } from './opened.ts';
import { counted, type Talk } from './talk.ts';

const SECONDS = 300;
const STATES = 2_000_000;
/** Where a site in development is, unless told otherwise. */
const SITE = 'http://127.0.0.1:3000';
/** Milliseconds of exploring before the terminal and Ctrl-C have a turn. */
const SLICE = 100;

export const explore: Command = {
  name: 'explore',
  usage: 'PACK [--exact text|control] [--seconds S] [--states N] [--sites] [--html FILE [--base URL]] [--junit FILE]',
  says: 'Visits every state of a pack that can differ, and proves what no reader can reach',
  help: [
    'With “--exact text” every distinct page counts; “control” looks at choices, fallbacks, endings, errors and dead ends only, and is quicker. “Complete” is a proof, and is never said otherwise. Where time or memory runs out it goes on by what is new, tells what was seen, and calls nothing impossible.',
    'Each universe is entered with every set of values it can inherit, each divergence tried where it opens, each requirement met and unmet. RANDOM and shuffles are followed to each of their outcomes. What must hold on every page may stand in the pack’s invariants.json, what a host does in ways-in.json.',
    'Every finding comes with the link of the shortest playthrough that shows it. Ctrl-C ends it with what was found so far.',
    `--html writes all of it as one page that stands by itself, with the coverage of each file; its links lead to the site at --base, or to the one that "npm run dev" starts.`,
    `  ${CALL} explore lily\n  ${CALL} explore TheIntercept.ink --exact control --json`,
  ],
  options: {
    exact: { value: 'text|control', says: 'how closely to look (text)' },
    seconds: { value: 'S', says: `how long to search at most (${SECONDS})` },
    states: { value: 'N', says: `how many states to keep at most (${STATES.toLocaleString('en')})` },
    sites: { says: 'a verdict on each choice, fallback, moment, ending and divergence, with a link' },
    html: { value: 'FILE', says: 'write a report to be opened in a browser' },
    base: { value: 'URL', says: `where its links lead: the site’s scheme and host (${SITE})` },
    junit: { value: 'FILE', says: 'write a JUnit report, one test case for each kind of finding' },
  },
  takes: [1, 1],
  async run(given, talk, surroundings) {
    const [named = ''] = given.words;
    const exact = given.value('exact') ?? 'text';
    if (exact !== 'text' && exact !== 'control') throw new WrongUsage(`"--exact ${exact}" is neither "text" nor "control".`);
    const seconds = countIn(given, 'seconds', SECONDS);
    const states = countIn(given, 'states', STATES);
    const base = baseIn(given);
    const pack = openPack(named, surroundings.stories, surroundings.cache);
    const { multiverse } = pack;
    const beside = readBeside(pack);
    const wrong = [...pack.problems, ...beside.problems].filter(isError);
    if (!multiverse || wrong.length > 0) return unreadable({ ...pack, problems: wrong }, named, talk);

    const { now } = surroundings;
    const began = now();
    const signal = surroundings.interruption();
    const { report, search } = await runToItsEnd(exploring({ ...pack, multiverse }, { exact, now, seconds, states, stop: () => signal.aborted, invariants: beside.invariants, ways: beside.ways, sites: given.has('sites') }), surroundings, talk);
    // Nobody's pack: no site has it, and its endings need no names.
    const lone = named.endsWith('.ink');
    const findings = report.problems.filter(({ code }) => !(lone && code === 'unnamed-ending'));
    sayExplored({ ...report, problems: findings }, pack.id, named, talk);
    write(given.value('junit'), () => junit('exploring', problemCases(pack.id, findings.filter(isFault), [...pack.stories.values()][0]?.file ?? '', now() - began), 'explore'));
    write(given.value('html'), () => {
      const coverage = reportCoverage(pack, exploredCoverage(search));
      const sources = sourcesIn(pack, coverage.files.map(({ file }) => file));
      return explorePage(multiverse.universes[0]?.title ?? pack.id, { pack: pack.id, coverage, sources, report: { ...report, problems: findings }, ...(!lone && { base }) });
    });
    talk.answer({ ...report, problems: findings });
    return findings.some(isFault) ? 1 : 0;
  },
};

function write(file: string | undefined, text: () => string): void {
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text());
}

function baseIn(given: Given): string {
  const base = given.value('base');
  if (base === undefined) return SITE;
  if (!given.has('html')) throw new WrongUsage('"--base" says where the links of the HTML report lead; give "--html FILE" too.');
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new WrongUsage(`"--base ${base}" is no site: write its scheme and host, such as ${SITE}.`);
  return url.href.replace(/\/+$/, '');
}

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
