/** Everything in a compiled story that can be run: its pieces of content and its conditions, each with its place in the source. */
import { ChoiceFlag, Flag, Op, pathOf } from './interpreter/program.ts';
import { loadProgram } from './interpreter/load-program.ts';
import { lineLookup } from './line-map.ts';
import type { Story, Written } from './story.ts';

export interface Site extends Written {
  /** Its path in the compiled story, as a trail has it. */
  readonly path: string;
}

export interface Sites {
  readonly points: readonly Site[];
  /** Conditions of choices and of `{…}`; not the counting of a sequence, which is nothing a writer put in doubt. */
  readonly conditions: readonly Site[];
}

/** Marks the compiler sets behind what was written; nobody misses them. */
const MARKS: ReadonlySet<number> = new Set([Op.Itself, Op.Enter, Op.End, Op.NoOp, Op.Done]);

export function sitesOf(story: Pick<Story, 'playable' | 'lines' | 'file' | 'knots' | 'headerLines'>): Sites {
  const program = loadProgram(story.playable.ink);
  const { code, a, b, within, containers } = program;
  const placeOf = lineLookup(story.lines);
  // Header tags are told before anything is read. What the compiler adds of its own, the way into a first stitch and back out of a choice's words, it puts on the head of the knot.
  const heads = new Set([...story.headerLines.map(([, line]) => `${story.file}:${line}`), ...story.knots.map(({ file, line }) => `${file}:${line}`)]);
  const points: Site[] = [];
  const conditions: Site[] = [];
  for (const [point, op] of code.entries()) {
    if (MARKS.has(op)) continue;
    const path = pathOf(program, point);
    // Declarations run before the first page, and their lines are in no map.
    if (path.startsWith('global decl.')) continue;
    const site = { path, ...(placeOf(path) ?? { file: story.file, line: 1 }) };
    if (heads.has(`${site.file}:${site.line}`)) continue;
    points.push(site);
    const target = op === Op.Divert ? containers[within[a[point]!]!] : undefined;
    const isConditional = op === Op.Divert && (b[point]! & Flag.Conditional) !== 0 && !/^s\d+$/.test(target?.name ?? '');
    if (isConditional || (op === Op.Choice && (b[point]! & ChoiceFlag.Condition) !== 0)) conditions.push(site);
  }
  return { points, conditions };
}
