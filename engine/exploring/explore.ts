/**
 * Explores a pack by states: a proof where it ends, a search by coverage where time or memory runs out. It keeps no clock: the
 * time is asked of whoever runs it, and it stops between two turns when told to.
 */
import type { Story } from '../ink/story.ts';
import type { Multiverse } from '../multiverse/multiverse.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import { tellFindings } from './findings.ts';
import type { Invariant } from './invariants.ts';
import type { ExploreReport } from './report.ts';
import { createSearch, type Search, type Watch } from './search.ts';
import { seeded } from './survey.ts';
import { NO_WAYS, type WaysIn } from './ways-in.ts';
import { createWorlds, type Exact } from './world.ts';

/** A pack that can be read. */
export interface Explorable {
  readonly multiverse: Multiverse;
  readonly stories: ReadonlyMap<UniverseId, Story>;
}

export interface ExploreOptions {
  readonly exact: Exact;
  /** Milliseconds, counting from anywhere. */
  readonly now: () => number;
  /** How long to search; without end where it is absent. */
  readonly seconds?: number;
  /** How many states to keep. A million take less than half a gigabyte. */
  readonly states?: number;
  /** Asked now and then; true ends the search with what was found. */
  readonly stop?: () => boolean;
  /** By universe its ink compiled with the functions of its invariants. */
  readonly invariants?: ReadonlyMap<UniverseId, { readonly ink: string; readonly invariants: readonly Invariant[] }>;
  readonly ways?: ReadonlyMap<UniverseId, WaysIn>;
  /** A verdict on each site too, with a link for each that is reached: each of them is played. */
  readonly sites?: boolean;
  readonly watch?: Watch;
}

export interface Progress {
  readonly universe: UniverseId;
  readonly transitions: number;
  readonly states: number;
  /** Choices that are known and not yet taken. */
  readonly waiting: number;
  /** What was found so far. */
  readonly search: Search;
}

export interface Exploration {
  readonly report: ExploreReport;
  /** What was found, for coverage and paths. */
  readonly search: Search;
}

const MOST_STATES = 2_000_000;
/** Turns between two looks at the clock. */
const STRIDE = 64;
/** What part of the time is left for showing what was found. */
const SEARCHING = 0.9;

export function* explore({ multiverse, stories }: Explorable, options: ExploreOptions): Generator<Progress, Exploration> {
  const { exact, now, seconds = Infinity, states: most = MOST_STATES, invariants, ways, watch } = options;
  const { universes } = multiverse;
  const start = now();
  const worlds = createWorlds(universes, stories, (id) => ({
    exact,
    ink: invariants?.get(id)?.ink ?? stories.get(id)?.playable.ink ?? '',
    invariants: invariants?.get(id)?.invariants ?? [],
    ways: ways?.get(id) ?? NO_WAYS,
  }));
  const search = createSearch(worlds, universes, exact, watch);
  const states = () => [...worlds.values()].reduce((sum, { nodes }) => sum + nodes.size(), 0);
  const until = start + seconds * 1000 * SEARCHING;

  // Each universe in reading order, and in turns where time is short: one that does not end must not keep others from being read.
  const slice = (seconds * 1000) / (2 * Math.max(1, universes.length));
  const rounds = new Map<UniverseId, number>();
  let stopped = false;
  let interrupted = false;
  const order = universes.map(({ id }) => id);
  for (let next = pick(); next !== undefined && !stopped; next = pick()) {
    const round = (rounds.get(next) ?? 0) + 1;
    rounds.set(next, round);
    // What was not done within its time goes on by what is new.
    if (round === 2) search.queueOf(next).hurry(seeded(1));
    const sliceEnd = now() + slice;
    while (search.hasWork(next)) {
      for (let turn = 0; turn < STRIDE && search.step(next); turn++);
      const time = now();
      interrupted = options.stop?.() ?? false;
      stopped = interrupted || time >= until || states() >= most;
      yield { universe: next, transitions: search.runs, states: states(), waiting: search.queueOf(next).size(), search };
      if (stopped || time >= sliceEnd) break;
    }
  }

  /** The first universe with work that had the fewest turns. */
  function pick(): UniverseId | undefined {
    const open = order.filter((id) => search.hasWork(id));
    const least = Math.min(...open.map((id) => rounds.get(id) ?? 0));
    return open.find((id) => (rounds.get(id) ?? 0) === least);
  }

  const complete = !stopped && search.cuts.size === 0 && !order.some((id) => search.hasWork(id));
  const told = tellFindings(multiverse, search, complete, () => now() >= start + seconds * 1000, options.sites);
  return {
    search,
    report: {
      complete: complete && told.proved,
      exact, method: 'states', states: states(), transitions: search.runs, pages: [...search.found.pages.values()].reduce((sum, { size }) => sum + size, 0),
      seconds: Math.round(now() - start) / 1000, stopped: interrupted,
      ...told.counts, ...(told.sites && { sites: told.sites }), endings: told.endings, unreached: told.unreached, problems: told.problems,
      waysIn: [...(ways ?? [])].map(([universe, way]) => ({ universe, knots: way.knots, externals: [...way.externals.keys()] })),
      covers: told.covers,
    },
  };
}

/** Runs an exploration to its end. */
export function exploreAll(pack: Explorable, options: ExploreOptions): Exploration {
  const work = explore(pack, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
