/** How often each place of a pack was come to. One type for random play, recorded paths and exploring, so that they can be joined. */
import { lineLookup } from '../ink/line-map.ts';
import { reader, type Page, type Reader, type Witness } from '../ink/reader.ts';
import type { Trail } from '../ink/trail.ts';
import { UNNAMED } from '../multiverse/machine.ts';
import { createMultiverse, type Multiverse } from '../multiverse/multiverse.ts';
import type { Pack } from '../multiverse/pack.ts';
import type { UniverseId } from '../multiverse/universe.ts';

/**
 * What is counted, each in pages: content that was run, conditions that held or did not, choices that were shown and taken (all
 * by their paths in the compiled story), endings by their ids, and under `entered` the universe's own id.
 */
export const KINDS = ['points', 'met', 'unmet', 'offered', 'taken', 'endings', 'entered'] as const;
export type Kind = (typeof KINDS)[number];

export type Counts = Readonly<Record<Kind, ReadonlyMap<string, number>>>;
/** By universe; one that was never entered is not there. */
export type Coverage = ReadonlyMap<UniverseId, Counts>;

export const NOTHING_COVERED: Coverage = new Map();

export function joinCoverage(all: Iterable<Coverage>): Coverage {
  const joined = new Map<UniverseId, Record<Kind, Map<string, number>>>();
  for (const coverage of all) {
    for (const [universe, counts] of coverage) {
      const sums = countsIn(joined, universe);
      for (const kind of KINDS) for (const [what, count] of counts[kind]) sums[kind].set(what, (sums[kind].get(what) ?? 0) + count);
    }
  }
  return joined;
}

/** A pack as it is read, each page told to a witness: with the universe it is a page of, and what was run over on the way to it. */
export function witnessed({ multiverse, stories }: Pack, witness: (universe: UniverseId, page: Page, trail: Trail) => void): Multiverse | undefined {
  const readers = new Map<UniverseId, Reader>();
  return multiverse && createMultiverse(multiverse.pack, multiverse.universes, (id) => {
    const story = stories.get(id);
    if (!story) throw new Error(`The universe "${id}" has no story.`);
    const told: Witness = (page, trail) => witness(id, page, trail);
    const made = readers.get(id) ?? reader(story.playable, story.file, lineLookup(story.lines), told);
    readers.set(id, made);
    return made;
  });
}

export interface Tally {
  readonly multiverse: Multiverse;
  /** What was come to since it was last asked. */
  readonly take: () => Coverage;
}

/** A pack that keeps count of what is read in it. Undefined where nothing of it can be read. */
export function tallied(pack: Pack): Tally | undefined {
  let counted = new Map<UniverseId, Record<Kind, Map<string, number>>>();
  const multiverse = witnessed(pack, (universe, page, trail) => {
    const counts = countsIn(counted, universe);
    const add = (kind: Kind, what: string) => counts[kind].set(what, (counts[kind].get(what) ?? 0) + 1);
    for (const kind of ['points', 'met', 'unmet', 'offered'] as const) for (const path of trail[kind]) add(kind, path);
    if (trail.taken === undefined) add('entered', universe);
    else add('taken', trail.taken);
    if (page.ended) add('endings', page.ending?.id ?? UNNAMED);
  });
  return multiverse && {
    multiverse,
    take() {
      const taken = counted;
      counted = new Map();
      return taken;
    },
  };
}

function countsIn(all: Map<UniverseId, Record<Kind, Map<string, number>>>, universe: UniverseId): Record<Kind, Map<string, number>> {
  let counts = all.get(universe);
  if (!counts) all.set(universe, counts = { points: new Map(), met: new Map(), unmet: new Map(), offered: new Map(), taken: new Map(), endings: new Map(), entered: new Map() });
  return counts;
}
