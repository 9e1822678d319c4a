/** What maps are drawn from: the shape of each pack, made once for each of its editions, and where readings have been in it. */
import { isRefusal, open, step, type Playthrough } from '../engine/multiverse/playthrough.ts';
import { footprints, traced, type Footprints, type Traced } from '../engine/reading/footprints.ts';
import { chartOf, type Chart } from '../web/map/chart.ts';
import { createByteCache } from './byte-cache.ts';
import type { ShelvedPack } from './library.ts';
import { sizeOfPlace } from './place-size.ts';
import { prefixKeys } from './prefix-keys.ts';
import { createWorkQueue } from './work-queue.ts';

export interface Atlas {
  chart(pack: ShelvedPack): Promise<Chart>;
  /** As far as the playthrough holds, or as the budget goes: `footprints.moves` says how far. */
  walk(pack: ShelvedPack, playthrough: Playthrough): Promise<Footprints>;
}

export interface AtlasLimits {
  /** Bytes of footprints to keep. */
  readonly bytes: number;
  /** Milliseconds of work that one walk may take, waiting for others not counted. */
  readonly budget: number;
  /** Milliseconds of work before others have a turn. */
  readonly slice: number;
}

const LIMITS: AtlasLimits = { bytes: 24 * 1024 * 1024, budget: 2_000, slice: 6 };

/** Bytes of one footprint with its name. */
const FOOTPRINT = 160;

export function createAtlas(limits: AtlasLimits = LIMITS): Atlas {
  const surveys = new WeakMap<ShelvedPack, Promise<Survey>>();
  const kept = createByteCache<Footprints>(limits.bytes, ({ place, passages, moments, endings }) => sizeOfPlace(place) + FOOTPRINT * (passages.size + moments.size + endings.size));
  const queue = createWorkQueue(limits.slice);

  const surveyOf = (pack: ShelvedPack): Promise<Survey> => {
    const survey = surveys.get(pack) ?? surveyAtLeisure(pack);
    surveys.set(pack, survey);
    return survey;
  };

  function* walking(trace: Traced, playthrough: Playthrough, start: Footprints): Generator<void, Footprints> {
    let reached = start;
    let worked = 0;
    for (const move of playthrough.moves.slice(start.moves)) {
      const started = performance.now();
      const result = step(trace.multiverse, reached.place, move);
      if (isRefusal(result)) break;
      reached = footprints(trace, result.place, reached);
      worked += performance.now() - started;
      if (worked > limits.budget) break;
      yield;
    }
    return reached;
  }

  return {
    chart: async (pack) => (await surveyOf(pack)).chart,
    async walk(pack, asked) {
      const { trace } = await surveyOf(pack);
      const playthrough = pack.multiverse.chance ? asked : { ...asked, seed: 0 };
      const keys = prefixKeys(pack.edition, playthrough);
      let start: Footprints | undefined;
      for (let at = playthrough.moves.length; at >= 0 && !start; at--) start = kept.get(keys.of(at));
      start ??= footprints(trace, open(trace.multiverse, playthrough));
      const reached = await queue.run(walking(trace, playthrough, start), playthrough.moves.length - start.moves);
      kept.set(keys.of(reached.moves), reached);
      return reached;
    },
  };
}

interface Survey {
  readonly trace: Traced;
  readonly chart: Chart;
}

/** A story takes some 20 ms, and one of two thousand pages 200: between two of them others have a turn. */
async function surveyAtLeisure({ id, multiverse, manifest, stories }: ShelvedPack): Promise<Survey> {
  const hashes = new Map(manifest.universes.map((universe) => [universe.id, universe.story]));
  const trace = traced(multiverse, (universe) => {
    const story = stories.get(hashes.get(universe) ?? '');
    if (!story) throw new Error(`The pack "${id}" has no story of "${universe}".`);
    return story;
  });
  for (const universe of multiverse.universes) {
    await new Promise(setImmediate);
    trace.passagesIn(universe.id);
  }
  return { trace, chart: chartOf(multiverse.universes, trace.passagesIn) };
}
