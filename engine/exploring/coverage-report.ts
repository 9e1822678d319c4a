/** Coverage by file and line, as a writer reads it: what was come to, how often, and what never. Data; formats are files of their own. */
import { sitesOf } from '../ink/sites.ts';
import type { Story } from '../ink/story.ts';
import type { Pack } from '../multiverse/pack.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import type { Coverage, Kind } from './coverage.ts';

/** How much of something was come to. */
export interface Share {
  readonly covered: number;
  readonly of: number;
}

export const MEASURES = ['lines', 'choices', 'conditions', 'endings', 'divergences'] as const;
export type Measure = (typeof MEASURES)[number];
/** A condition counts twice, once for each side. */
export type Totals = Readonly<Record<Measure, Share>>;

export interface FileCoverage {
  /** Its name inside the pack. */
  readonly file: string;
  /** The universes whose stories it is, or is included in. */
  readonly universes: readonly UniverseId[];
  readonly lines: readonly { readonly line: number; readonly count: number }[];
  readonly knots: readonly { readonly line: number; readonly name: string; readonly count: number }[];
  readonly choices: readonly { readonly line: number; readonly words: string; readonly shown: number; readonly taken: number }[];
  readonly conditions: readonly { readonly line: number; readonly met: number; readonly unmet: number }[];
  readonly endings: readonly { readonly line: number; readonly id: string; readonly count: number }[];
  readonly divergences: readonly { readonly line: number; readonly universe: UniverseId; readonly count: number }[];
  readonly totals: Totals;
}

export interface CoverageReport {
  readonly pack: string;
  readonly files: readonly FileCoverage[];
  readonly totals: Totals;
}

/** Every file of the pack's stories is in it, those that were never entered too. */
export function reportCoverage({ id, stories }: Pick<Pack, 'id' | 'stories'>, coverage: Coverage): CoverageReport {
  const drafts = new Map<string, Draft>();
  for (const [universe, story] of stories) addStory(drafts, universe, story, (kind, what) => coverage.get(universe)?.[kind].get(what) ?? 0);
  const files = [...drafts].map(([file, draft]) => finished(file, draft)).sort((one, other) => one.file.localeCompare(other.file));
  return { pack: id, files, totals: totalled(files.map(({ totals }) => totals)) };
}

/** What is being counted of a file. An included file is counted once for each story that reads it, under the same places. */
interface Draft {
  readonly universes: Set<UniverseId>;
  readonly lines: Map<number, number>;
  readonly knots: Map<string, FileCoverage['knots'][number]>;
  readonly choices: Map<string, FileCoverage['choices'][number]>;
  readonly conditions: Map<string, FileCoverage['conditions'][number]>;
  readonly endings: Map<string, FileCoverage['endings'][number]>;
  readonly divergences: FileCoverage['divergences'][number][];
}

function addStory(drafts: Map<string, Draft>, universe: UniverseId, story: Story, count: (kind: Kind, what: string) => number): void {
  const draftOf = (file: string): Draft => {
    let draft = drafts.get(file);
    if (!draft) drafts.set(file, draft = { universes: new Set(), lines: new Map(), knots: new Map(), choices: new Map(), conditions: new Map(), endings: new Map(), divergences: [] });
    draft.universes.add(universe);
    return draft;
  };
  for (const file of story.files) draftOf(file);

  const { points, conditions } = sitesOf(story);
  // A line was read as often as what was read most often of it; stories that include it add up.
  const lines = new Map<string, { file: string; line: number; most: number }>();
  const knots = new Map<string, number>();
  for (const { path, file, line } of points) {
    const times = count('points', path);
    const id = `${file}:${line}`;
    lines.set(id, { file, line, most: Math.max(times, lines.get(id)?.most ?? 0) });
    const [knot = '', stitch = ''] = path.split('.');
    for (const name of [knot, `${knot}.${stitch}`]) knots.set(name, Math.max(times, knots.get(name) ?? 0));
  }
  for (const { file, line, most } of lines.values()) {
    const { lines: sums } = draftOf(file);
    sums.set(line, (sums.get(line) ?? 0) + most);
  }
  for (const { name, file, line } of story.knots) {
    const { knots: known } = draftOf(file);
    known.set(name, { line, name, count: (known.get(name)?.count ?? 0) + (knots.get(name) ?? 0) });
  }
  for (const { path, file, line, words } of story.choices) {
    const { choices: known } = draftOf(file);
    const before = known.get(path);
    known.set(path, { line, words, shown: (before?.shown ?? 0) + count('offered', path), taken: (before?.taken ?? 0) + count('taken', path) });
  }
  for (const { path, file, line } of conditions) {
    const { conditions: known } = draftOf(file);
    const before = known.get(path);
    known.set(path, { line, met: (before?.met ?? 0) + count('met', path), unmet: (before?.unmet ?? 0) + count('unmet', path) });
  }
  for (const { id, file, line } of story.endings) {
    const { endings: known } = draftOf(file);
    known.set(id, { line, id, count: (known.get(id)?.count ?? 0) + count('endings', id) });
  }
  if (story.header.from) {
    const line = story.headerLines.find(([name]) => name === 'from')?.[1] ?? 1;
    draftOf(story.file).divergences.push({ line, universe, count: count('entered', universe) });
  }
}

function finished(file: string, draft: Draft): FileCoverage {
  const inOrder = <T extends { readonly line: number }>(all: Iterable<T>): T[] => [...all].sort((one, other) => one.line - other.line);
  const lines = inOrder([...draft.lines].map(([line, count]) => ({ line, count })));
  const [knots, choices, conditions] = [inOrder(draft.knots.values()), inOrder(draft.choices.values()), inOrder(draft.conditions.values())];
  const [endings, divergences] = [inOrder(draft.endings.values()), inOrder(draft.divergences)];
  return {
    file, universes: [...draft.universes], lines, knots, choices, conditions, endings, divergences,
    totals: {
      lines: share(lines.map(({ count }) => count)),
      choices: share(choices.map(({ taken }) => taken)),
      conditions: share(conditions.flatMap(({ met, unmet }) => [met, unmet])),
      endings: share(endings.map(({ count }) => count)),
      divergences: share(divergences.map(({ count }) => count)),
    },
  };
}

const share = (counts: readonly number[]): Share => ({ covered: counts.filter((count) => count > 0).length, of: counts.length });

function totalled(all: readonly Totals[]): Totals {
  const sum = (measure: Measure): Share => all.reduce((whole, totals) => ({ covered: whole.covered + totals[measure].covered, of: whole.of + totals[measure].of }), { covered: 0, of: 0 });
  return { lines: sum('lines'), choices: sum('choices'), conditions: sum('conditions'), endings: sum('endings'), divergences: sum('divergences') };
}
