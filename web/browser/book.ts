/** A pack in the browser: its manifest, and the same multiverse as on the server, whose stories are fetched before they are entered. */
import type { Manifest } from '../../engine/exploring/manifest.ts';
import { reader, type Reader } from '../../engine/ink/reader.ts';
import type { Playable } from '../../engine/ink/story.ts';
import { createMultiverse } from '../../engine/multiverse/multiverse.ts';
import type { Move } from '../../engine/multiverse/machine.ts';
import { manifestAddress, storyAddress } from '../addresses.ts';
import type { Book } from '../show.ts';

export interface OpenBook extends Book {
  /** True where every page of these universes can be shown at once. */
  readonly holds: (universes: readonly string[]) => boolean;
  /** Fetches what is not there yet. Rejects where one cannot be had. */
  readonly load: (universes: readonly string[]) => Promise<void>;
}

/** Compiled stories by their hash. They never change, so an edited pack fetches only what was edited. */
export type Stories = Map<string, Playable>;

export type Fetch = (address: string) => Promise<unknown>;

export async function fetchJson(address: string, cache?: RequestCache): Promise<unknown> {
  const response = await fetch(address, { headers: { Accept: 'application/json' }, ...(cache && { cache }) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}

/** The manifest is the server's own; it is trusted as far as the page that the server sent. */
export const fetchManifest = async (pack: string, fetch: Fetch): Promise<Manifest> => (await fetch(manifestAddress(pack))) as Manifest;

export function openBook(manifest: Manifest, stories: Stories, fetch: Fetch): OpenBook {
  const readers = new Map<string, Reader>();
  const underWay = new Map<string, Promise<void>>();
  const hashOf = (universe: string): string => {
    const hash = manifest.universes.find(({ id }) => id === universe)?.story;
    if (hash === undefined) throw new Error(`The pack "${manifest.pack}" has no universe "${universe}".`);
    return hash;
  };
  const readerOf = (universe: string): Reader => {
    const known = readers.get(universe);
    if (known) return known;
    const story = stories.get(hashOf(universe));
    if (!story) throw new Error(`The story of "${universe}" is not here yet.`);
    const made = reader(story, `${universe}.ink`);
    readers.set(universe, made);
    return made;
  };
  const fetchStory = async (hash: string): Promise<void> => {
    try {
      stories.set(hash, (await fetch(storyAddress(hash))) as Playable);
    } finally {
      underWay.delete(hash);
    }
  };
  return {
    manifest,
    multiverse: createMultiverse(manifest.pack, manifest.universes, readerOf),
    holds: (universes) => universes.every((universe) => stories.has(hashOf(universe))),
    async load(universes) {
      await Promise.all([...new Set(universes.map(hashOf))].filter((hash) => !stories.has(hash)).map((hash) => {
        const fetching = underWay.get(hash) ?? fetchStory(hash);
        underWay.set(hash, fetching);
        return fetching;
      }));
    },
  };
}

/** The universes that a playthrough comes through, canon first. */
export function universesOn({ manifest }: Book, moves: readonly Move[]): string[] {
  const entered = moves.flatMap((move) => (move.type === 'DIVERGE' ? [move.universe] : []));
  // A link may name one that is not there: the replay will say so.
  return [...manifest.universes.slice(0, 1).map(({ id }) => id), ...entered].filter((id) => manifest.universes.some((universe) => universe.id === id));
}
