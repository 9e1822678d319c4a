/** The log is the truth: a playthrough is a seed, what is brought, and the moves; where it stands is a fold over them. */
import { initialTransition, transition } from 'xstate';
import { findChoice } from '../ink/choice-key.ts';
import type { Page } from '../ink/reader.ts';
import { currentPage, currentReading, isMet, type ChooseMove, type Move, type Place } from './machine.ts';
import { partingFrom, universeOf, type Multiverse } from './multiverse.ts';
import type { Universe, UniverseId } from './universe.ts';

export interface Playthrough {
  readonly seed: number;
  /** What the reader found in other playthroughs: the latest ending of each universe. */
  readonly brings: ReadonlyMap<UniverseId, string>;
  readonly moves: readonly Move[];
}

export const beginning = (seed = 0, brings: Playthrough['brings'] = new Map()): Playthrough => ({ seed, brings, moves: [] });

/** The first page of canon. Where no story of the pack uses chance the seed is 0, whatever is asked for. */
export function open(multiverse: Multiverse, { seed, brings }: Pick<Playthrough, 'seed' | 'brings'>): Place {
  const [closed] = initialTransition(multiverse.machine);
  return transition(multiverse.machine, closed, { type: 'OPEN', seed: multiverse.chance ? seed : 0, brings })[0];
}

/** A move that was made. */
export interface Step {
  readonly place: Place;
  /** The move as it was made: with the key of the choice that was taken, its words, and all that was offered. */
  readonly move: Move;
  /** What stood in for a choice that is gone, in words for the reader. */
  readonly told?: string;
}

/** A move that is not possible where it was tried. */
export interface Refusal {
  /** A sentence that says where, and what is possible instead. */
  readonly refused: string;
  /** The universe that is there, but locked, and what opens it, in words. */
  readonly locked?: { readonly universe: UniverseId; readonly needs: string };
}

export const isRefusal = (result: Step | Refusal): result is Refusal => 'refused' in result;

/** Makes one move. `number` is its place in the playthrough, from 1, for the sentence that refuses it. */
export function step(multiverse: Multiverse, place: Place, move: Move, number?: number): Step | Refusal {
  const refuse = (why: string): Refusal => {
    const written = move.type === 'CHOOSE' ? move.key : move.type === 'DIVERGE' ? `~${move.universe}` : '~back';
    const which = number === undefined ? `"${written}"` : `Move ${number} ("${written}")`;
    return { refused: `${which} is not possible at ${whereIs(place)}. ${why}` };
  };
  if (move.type === 'CHOOSE') {
    const page = currentPage(place.context);
    const found = findChoice(page.choices, move);
    if (!found) return refuse(page.choices.length === 0 ? 'Nothing follows there.' : `The choices are ${page.choices.map(({ key }) => key).join(', ')}.`);
    if (!found.choice.clickable) return refuse('It is shown there, but cannot be taken.');
    const made = chooseMove(page, found.choice.key);
    const told = found.because && `“${found.choice.text}” stands in for “${move.words ?? move.key}”: it has ${found.because}.`;
    return { place: transition(multiverse.machine, place, made)[0], move: made, ...(told && { told }) };
  }
  if (!place.can(move)) {
    if (move.type === 'RETURN') return refuse('Canon parts from nothing, so there is nothing to return to.');
    const needs = neededFor(multiverse, place, move.universe);
    if (needs === undefined) return refuse(whyNoDivergence(multiverse, place));
    return { ...refuse(`It opens when you have reached ${needs}.`), locked: { universe: move.universe, needs } };
  }
  return { place: transition(multiverse.machine, place, move)[0], move };
}

/** The move that takes this choice of a page, with what is kept of it in saves and path files. */
export function chooseMove({ choices }: Page, key: string): ChooseMove {
  const choice = choices.find((one) => one.key === key);
  return { type: 'CHOOSE', key, ...(choice && { words: choice.text }), offered: choices.map((one) => one.key) };
}

