/** What exploring says of a pack, as HTML: the parts that a page of one file and the testers' bench both show. */
import { sentence } from '../problems/problem.ts';
import { escapeXml } from '../xml.ts';
import { fileId, fileSource, filesTable } from './coverage-html.ts';
import type { CoverageReport } from './coverage-report.ts';
import type { ExploreReport, Finding, Unreached } from './report.ts';

export interface ExploredPack {
  readonly pack: string;
  readonly report: ExploreReport;
  readonly coverage: CoverageReport;
  /** The text of each file, by its name. */
  readonly sources: ReadonlyMap<string, string>;
  /** What stands before `/read/pack/link` in the address of a page: scheme and host, or nothing. Absent where no site has it. */
  readonly base?: string;
  /** The level of its headings. */
  readonly level: 2 | 3;
}

export function exploredHtml(explored: ExploredPack): string {
  const { report, coverage, sources, level } = explored;
  return [
    verdict(report, level),
    findings(explored),
    endings(explored),
    unreached(report, level),
    waysIn(report, level),
    heading(level, 'What is read of each file'),
    `<p class="soft">A 1 stands beside what some reader can come to, a 0 beside what none can${report.complete ? '' : ', as far as it was tried'}.</p>`,
    filesTable(coverage),
    ...coverage.files.map((file) => `<details id="${fileId(file.file)}">\n<summary>${escapeXml(file.file)}</summary>\n${fileSource(file, sources.get(file.file) ?? '')}\n</details>`),
  ].filter(Boolean).join('\n');
}

/** `Complete for text: …`, in one sentence. */
export function verdictOf({ complete, exact, stopped }: ExploreReport): string {
  if (complete) return `Complete for ${exact}: every choice of every universe was taken from every state that can differ.`;
  return `Not complete for ${exact}: ${stopped ? 'it was broken off' : 'time or memory ran out'}. What is told as reached was seen; nothing is told as impossible.`;
}

function verdict(report: ExploreReport, level: number): string {
  const { states, transitions, pages, seconds, reached, possible, refuted, unknown, covers } = report;
  const figures: readonly (readonly [string, number])[] = [
    ['states', states], ['turns', transitions], ['distinct pages', pages], ['endings', report.endings.length],
    ['sites reached', reached], ...(possible > 0 ? [['possible, no seed found', possible] as const] : []), ['that no reader can reach', refuted], ['unknown', unknown],
  ];
  return `<p class="verdict ${report.complete ? 'green' : 'red'}"><b>${verdictOf(report)}</b></p>
<dl class="figures">${figures.map(([what, number]) => `<div><dt>${what}</dt> <dd>${number.toLocaleString('en')}</dd></div>`).join('')}<div><dt>seconds</dt> <dd>${seconds}</dd></div></dl>
${covers.length === 0 ? '' : `${heading(level, 'What this does not cover')}\n${list(covers.map(escapeXml))}`}`;
}

function findings({ report: { problems }, ...explored }: ExploredPack): string {
  const head = heading(explored.level, 'Problems');
  if (problems.length === 0) return `${head}\n<p>None.</p>`;
  return `${head}\n${list(problems.map((finding) => findingItem(finding, explored)), 'findings')}`;
}

function findingItem(finding: Finding, explored: Omit<ExploredPack, 'report'>): string {
  const { severity, file, line, link } = finding;
  const [level = ''] = sentence(finding).split(': ');
  const place = [file, line !== undefined && `line ${line}`].filter(Boolean).join(' ');
  const isThere = explored.coverage.files.some((one) => one.file === file);
  return [
    `<b class="${severity === 'note' ? 'soft' : 'red'}">${level}</b>`,
    place && (isThere ? `<a href="#${fileId(file, line)}">${escapeXml(place)}</a>` : escapeXml(place)),
    `${escapeXml(finding.message)} <i>${escapeXml(finding.remedy)}</i>`,
    link !== undefined && pageLink(explored, link, 'See it'),
  ].filter(Boolean).join(' · ');
}

function endings({ report, ...explored }: ExploredPack): string {
  const head = heading(explored.level, 'Endings');
  if (report.endings.length === 0) return `${head}\n<p>None was come to.</p>`;
  const rows = report.endings.map(({ universe, id, link }) => {
    const seed = /^\d+/.exec(link ?? '')?.[0];
    const how = link === undefined ? 'possible: it hangs on draws, or a host, for which no reading was found' : seed === '0' ? 'reached' : `reached with seed ${seed}`;
    return `<tr><th scope="row">${link === undefined ? escapeXml(`${universe}/${id}`) : pageLink(explored, link, `${universe}/${id}`)}</th><td>${how}</td></tr>`;
  });
  return `${head}
<p class="soft">Each leads to its last page, by the shortest reading that was found.</p>
<table class="endings"><thead><tr><th scope="col">ending</th><th scope="col">how</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}

function unreached({ complete, unreached: { choices, knots, endings: unseen, moments, divergences } }: ExploreReport, level: number): string {
  const at = ({ file, line }: Unreached['knots'][number] | { file: string; line: number }) => `<a href="#${fileId(file, line)}">${escapeXml(`${file} line ${line}`)}</a>`;
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['Choices', choices.map((one) => `${at(one)} · ${one.text === '' ? '(a choice without words)' : `“${escapeXml(one.text)}”`} · ${one.why}`)],
    ['Knots and stitches', knots.map((one) => `${at(one)} · ${escapeXml(one.name)} · Nothing that is read leads to it.`)],
    ['Endings', unseen.map((one) => `${at(one)} · ${escapeXml(`${one.universe}/${one.id}`)} · No reading ends at its tag.`)],
    ['Moments', moments.map((one) => `${at(one)} · ${escapeXml(`${one.universe}/${one.id}`)} · No page that is read has its tag.`)],
    ['Divergences', divergences.map((one) => `${escapeXml(one.universe)}, from ${escapeXml(one.from)} · ${one.why}`)],
  ];
  const some = kinds.filter(([, all]) => all.length > 0);
  const head = heading(level, complete ? 'What no reader can reach' : 'What was not come to');
  if (some.length === 0) return `${head}\n<p>Nothing: all of it ${complete ? 'can be reached' : 'was come to'}.</p>`;
  return [head, ...some.map(([kind, all]) => `${heading(level + 1, kind)}\n${list(all)}`)].join('\n');
}

function waysIn({ waysIn: ways }: ExploreReport, level: number): string {
  if (ways.length === 0) return '';
  return `${heading(level, 'Ways in that the pack declares')}\n${list(ways.map(({ universe, knots, externals }) =>
    `${escapeXml(universe)}: ${[knots.length > 0 && `a host may enter ${escapeXml(knots.join(', '))}`, externals.length > 0 && `it binds ${escapeXml(externals.join(', '))}`].filter(Boolean).join('; ')}.`))}`;
}

const heading = (level: number, words: string): string => `<h${level}>${words}</h${level}>`;

/** A page is led to; where no site has it, its link is told, for `play --link`. */
function pageLink({ base, pack }: Pick<ExploredPack, 'base' | 'pack'>, link: string, words: string): string {
  if (base === undefined) return `${escapeXml(words)} <code>${escapeXml(link)}</code>`;
  return `<a href="${escapeXml(`${base}/read/${pack}/${link}`)}">${escapeXml(words)}</a>`;
}

const list = (items: readonly string[], kind = ''): string => `<ul${kind === '' ? '' : ` class="${kind}"`}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
