/** Links that begin a reading: the same reading from its first page, or a fresh one that brings what was found. */
import type { Requirement } from '../engine/ink/header.ts';
import { decodeLink, encodeLink, isBadLink } from '../engine/reading/link.ts';
import type { Manifest } from '../engine/exploring/manifest.ts';
import type { Found } from './models.ts';

/** The first page of the reading that a link is of, with the same seed and the same endings brought. */
export function firstLink(link: string): string {
  const playthrough = decodeLink(link);
  if (isBadLink(playthrough)) throw new Error(playthrough.sentence);
  return encodeLink({ ...playthrough, moves: [] });
}

/**
 * What a new reading brings: the latest ending found of each universe, unless a `requires` names another one that was found.
 * Where several name different ones, those of the universe that is `wanted` count most.
 */
export function bringsOf({ universes }: Pick<Manifest, 'universes'>, found: Found, wanted?: string): ReadonlyMap<string, string> {
  const asked = [...universes.filter(({ id }) => id === wanted), ...universes].flatMap(({ requires }) => requires);
  const named = (universe: string, endings: readonly string[]) =>
    asked.find((one: Requirement) => one.universe === universe && one.ending !== undefined && endings.includes(one.ending))?.ending;
  return new Map(found.flatMap(([universe, endings]) => {
    const ending = named(universe, endings) ?? endings.at(-1);
    return ending === undefined ? [] : [[universe, ending] as const];
  }));
}

/** The same moves, in a reading that brings these endings and has this seed. */
export function bringing(link: string, brings: ReadonlyMap<string, string>, seed?: number): string {
  const playthrough = decodeLink(link);
  if (isBadLink(playthrough)) throw new Error(playthrough.sentence);
  return encodeLink({ ...playthrough, brings, ...(seed !== undefined && { seed }) });
}
