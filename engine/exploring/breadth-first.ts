/** Every page near a place, nearest first: how the shortest way to anything is found. All moves go through `step`. */
import { currentPage, type Move, type Place } from '../multiverse/machine.ts';
import type { Multiverse } from '../multiverse/multiverse.ts';
import { isRefusal, movesFrom, open, step, universeAt, type Playthrough } from '../multiverse/playthrough.ts';

/** A place, and the moves from the beginning of canon that led there. */
export interface Reached {
  readonly place: Place;
  readonly moves: readonly Move[];
}

/**
 * The start, then each page that can be reached from it without leaving its universe, ties by the order of choices. A page
 * that was seen before, with the same words and choices, is not gone into again. Ends after so many pages.
 */
export function* breadthFirst(multiverse: Multiverse, start: Reached, pages: number): Generator<Reached, void> {
  const seen = new Set([looks(start.place)]);
  const queue = [start];
  yield start;
  // The queue grows while it is walked.
  for (const { place, moves } of queue) {
    for (const move of choicesOf(multiverse, place)) {
      const result = step(multiverse, place, move);
      if (isRefusal(result) || seen.has(looks(result.place))) continue;
      seen.add(looks(result.place));
      const reached = { place: result.place, moves: [...moves, result.move] };
      queue.push(reached);
      yield reached;
      if (queue.length >= pages) return;
    }
  }
}

/** The moves that stay in the universe. */
export const choicesOf = (multiverse: Multiverse, place: Place): Move[] => movesFrom(multiverse, place).filter(({ type }) => type === 'CHOOSE');

/** Where a playthrough leads, or undefined where a move of it is not possible. */
export function placeAfter(multiverse: Multiverse, playthrough: Playthrough): Place | undefined {
  let place = open(multiverse, playthrough);
  for (const move of playthrough.moves) {
    const result = step(multiverse, place, move);
    if (isRefusal(result)) return undefined;
    place = result.place;
  }
  return place;
}

function looks(place: Place): string {
  const { lines, choices } = currentPage(place.context);
  return [universeAt(place), ...lines.map(({ text }) => text), ...choices.map(({ key }) => key)].join('\n');
}
