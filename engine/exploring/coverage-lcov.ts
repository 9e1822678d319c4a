/** Coverage in LCOV's format, which editors and build servers draw beside the source. Knots stand as functions, and both sides of a condition and each choice as branches. */
import type { CoverageReport, FileCoverage } from './coverage-report.ts';

/** `pathOf` gives a file's path as whoever reads the report sees it. */
export function coverageLcov({ pack, files }: CoverageReport, pathOf: (file: string) => string): string {
  return files.map((file) => record(pack, file, pathOf(file.file))).join('');
}

function record(pack: string, { lines, knots, choices, conditions }: FileCoverage, path: string): string {
  // A side that was never asked for is `-`, one that was asked for and never came is 0.
  const branches = [
    ...conditions.map(({ line, met, unmet }) => ({ line, sides: met + unmet === 0 ? ['-', '-'] : [met, unmet] })),
    ...choices.map(({ line, shown, taken }) => ({ line, sides: [shown === 0 ? '-' : taken] })),
  ].sort((one, other) => one.line - other.line);
  const sides = branches.flatMap((branch) => branch.sides);
  const hit = (counts: readonly (number | string)[]) => counts.filter((count) => Number(count) > 0).length;
  return [
    `TN:${pack}`,
    `SF:${path}`,
    ...knots.map(({ line, name }) => `FN:${line},${name}`),
    ...knots.map(({ name, count }) => `FNDA:${count},${name}`),
    `FNF:${knots.length}`,
    `FNH:${hit(knots.map(({ count }) => count))}`,
    ...branches.flatMap((branch, block) => branch.sides.map((side, index) => `BRDA:${branch.line},${block},${index},${side}`)),
    `BRF:${sides.length}`,
    `BRH:${hit(sides)}`,
    ...lines.map(({ line, count }) => `DA:${line},${count}`),
    `LF:${lines.length}`,
    `LH:${hit(lines.map(({ count }) => count))}`,
    'end_of_record',
    '',
  ].join('\n');
}
