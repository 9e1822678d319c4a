/** Coverage as one HTML file that stands by itself: a table of the files, then each file's source with the counts beside its lines. */
import { escapeXml } from '../xml.ts';
import { MEASURES, type CoverageReport, type FileCoverage, type Share, type Totals } from './coverage-report.ts';
import { COVERAGE_STYLE } from './coverage-style.ts';

export interface CoveragePage {
  readonly title: string;
  /** What was counted, in words: `54 recorded paths and 200 random runs`. */
  readonly from: string;
  /** The text of each file, by its name. */
  readonly sources: ReadonlyMap<string, string>;
}

export function coverageHtml(report: CoverageReport, { title, from, sources }: CoveragePage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What is read of ${escapeXml(title)}</title>
<style>${COVERAGE_STYLE}</style>
</head>
<body>
<main>
<h1>What is read of <em>${escapeXml(title)}</em></h1>
<p class="soft">From ${escapeXml(from)}. A count is of pages: on how many a line was read, a choice taken.</p>
${filesTable(report)}
${report.files.map((file) => `<section id="${fileId(file.file)}">\n<h2>${escapeXml(file.file)}</h2>\n${fileSource(file, sources.get(file.file) ?? '')}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}

/** The anchor of a file, or of a line of it. */
export const fileId = (file: string, line?: number): string => `file-${encodeURIComponent(file)}${line === undefined ? '' : `-${line}`}`;

/** How much of each file was come to, each name leading to its source. */
export function filesTable({ files, totals }: CoverageReport): string {
  return `<div class="wide" tabindex="0" role="region" aria-label="What is read, file by file"><table class="files">
<thead><tr><th scope="col">file</th>${MEASURES.map((measure) => `<th scope="col">${measure}</th>`).join('')}</tr></thead>
<tbody>
${files.map((file) => `<tr><th scope="row"><a href="#${fileId(file.file)}">${escapeXml(file.file)}</a></th>${shares(file.totals)}</tr>`).join('\n')}
</tbody>
<tfoot><tr><th scope="row">all</th>${shares(totals)}</tr></tfoot>
</table></div>`;
}

const shares = (totals: Totals): string => MEASURES.map((measure) => shareCell(totals[measure])).join('');

function shareCell({ covered, of }: Share): string {
  if (of === 0) return '<td class="none">–</td>';
  const whole = covered === of;
  return `<td${whole ? '' : ' class="short"'}>${covered}<span class="of">/${of}</span><meter min="0" max="${of}" value="${covered}" aria-hidden="true"></meter></td>`;
}

/** The source of a file with the counts beside its lines. */
export function fileSource(file: FileCoverage, source: string): string {
  const counts = new Map(file.lines.map(({ line, count }) => [line, count]));
  const entered = file.lines.length === 0 || file.lines.some(({ count }) => count > 0);
  const notes = notesOf(file);
  const rows = source.replace(/^\uFEFF/, '').replace(/\r?\n$/, '').split(/\r?\n/).map((text, index) => {
    const line = index + 1;
    const count = counts.get(line);
    const said = notes.get(line) ?? [];
    const kind = count === undefined ? '' : count === 0 ? ' class="never"' : said.some(({ short }) => short) ? ' class="partly"' : ' class="read"';
    const note = said.map(({ words, short }) => ` <small${short ? ' class="short"' : ''}>${escapeXml(words)}</small>`).join('');
    return `<tr${kind}><th scope="row" id="${fileId(file.file, line)}">${line}</th><td class="count">${count ?? ''}</td><td class="text">${escapeXml(text) || ' '}${note}</td></tr>`;
  });
  return `${entered ? '' : '<p><b>Never entered.</b></p>\n'}<table class="source">
<colgroup><col class="number"><col class="count"><col></colgroup>
<thead class="unseen"><tr><th scope="col">line</th><th scope="col">pages</th><th scope="col">source</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

interface Note {
  readonly words: string;
  /** Something of it was never come to. */
  readonly short: boolean;
}

function notesOf({ choices, conditions, endings, divergences }: FileCoverage): Map<number, Note[]> {
  const notes = new Map<number, Note[]>();
  const add = (line: number, words: string, short: boolean) => notes.set(line, [...(notes.get(line) ?? []), { words, short }]);
  for (const { line, met, unmet } of conditions) add(line, met + unmet === 0 ? 'never asked' : `held ${met}, did not ${unmet}`, met === 0 || unmet === 0);
  for (const { line, shown, taken } of choices) add(line, shown === 0 ? 'never shown' : taken === 0 ? `shown ${shown}, never taken` : `shown ${shown}, taken ${taken}`, taken === 0);
  for (const { line, id, count } of endings) add(line, `${id}: ${count === 0 ? 'never come to' : `come to ${count}`}`, count === 0);
  for (const { line, universe, count } of divergences) add(line, `${universe}: ${count === 0 ? 'never entered' : `entered ${count}`}`, count === 0);
  return notes;
}
