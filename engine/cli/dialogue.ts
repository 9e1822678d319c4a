/** What a reader types in the terminal, done: a number, `w1`, `b`, `u`, or a move as a link writes it. The log is all it keeps. */
import type { Move, Place } from '../multiverse/machine.ts';
import type { Multiverse } from '../multiverse/multiverse.ts';
import { isRefusal, replay, rewind, step, type Playthrough } from '../multiverse/playthrough.ts';
import { decodeMove } from '../reading/link.ts';
import { view, type View } from '../reading/view.ts';

/** A playthrough and every place it passed through. */
export interface Reading {
  readonly multiverse: Multiverse;
  readonly playthrough: Playthrough;
  readonly places: readonly Place[];
  readonly told: readonly string[];
  readonly stopped?: string;
}

export function begin(multiverse: Multiverse, from: Playthrough): Reading {
  const { places, moves, told, stopped } = replay(multiverse, from);
  const seed = multiverse.chance ? from.seed : 0;
  return { multiverse, playthrough: { ...from, seed, moves }, places, told, ...(stopped !== undefined && { stopped }) };
}

export const viewed = ({ multiverse, playthrough, places, told }: Reading): View => view(multiverse, lastOf(places), playthrough, told);

export function lastOf(places: readonly Place[]): Place {
  const place = places.at(-1);
  if (!place) throw new Error('A reading has at least its first page.');
  return place;
}

/** What was typed, done: the reading after it, or a sentence that says why it cannot be done. */
export function act(reading: Reading, typed: string): Reading | string {
  const { multiverse, playthrough, places } = reading;
  if (typed === 'u') {
    if (places.length === 1) return 'This is the first page: there is nothing to undo.';
    return { multiverse, playthrough: rewind(playthrough, playthrough.moves.length - 1), places: places.slice(0, -1), told: [] };
  }
  const move = moveOf(viewed(reading), typed);
  if (typeof move === 'string') return move;
  const result = step(multiverse, lastOf(places), move);
  if (isRefusal(result)) return result.refused;
  return {
    multiverse,
    playthrough: { ...playthrough, moves: [...playthrough.moves, result.move] },
    places: [...places, result.place],
    told: result.told === undefined ? [] : [result.told],
  };
}

/** The move that was typed: by its number, as `w1` or `b`, or as a link writes it. */
function moveOf({ page: { choices }, divergences, back }: View, typed: string): Move | string {
  const there = choices.length === 0 ? 'there is nothing to choose' : choices.length === 1 ? 'there is only choice 1' : `the choices are 1 to ${choices.length}`;
  const [, what, number] = /^(w?)(\d+)$/.exec(typed) ?? [];
  if (number !== undefined) {
    const index = Number(number) - 1;
    const choice = choices[index];
    const divergence = divergences[index];
    if (what === '') return choice ? { type: 'CHOOSE', key: choice.key } : `There is no choice ${number} here: ${there}.`;
    return divergence ? { type: 'DIVERGE', universe: divergence.universe } : `There is no "${typed}" here: ${divergences.length === 0 ? 'no universe parts from this page' : `${divergences.length === 1 ? 'there is only w1' : `there are w1 to w${divergences.length}`}`}.`;
  }
  if (typed === 'b' && back) return { type: 'RETURN' };
  const move = typed === 'b' ? undefined : decodeMove(typed);
  const known = move && (move.type !== 'CHOOSE' || choices.some(({ key }) => key === move.key));
  return known ? move : `"${typed}" is nothing to do here: ${there}; "?" lists the rest.`;
}

