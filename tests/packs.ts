/** Packs for tests, written where they are used: real ink, the real compiler, the real machine. */
import { compile } from '../engine/ink/compile.ts';
import type { Page } from '../engine/ink/reader.ts';
import { currentPage, type Move, type Place } from '../engine/multiverse/machine.ts';
import type { Multiverse } from '../engine/multiverse/multiverse.ts';
import { assemblePack, type Pack } from '../engine/multiverse/pack.ts';
import { isRefusal, open, step } from '../engine/multiverse/playthrough.ts';
import { decodeMove } from '../engine/reading/link.ts';

/** A pack of the files given by name; those that another includes are no universes. */
export function packOf(files: Readonly<Record<string, string>>, id = 'test'): Pack {
  const included = Object.values(files).flatMap((text) => [...text.matchAll(/^INCLUDE (.+)$/gm)].map(([, name]) => name));
  const own = Object.keys(files).filter((name) => !included.includes(name));
  return assemblePack(id, own.map((name) => compile(name, (file) => files[file])));
}

export function multiverseOf(files: Readonly<Record<string, string>>, id?: string): Multiverse {
  const { multiverse, problems } = packOf(files, id);
  if (!multiverse) throw new Error(`The pack has no multiverse: ${JSON.stringify(problems)}`);
  return multiverse;
}

/** A multiverse of canon alone. */
export const canonOf = (ink: string): Multiverse => multiverseOf({ 'canon.ink': ink });

export interface Played {
  readonly place: Place;
  readonly page: Page;
  /** The text of the page, a line each. */
  readonly text: readonly string[];
  readonly keys: readonly string[];
}

/** Plays moves written as in a link; throws the sentence of the first that is refused. */
export function play(multiverse: Multiverse, moves: string, { seed = 0, brings = new Map<string, string>() } = {}): Played {
  let place = open(multiverse, { seed, brings });
  for (const text of moves.split('.').filter(Boolean)) {
    const result = step(multiverse, place, decodeMove(text) as Move);
    if (isRefusal(result)) throw new Error(result.refused);
    place = result.place;
  }
  const page = currentPage(place.context);
  return { place, page, text: page.lines.map((line) => line.text).filter(Boolean), keys: page.choices.map(({ key }) => key) };
}
