/** The choices made on the way to a page, as they are counted: each linked to the one before it, so that prefixes share them. */
import { currentReading, type Move, type Place } from '../engine/multiverse/machine.ts';
import { encodeMove } from '../engine/reading/link.ts';

export interface ChoiceMade {
  readonly universe: string;
  /** The knot or stitch of the page that offered it; empty where it has none. */
  readonly place: string;
  /** As a link writes it: to follow a what-if is a choice too. */
  readonly key: string;
  /** The number of moves that led there. */
  readonly after: number;
  readonly before?: ChoiceMade;
}

/** `move` was made on the page at `place`, that so many moves led to. Going back to the moment is no choice. */
export function choiceMade(before: ChoiceMade | undefined, { context }: Place, move: Move, after: number): ChoiceMade | undefined {
  if (move.type === 'RETURN') return before;
  const { universe, page } = currentReading(context);
  return { universe, place: page.knot ?? '', key: encodeMove(move), after, ...(before && { before }) };
}

/** Those made after the first so many moves, the last first. */
export function choicesSince(last: ChoiceMade | undefined, moves: number): ChoiceMade[] {
  const made: ChoiceMade[] = [];
  for (let one = last; one && one.after >= moves; one = one.before) made.push(one);
  return made;
}
