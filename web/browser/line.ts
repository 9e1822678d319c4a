/** A reading and the page after each of its moves: going back costs nothing, and going on costs one step. */
import { isRefusal, open, step, type Playthrough } from '../../engine/multiverse/playthrough.ts';
import type { Move, Place } from '../../engine/multiverse/machine.ts';
import { encodeMove } from '../../engine/reading/link.ts';
import { soFar, type SoFar } from '../../engine/reading/so-far.ts';
import type { Book, Reached } from '../show.ts';

interface Stop {
  readonly place: Place;
  readonly soFar: SoFar;
}

/** A value; what it holds beyond a page that one went back to is kept, for going forward again. */
export interface Line {
  readonly seed: number;
  readonly brings: Playthrough['brings'];
  /** As they were made. */
  readonly moves: readonly Move[];
  /** The first page's first: one more than the moves. */
  readonly stops: readonly Stop[];
}

export function begin({ multiverse }: Book, { seed, brings }: Pick<Playthrough, 'seed' | 'brings'>): Line {
  const place = open(multiverse, { seed, brings });
  return { seed: place.context.seed, brings, moves: [], stops: [{ place, soFar: soFar(place) }] };
}

/** What the line shows after so many moves. */
export function reachedAt({ seed, brings, moves, stops }: Line, length: number, told: readonly string[] = []): Reached {
  const stop = stops[length];
  if (!stop) throw new Error(`The line has ${stops.length} pages, and none after ${length} moves.`);
  return { ...stop, playthrough: { seed, brings, moves: moves.slice(0, length) }, told };
}

export interface Going {
  readonly line: Line;
  /** How many moves along the line it got. */
  readonly length: number;
  readonly told: readonly string[];
  /** Why it went no further, in a sentence. */
  readonly refused?: string;
}

/** One move on from the page after `length` moves. */
export function goOn({ multiverse }: Book, line: Line, length: number, move: Move): Going {
  const { seed, brings, moves, stops } = line;
  const next = moves[length];
  // Going forward again along what was read already.
  if (next && stops[length + 1] && isSame(next, move)) return { line, length: length + 1, told: [] };
  const from = stops[length];
  if (!from) throw new Error(`The line has no page after ${length} moves.`);
  const result = step(multiverse, from.place, move, length + 1);
  if (isRefusal(result)) return { line, length, told: [], refused: result.refused };
  const made = { place: result.place, soFar: soFar(result.place, length + 1, from.soFar) };
  return {
    line: { seed, brings, moves: [...moves.slice(0, length), result.move], stops: [...stops.slice(0, length + 1), made] },
    length: length + 1,
    told: result.told === undefined ? [] : [result.told],
  };
}

/** True where the line is of the same reading as the playthrough, as far as seed and endings brought go. */
function isOfSameReading({ seed, brings }: Line, wanted: Playthrough, chance: boolean): boolean {
  return (!chance || seed === wanted.seed) && brings.size === wanted.brings.size && [...brings].every(([universe, ending]) => wanted.brings.get(universe) === ending);
}

const isSame = (one: Move, other: Move): boolean => encodeMove(one) === encodeMove(other);

/** How many moves two lists have in common from their start. */
export function sharedMoves(one: readonly Move[], other: readonly Move[]): number {
  let length = 0;
  for (; length < one.length && length < other.length; length++) {
    const [a, b] = [one[length], other[length]];
    if (!a || !b || !isSame(a, b)) break;
  }
  return length;
}

/**
 * Follows a playthrough, from where it leaves the line that is known. Yields after each step, so that a long one can be made
 * in slices; its stories must be there.
 */
export function* follow(book: Book, known: Line | undefined, wanted: Playthrough): Generator<void, Going> {
  let line = known && isOfSameReading(known, wanted, book.multiverse.chance) ? known : begin(book, wanted);
  let length = sharedMoves(line.moves, wanted.moves);
  const told: string[] = [];
  for (const move of wanted.moves.slice(length)) {
    const going = goOn(book, line, length, move);
    told.push(...going.told);
    if (going.refused !== undefined) return { ...going, told };
    ({ line, length } = going);
    yield;
  }
  return { line, length, told };
}
