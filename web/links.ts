/** Links made from links: the reading from its first page, with one move more, or with all that was found brought along. */
import type { Requirement } from '../engine/ink/header.ts';
import type { Move } from '../engine/multiverse/machine.ts';
import { fork, type Playthrough } from '../engine/multiverse/playthrough.ts';
import { decodeLink, encodeLink, isBadLink } from '../engine/reading/link.ts';
import type { Manifest } from '../engine/exploring/manifest.ts';
import type { Found } from './models.ts';

/** The first page of the reading that a link is of, with the same seed; it brings these endings, or those that it brought. */
export function firstLink(link: string, brings?: ReadonlyMap<string, string>): string {
  return encodeLink({ ...playthroughOf(link), ...(brings && { brings }), moves: [] });
}

/** One move further. */
export function following(link: string, move: Move): string {
  const playthrough = playthroughOf(link);
  return encodeLink(fork(playthrough, playthrough.moves.length, move));
}

/** The same moves, in a reading that brings these endings. */
export const bringing = (link: string, brings: ReadonlyMap<string, string>): string => encodeLink({ ...playthroughOf(link), brings });

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

/** For links of our own making; one that came from outside was read before it got here. */
function playthroughOf(link: string): Playthrough {
  const playthrough = decodeLink(link);
  if (isBadLink(playthrough)) throw new Error(playthrough.sentence);
  return playthrough;
}
