/** The pack's pages as the browser makes them: from an address, or from the page that is shown and one move. */
import type { Playthrough } from '../../engine/multiverse/playthrough.ts';
import { decodeLink, decodeMove, isBadLink } from '../../engine/reading/link.ts';
import { view } from '../../engine/reading/view.ts';
import type { BookAddress } from '../addresses.ts';
import type { BookModel } from '../book-main.tsx';
import { earlierSteps, showCrossroads, showNotes, showReading, showStep, type Elsewhere, type Reached } from '../show.ts';
import { universesOn, type OpenBook } from './book.ts';
import { apartFrom, showEarlier } from './earlier.ts';
import { follow, goOn, reachedAt, sharedMoves, type Going, type Line } from './line.ts';
import { finish } from './slices.ts';

/** A page that can be shown, and the line it was found on. */
export interface Shown {
  readonly model: BookModel;
  readonly line?: Line;
  /** How far along the line it is. */
  readonly length: number;
  /** Why the reading goes no further than this. */
  readonly refused?: string;
}

/** What the browser knows besides the address. */
export interface Memory {
  /** The line that is being read. */
  readonly line?: Line;
  /** The kept reading that was last read. */
  readonly reading?: Playthrough;
  /** The others that are kept, the last read first. */
  readonly earlier?: readonly Playthrough[];
  readonly elsewhere: Elsewhere;
}

/** The page after one move from the one that is shown; undefined where its story is not here yet, or the move is not possible. */
export function choose(book: OpenBook, { line, elsewhere }: Memory, length: number, written: string): Shown | undefined {
  const move = decodeMove(written);
  if (!line || !move || (move.type === 'DIVERGE' && !book.holds([move.universe]))) return undefined;
  const going = goOn(book, line, length, move);
  return going.refused === undefined ? showLine(book, going, elsewhere) : undefined;
}

/** The page at an address; undefined where the server had better be asked. */
export function pageAt(book: OpenBook, memory: Memory, address: BookAddress, fresh: () => number): Shown | undefined | Promise<Shown | undefined> {
  const { elsewhere } = memory;
  if (address.kind === 'reading') {
    return along(book, memory, address.link, (going) => (going.refused === undefined ? showLine(book, going, elsewhere) : undefined));
  }
  if (address.kind === 'crossroads') {
    const at = address.at ?? memory.reading;
    const seed = book.multiverse.chance ? { seed: fresh() } : {};
    if (at === undefined) return { model: { ...showCrossroads(book, undefined, elsewhere), ...seed }, length: 0 };
    // A kept place that cannot be reached any more is offered as far as it goes.
    return along(book, memory, at, ({ line, told, refused, length }) => {
      const reached = reachedAt(line, length, told);
      const earlier = showEarlier(book.manifest, apartFrom(typeof at === 'string' ? reached.playthrough : at, [...(memory.reading ? [memory.reading] : []), ...(memory.earlier ?? [])]));
      const model = showCrossroads(book, reached, elsewhere);
      const short = refused === undefined ? {} : { told: [...told, `It goes no further than “${model.at?.name}”, page ${length + 1}, now.`] };
      return { model: { ...model, ...short, ...(earlier.length > 0 && { earlier }), ...seed }, line, length };
    });
  }
  if (address.at === undefined) return undefined;
  return along(book, memory, address.at, (going) => {
    if (going.refused !== undefined) return undefined;
    const { line, length } = going;
    if (address.kind !== 'notes') return { model: showPath(book, line, length), line, length };
    return book.manifest.universes.some(({ id }) => id === address.universe)
      ? { model: showNotes(book, address.universe, reachedAt(line, length), elsewhere), line, length }
      : undefined;
  });
}

/** The same page in an edited pack, or the last that still holds on the way to it. */
export async function pageAgain(book: OpenBook, { elsewhere }: Memory, playthrough: Playthrough): Promise<Shown> {
  await book.load(universesOn(book, playthrough.moves));
  const going = await finish(follow(book, undefined, playthrough));
  return { ...showLine(book, going, elsewhere), ...(going.refused !== undefined && { refused: going.refused }) };
}

function showLine(book: OpenBook, { line, length, told }: Going, elsewhere: Elsewhere): Shown {
  return { model: showReading(book, reachedAt(line, length, told), elsewhere), line, length };
}

function showPath(book: OpenBook, line: Line, length: number): BookModel {
  const earlier = earlierSteps(playthroughOf(line, length));
  const steps = line.stops.slice(earlier, length + 1).map((_, index) => {
    const { place, playthrough }: Reached = reachedAt(line, earlier + index);
    return showStep(view(book.multiverse, place, playthrough), earlier + index < length ? line.moves[earlier + index] : undefined);
  });
  return { kind: 'path', manifest: book.manifest, steps, ...(earlier > 0 && { earlier }) };
}

/** The reading that a line is of, as far as one has gone along it. */
export const playthroughOf = ({ seed, brings, moves }: Line, length: number): Playthrough => ({ seed, brings, moves: moves.slice(0, length) });

type Show = (going: Going) => Shown | undefined;

/** Follows a link or a playthrough and shows where it leads: at once where its stories are here and it is short. */
function along(book: OpenBook, memory: Memory, to: string | Playthrough, show: Show): Shown | undefined | Promise<Shown | undefined> {
  const asked = typeof to === 'string' ? decodeLink(to) : to;
  if (isBadLink(asked)) return undefined;
  const wanted = withWords(asked, memory);
  const start = () => finish(follow(book, memory.line, wanted));
  const universes = universesOn(book, wanted.moves);
  if (!book.holds(universes)) return book.load(universes).then(start).then(show);
  const going = start();
  return going instanceof Promise ? going.then(show) : show(going);
}

/** A link has only keys. Where the browser remembers the same moves, it takes those: with the words taken, and what was offered. */
function withWords(wanted: Playthrough, { line, reading, earlier = [] }: Memory): Playthrough {
  const known = [line?.moves ?? [], reading?.moves ?? [], ...earlier.map(({ moves }) => moves)]
    .map((moves) => moves.slice(0, sharedMoves(moves, wanted.moves)))
    .reduce((one, other) => (other.length > one.length ? other : one));
  return { ...wanted, moves: [...known, ...wanted.moves.slice(known.length)] };
}

