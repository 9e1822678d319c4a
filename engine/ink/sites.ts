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

export function sitesOf(story: Pick<Story, 'playable' | 'lines' | 'file'>): Sites {
  const program = loadProgram(story.playable.ink);
  const { code, a, b, within, containers } = program;
  const placeOf = lineLookup(story.lines);
  const points: Site[] = [];
  const conditions: Site[] = [];
  for (const [point, op] of code.entries()) {
    const container = containers[within[point]!]!;
    const target = op === Op.Divert ? containers[within[a[point]!]!] : undefined;
    // A knot of stitches begins with a divert to its first, which nobody wrote.
    const isOwnWayIn = target !== undefined && container.length === 1 && !container.path.includes('.') && containers[target.parent] === container;
    if (MARKS.has(op) || isOwnWayIn) continue;
    const path = pathOf(program, point);
    // Declarations run before the first page, and their lines are in no map.
    if (path.startsWith('global decl.')) continue;
    const site = { path, ...(placeOf(path) ?? { file: story.file, line: 1 }) };
    points.push(site);
    const isConditional = op === Op.Divert && (b[point]! & Flag.Conditional) !== 0 && !/^s\d+$/.test(target?.name ?? '');
    if (isConditional || (op === Op.Choice && (b[point]! & ChoiceFlag.Condition) !== 0)) conditions.push(site);
  }
  return { points, conditions };
}
