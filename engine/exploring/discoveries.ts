/** What exploring has found so far: what each kind of thing was first seen by. */
import type { UniverseId } from '../multiverse/universe.ts';
import type { Sighting } from './sighting.ts';

/** Something that may be wrong, to be shown by the reader's own replay before it is told. */
export interface Suspicion {
  readonly kind: 'stopped' | 'warned' | 'closed' | 'invariant' | 'changing-words';
  readonly universe: UniverseId;
  readonly point: number;
  readonly sighting: Sighting;
  /** The expression of an invariant, or the words of a choice. */
  readonly words?: string;
}

export interface Discoveries {
  /** By universe, the choice points that were taken, with the page the taking led to. */
  readonly taken: Map<UniverseId, Map<number, Sighting>>;
  /** Choice points that were shown, whether or not they can be taken. */
  readonly shown: Map<UniverseId, Set<number>>;
  /** Fallback choices that were followed. */
  readonly followed: Map<UniverseId, Map<number, Sighting>>;
  readonly endings: Map<UniverseId, Map<string, Sighting>>;
  /** Pages that end with an ending, counted up to two. */
  readonly endedBy: Map<UniverseId, Map<string, number>>;
  readonly moments: Map<UniverseId, Map<string, Sighting>>;
  /** By universe and point, the first page that came to it. */
  readonly points: Map<UniverseId, Map<number, Sighting>>;
  readonly suspicions: Map<string, Suspicion>;
  readonly pages: Set<string>;
  /** The first words of each choice point, by universe and point. */
  readonly words: Map<string, string>;
}

export const createDiscoveries = (): Discoveries => ({
  taken: new Map(), shown: new Map(), followed: new Map(), endings: new Map(), endedBy: new Map(), moments: new Map(), points: new Map(),
  suspicions: new Map(), pages: new Set(), words: new Map(),
});

/** Keeps the first sighting of a thing; true where it is new. */
export function notice<K>(all: Map<UniverseId, Map<K, Sighting>>, thing: K, sighting: Sighting): boolean {
  let known = all.get(sighting.universe);
  if (!known) all.set(sighting.universe, known = new Map<K, Sighting>());
  if (known.has(thing)) return false;
  known.set(thing, sighting);
  return true;
}

export function suspect({ suspicions }: Discoveries, suspicion: Suspicion, what: string): void {
  // An invariant is told once, where it is first broken.
  const id = [suspicion.universe, suspicion.kind, suspicion.kind === 'invariant' ? '' : suspicion.point, what].join(' ');
  if (!suspicions.has(id)) suspicions.set(id, suspicion);
}

/** 53 bits of a text's hash. Good for counting pages; nothing is proved by it. */
export function hashOf(text: string): number {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    one = Math.imul(one ^ letter, 2654435761);
    other = Math.imul(other ^ letter, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & other) + (one >>> 0);
}
