/** The moves made on the way to a page, each with where it was made: linked to the one before it, so that prefixes share them. */
import { currentReading, type Move, type Place } from '../engine/multiverse/machine.ts';

export interface MoveMade {
  readonly universe: string;
  /** The knot or stitch of the page it was made on; empty where that has none. */
  readonly place: string;
  /** With the words taken and the keys offered. */
  readonly move: Move;
  /** How many moves came before it. */
  readonly after: number;
  readonly before?: MoveMade;
}

/** Bytes of one, about. */
export const MOVE_MADE = 400;

export function moveMade(before: MoveMade | undefined, { context }: Place, move: Move, after: number): MoveMade {
  const { universe, page } = currentReading(context);
  return { universe, place: page.knot ?? '', move, after, ...(before && { before }) };
}

/** Those after the first so many, in their order. */
export function movesSince(last: MoveMade | undefined, first: number): MoveMade[] {
  const made: MoveMade[] = [];
  for (let one = last; one && one.after >= first; one = one.before) made.push(one);
  return made.reverse();
}
