/** What exploring found, in words: the findings with their links, a line for each site where asked for, and the verdict. */
import type { ExploreReport, Finding } from '../exploring/report.ts';
import type { SiteVerdict } from '../exploring/site-verdicts.ts';
import { sentence } from '../problems/problem.ts';
import { CALL } from './command.ts';
import { counted, printable, type Talk } from './talk.ts';

/** `named` is how the pack was called on the command line. */
export function sayExplored(report: ExploreReport, pack: string, named: string, talk: Talk): void {
  for (const finding of report.problems) talk.say(inWords(finding, named, talk));
  if (report.problems.length > 0) talk.say();
  for (const site of report.sites ?? []) talk.say(siteLine(site));
  if (report.sites) talk.say();
  if (report.stopped) talk.say('Broken off: this is what was found so far.');
  for (const line of summary(pack, report)) talk.say(line);
}

function inWords(finding: Finding, named: string, talk: Talk): string {
  const said = printable(sentence(finding));
  return finding.link === undefined ? said : `${said}\n  ${talk.style('dim', `seen at ${CALL} play ${named} --link ${finding.link}`)}`;
}

function siteLine({ kind, universe, name, file, line, verdict, link }: SiteVerdict): string {
  const place = line === undefined ? `'${file}'` : `'${file}' line ${line}`;
  return `${verdict.padEnd(9)}${place} ${kind}${name === '' ? '' : ` ${printable(name)}`} of ${universe}${link === undefined ? '' : `: ${link}`}`;
}

function summary(pack: string, { complete, exact, states, transitions, pages, seconds, reached, possible, refuted, unknown, unreached, endings, covers }: ExploreReport): string[] {
  const count = (list: readonly unknown[], noun: string) => (list.length === 0 ? [] : [counted(list.length, noun)]);
  const never = [...count(unreached.choices, 'choice'), ...count(unreached.knots, 'knot'), ...count(unreached.endings, 'ending'), ...count(unreached.moments, 'moment'), ...count(unreached.divergences, 'divergence')];
  return [
    `${pack}: ${complete ? `complete for ${exact}` : `not complete for ${exact}`}. ${counted(states, 'state')}, ${counted(transitions, 'turn')}, ${counted(pages, 'distinct page')}, ${counted(endings.length, 'ending')} in ${seconds} seconds.`,
    `${counted(reached, 'site')} reached, ${refuted.toLocaleString('en')} that no reader can reach, ${unknown.toLocaleString('en')} unknown.`,
    ...(possible === 0 ? [] : [`${counted(possible, 'ending')} possible, no seed found: ${endings.filter(({ link }) => link === undefined).map(({ universe, id }) => `${universe}/${id}`).join(', ')}.`]),
    ...(never.length === 0 ? [] : [`${complete ? 'No reader can reach' : 'Not come to'}: ${never.join(', ')}.`]),
    ...unreached.choices.map(({ file, line, text }) => `  '${file}' line ${line}: ${printable(text)}`),
    ...(complete ? covers.map((what) => `Not covered: ${what}`) : []),
  ];
}
