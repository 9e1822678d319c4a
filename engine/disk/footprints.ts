/** Which lines each recorded path ran over, kept from the last time it was replayed on the same text. */
import { readFileSync } from 'node:fs';
import { tallied, type Tally } from '../exploring/coverage.ts';
import { sitesOf, type Site } from '../ink/sites.ts';
import type { Multiverse } from '../multiverse/multiverse.ts';
import type { Pack } from '../multiverse/pack.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import type { Cache } from './cache.ts';
import type { PathFile } from './path-files.ts';

/** By file its lines, in order. */
export type Lines = Readonly<Record<string, readonly number[]>>;

/** The text of a story's file. */
export type TextOf = (file: string) => string | undefined;

/** A path's lines hang on its own text and on that of every file of the pack. */
const keyOf = (file: PathFile, files: readonly string[], textOf: TextOf): string[] => [readFileSync(file.file, 'utf8'), ...files.flatMap((name) => [name, textOf(name) ?? ''])];

export const linesRun = (cache: Cache, file: PathFile, files: readonly string[], textOf: TextOf): Lines | undefined => cache.find<Lines>('footprints', keyOf(file, files, textOf));

export interface Footprints {
  readonly multiverse: Multiverse;
  /** Keeps what was run over since it was last asked as the lines of this path. */
  readonly keep: (file: PathFile) => void;
  readonly forget: () => void;
}

/** A pack whose replayed paths leave footprints. */
export function footprints(pack: Pack, cache: Cache, textOf: TextOf): Footprints | undefined {
  const tally: Tally | undefined = tallied(pack);
  const files = filesOf(pack);
  const sites = new Map<UniverseId, readonly Site[]>();
  return tally && {
    multiverse: tally.multiverse,
    forget: () => void tally.take(),
    keep(file) {
      const lines = new Map<string, Set<number>>();
      for (const [universe, { points }] of tally.take()) {
        const story = pack.stories.get(universe);
        const known = sites.get(universe) ?? (story ? sitesOf(story).points : []);
        sites.set(universe, known);
        for (const { path, file: name, line } of known) {
          if (points.has(path)) lines.set(name, (lines.get(name) ?? new Set()).add(line));
        }
      }
      cache.keep('footprints', keyOf(file, files, textOf), Object.fromEntries([...lines].map(([name, run]) => [name, [...run].sort((one, other) => one - other)])));
    },
  };
}

/** Every file of a pack's stories, by name. */
export const filesOf = ({ stories }: Pick<Pack, 'stories'>): string[] => [...new Set([...stories.values()].flatMap(({ files }) => files))].sort();