export interface Replay {
  /** Every place the playthrough passes through, the first page's first; one more than the moves that hold. */
  readonly places: readonly Place[];
  /** The moves that hold, as they were made. */
  readonly moves: readonly Move[];
  readonly told: readonly string[];
  /** Why it does not go on after `moves`; absent where every move holds. */
  readonly stopped?: string;
}

/** Plays a playthrough from its first page, as far as it holds. */
export function replay(multiverse: Multiverse, playthrough: Playthrough): Replay {
  let place = open(multiverse, playthrough);
  const places = [place];
  const moves: Move[] = [];
  const told: string[] = [];
  for (const [index, wanted] of playthrough.moves.entries()) {
    const result = step(multiverse, place, wanted, index + 1);
    if (isRefusal(result)) return { places, moves, told, stopped: result.refused };
    place = result.place;
    places.push(place);
    moves.push(result.move);
    if (result.told !== undefined) told.push(result.told);
  }
  return { places, moves, told };
}

/** The playthrough after its first so many moves. */
export const rewind = (playthrough: Playthrough, moves: number): Playthrough => ({ ...playthrough, moves: playthrough.moves.slice(0, moves) });

/** Another way on after the first so many moves. */
export const fork = (playthrough: Playthrough, moves: number, move: Move): Playthrough =>
  ({ ...playthrough, moves: [...playthrough.moves.slice(0, moves), move] });

/** `mirror/the-step` at a moment, `mirror` elsewhere. */
export function whereIs({ context }: Place): string {
  const { universe, page } = currentReading(context);
  return page.moment ? `${universe}/${page.moment.id}` : universe;
}

/** The universe that is being read. */
export const universeAt = ({ context }: Place): UniverseId => currentReading(context).universe;

/** Every move that is possible here: the choices, then the divergences that are open, then the way back. */
export function movesFrom(multiverse: Multiverse, place: Place): Move[] {
  const page = currentPage(place.context);
  const choices = page.choices.filter(({ clickable }) => clickable).map(({ key }) => chooseMove(page, key));
  const divergences = page.moment ? partingFrom(multiverse, universeAt(place), page.moment.id) : [];
  const moves: Move[] = [...choices, ...divergences.map(({ id }): Move => ({ type: 'DIVERGE', universe: id })), { type: 'RETURN' }];
  return moves.filter((move) => place.can(move));
}

function partingHere(multiverse: Multiverse, place: Place): Universe[] {
  const { moment } = currentPage(place.context);
  return moment ? partingFrom(multiverse, universeAt(place), moment.id) : [];
}

function whyNoDivergence(multiverse: Multiverse, place: Place): string {
  const here = partingHere(multiverse, place);
  return here.length === 0 ? 'No universe parts from there.' : `The universes that part there are ${here.map((universe) => universe.id).join(', ')}.`;
}

/** What a universe that parts from here still asks for, in words; undefined where it does not part from here. */
function neededFor(multiverse: Multiverse, place: Place, id: UniverseId): string | undefined {
  const wanted = partingHere(multiverse, place).find((universe) => universe.id === id);
  return wanted && describeRequirements(multiverse, wanted.requires.filter((one) => !isMet(one, place.context)));
}

/** `an ending of “The Mirror”, and of “Room 241”`: what is still to be reached, in words. */
export function describeRequirements(multiverse: Multiverse, requires: readonly { universe: UniverseId; ending?: string }[]): string {
  return requires.map(({ universe, ending }, index) => {
    const title = multiverse.universes.some(({ id }) => id === universe) ? universeOf(multiverse, universe).title : universe;
    const what = ending === undefined ? 'an ending' : `the ending “${ending}”`;
    return `${index > 0 && ending === undefined ? '' : `${what} `}of “${title}”`;
  }).join(requires.length === 2 ? ' and ' : ', ');
}
