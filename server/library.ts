/** The packs that are open for reading, each with all that its pages and its API need. What varies in time is behind functions. */
import { editionOf } from '../engine/disk/edition.ts';
import type { OpenedPack } from '../engine/disk/packs.ts';
import { manifestOf, type Manifest } from '../engine/exploring/manifest.ts';
import type { Survey } from '../engine/exploring/survey.ts';
import type { Playable } from '../engine/ink/story.ts';
import type { Multiverse } from '../engine/multiverse/multiverse.ts';
import type { UniverseId } from '../engine/multiverse/universe.ts';

export interface ShelvedPack {
  readonly id: string;
  /** Where its pictures and sounds are. */
  readonly folder: string;
  readonly multiverse: Multiverse;
  readonly manifest: Manifest;
  /** Another one whenever a story of the pack changes. */
  readonly edition: string;
  /** By the hash that each story is served under. */
  readonly stories: ReadonlyMap<string, Playable>;
}

export interface Library {
  /** Those that can be read, by their ids' order. */
  readonly packs: () => readonly ShelvedPack[];
  readonly pack: (id: string) => ShelvedPack | undefined;
  readonly story: (hash: string) => Playable | undefined;
  /** In development, what keeps a pack from being read, a sentence each. */
  readonly problems?: (id: string) => readonly string[];
}

/** A pack as it stands on the shelf; undefined where nothing in it can be read. */
export function shelve(pack: OpenedPack, surveys: ReadonlyMap<UniverseId, Survey>): ShelvedPack | undefined {
  const { id, folder, multiverse, stories, hashes } = pack;
  if (!multiverse) return undefined;
  const edition = editionOf(pack);
  return {
    id, folder, multiverse,
    manifest: manifestOf({ ...pack, multiverse }, hashes, surveys, edition),
    edition,
    stories: new Map([...stories].flatMap(([universe, { playable }]) => {
      const hash = hashes.get(universe);
      return hash === undefined ? [] : [[hash, playable] as const];
    })),
  };
}

/** A library that stays as it is. */
export function createLibrary(packs: readonly ShelvedPack[]): Library {
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  const stories = new Map(packs.flatMap((pack) => [...pack.stories]));
  return { packs: () => packs, pack: (id) => byId.get(id), story: (hash) => stories.get(hash) };
}
