/** Coverage as text: a line for each file, then what was never come to. */
import { MEASURES, type CoverageReport, type FileCoverage, type Share, type Totals } from './coverage-report.ts';

export function coverageText({ files, totals }: CoverageReport): string {
  const rows = [
    ['file', ...MEASURES],
    ...files.map((file) => [file.file, ...cells(file.totals)]),
    ['all', ...cells(totals)],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const table = rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  return [...table, ...files.flatMap(missed)].join('\n') + '\n';
}

const cells = (totals: Totals): string[] => MEASURES.map((measure) => share(totals[measure]));
const share = ({ covered, of }: Share): string => (of === 0 ? '–' : `${covered}/${of}`);

/** What of a file was never come to: `lines 12–14, 20`, then choices, conditions and endings a line each. */
function missed({ file, lines, choices, conditions, endings, divergences }: FileCoverage): string[] {
  const unread = lines.filter(({ count }) => count === 0).map(({ line }) => line);
  if (lines.length > 0 && unread.length === lines.length) return ['', `${file}: never entered`];
  const said = [
    ...(unread.length > 0 ? [`  never read: ${unread.length === 1 ? 'line' : 'lines'} ${ranges(unread, lines.map(({ line }) => line))}`] : []),
    ...choices.filter(({ taken }) => taken === 0).map(({ line, words, shown }) => `  line ${line}: the choice “${words}” was never ${shown === 0 ? 'shown' : 'taken'}`),
    ...conditions.filter(({ met, unmet }) => met + unmet > 0 && (met === 0 || unmet === 0)).map(({ line, met }) => `  line ${line}: the condition always ${met === 0 ? 'failed' : 'held'}`),
    ...endings.filter(({ count }) => count === 0).map(({ line, id }) => `  line ${line}: the ending ${id} was never come to`),
    ...divergences.filter(({ count }) => count === 0).map(({ line, universe }) => `  line ${line}: ${universe} was never entered`),
  ];
  return said.length === 0 ? [] : ['', `${file}:`, ...said];
}

/** Lines that follow one another, with nothing that can be read between them, are one range. */
export function ranges(some: readonly number[], all: readonly number[]): string {
  const chosen = new Set(some);
  const runs: number[][] = [];
  let open = false;
  for (const line of all) {
    if (!chosen.has(line)) open = false;
    else if (open) runs.at(-1)?.push(line);
    else {
      runs.push([line]);
      open = true;
    }
  }
  return runs.map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}–${run.at(-1)}`)).join(', ');
}
