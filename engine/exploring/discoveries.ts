/** What exploring has found so far: what each kind of thing was first seen by. */
import type { UniverseId } from '../multiverse/universe.ts';
import type { Turn } from '../ink/interpreter/turn.ts';
import { spellPage } from './page-facts.ts';
import type { Sighting } from './sighting.ts';
import type { Exact, World } from './world.ts';

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
  /** By universe the pages that were seen, by their hashes, each with its number. */
  readonly pages: Map<UniverseId, Map<number, number>>;
  /** The first words of each choice point. */
  readonly words: Map<UniverseId, Map<number, string>>;
}

export const createDiscoveries = (): Discoveries => ({
  taken: new Map(), shown: new Map(), followed: new Map(), endings: new Map(), endedBy: new Map(), moments: new Map(), points: new Map(),
  suspicions: new Map(), pages: new Map(), words: new Map(),
});

/** Keeps the first sighting of a thing; true where it is new. */
export function notice<K>(all: Map<UniverseId, Map<K, Sighting>>, thing: K, sighting: Sighting): boolean {
  const known = within(all, sighting.universe);
  if (known.has(thing)) return false;
  known.set(thing, sighting);
  return true;
}

export function suspect({ suspicions }: Discoveries, suspicion: Suspicion, what: string): void {
  // An invariant is told once, where it is first broken.
  const id = [suspicion.universe, suspicion.kind, suspicion.kind === 'invariant' ? '' : suspicion.point, what].join(' ');
  if (!suspicions.has(id)) suspicions.set(id, suspicion);
}

function within<K, V>(all: Map<UniverseId, Map<K, V>>, universe: UniverseId): Map<K, V> {
  const known = all.get(universe);
  if (known) return known;
  const made = new Map<K, V>();
  all.set(universe, made);
  return made;
}

/** The number of a page. Where words do not count, a page is where it stops and what it offers. */
export function notePage({ pages }: Discoveries, universe: UniverseId, turn: Turn, exact: Exact): number {
  const seen = within(pages, universe);
  const hash = hashOf(exact === 'text' ? spellPage(turn) : `${turn.point} ${turn.outcome} ${turn.choices.map(({ point }) => point).join()}`);
  const known = seen.get(hash);
  if (known !== undefined) return known;
  seen.set(hash, seen.size);
  return seen.size - 1;
}

export function noteShown({ shown }: Discoveries, universe: UniverseId, { choices }: Turn): void {
  let points = shown.get(universe);
  if (!points) shown.set(universe, points = new Set());
  for (const { point } of choices) points.add(point);
}

/** A choice whose words are not what they were, and that has no key. */
export function noteWords(found: Discoveries, { universe: { id }, story }: World, { choices }: Turn, sighting: Sighting): void {
  const known = within(found.words, id);
  for (const { point, text, tags } of choices) {
    const first = known.get(point);
    if (first === undefined) known.set(point, text);
    else if (first !== text && !tags.some((tag) => /^\s*key\s*:/i.test(tag))) suspect(found, { kind: 'changing-words', universe: id, point, sighting, words: story.id }, '');
  }
}

/** 53 bits of a text's hash. Good for counting pages; nothing is proved by it. */
function hashOf(text: string): number {
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
