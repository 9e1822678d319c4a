/** A look over one universe before anyone reads it: the shortest way to each of its moments, and how long it takes to read. */
import { plainText, parseMarkup } from '../reading/markup.ts';
import { currentPage, UNNAMED, type Move, type Place } from '../multiverse/machine.ts';
import { universeOf, type Multiverse } from '../multiverse/multiverse.ts';
import { isRefusal, open, step, universeAt, movesFrom } from '../multiverse/playthrough.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import type { Problem } from '../problems/problem.ts';

export interface Survey {
  /** For each moment that was reached, the moves from the beginning of canon to it. */
  readonly ways: readonly (readonly [moment: string, moves: readonly Move[]])[];
  /** Shortest and longest reading among the plays that were tried, in minutes; absent where none reached an end. */
  readonly minutes?: readonly [from: number, to: number];
  /** What went wrong on the pages that were seen, each with the moves that show it. */
  readonly found: readonly { readonly problem: Problem; readonly moves: readonly Move[] }[];
}

/** Pages to look at, breadth first, for the ways to moments. */
const PAGES = 2_000;
const PLAYS = 16;
const LONGEST_PLAY = 500;
const WORDS_A_MINUTE = 240;

/**
 * Surveys a universe, entered at the end of `entry`. Yields now and then, so that whoever runs it can do other things between.
 * Breadth first, ties by the order of choices; a page that was seen before, with the same words and choices, is not gone
 * into again.
 */
export function* survey(multiverse: Multiverse, universe: UniverseId, entry: readonly Move[]): Generator<void, Survey> {
  const start = placeAfter(multiverse, entry, keysTo(multiverse, universe));
  const wanted = new Set(universeOf(multiverse, universe).moments.map(({ id }) => id));
  const ways = new Map<string, readonly Move[]>();
  const found = new Map<string, Survey['found'][number]>();
  const note = (place: Place, moves: readonly Move[]) => {
    for (const problem of currentPage(place.context).problems) {
      const id = `${problem.code} ${problem.file} ${problem.line}`;
      if (!found.has(id)) found.set(id, { problem, moves });
    }
    const id = currentPage(place.context).moment?.id;
    if (id !== undefined && wanted.delete(id)) ways.set(id, moves);
  };

  if (start) {
    const seen = new Set([looks(start)]);
    const queue: { place: Place; moves: readonly Move[] }[] = [{ place: start, moves: entry }];
    note(start, entry);
    // The queue grows while it is walked.
    for (const { place, moves } of queue) {
      if (queue.length >= PAGES || wanted.size === 0) break;
      for (const move of choicesOf(multiverse, place)) {
        const result = step(multiverse, place, move);
        if (isRefusal(result) || seen.has(looks(result.place))) continue;
        seen.add(looks(result.place));
        const after = [...moves, result.move];
        queue.push({ place: result.place, moves: after });
        note(result.place, after);
      }
      yield;
    }
  }

  const times: number[] = [];
  for (let play = 0; start && play < PLAYS; play++) {
    const random = seeded(play + 1);
    let place = start;
    let moves = entry;
    let words = wordsOn(place);
    for (let turn = 0; turn < LONGEST_PLAY && !currentPage(place.context).ended; turn++) {
      const choices = choicesOf(multiverse, place);
      const move = choices[random(choices.length)];
      const result = move && step(multiverse, place, move);
      if (!result || isRefusal(result)) break;
      place = result.place;
      moves = [...moves, result.move];
      words += wordsOn(place);
      note(place, moves);
      yield;
    }
    if (currentPage(place.context).ended) times.push(words / WORDS_A_MINUTE);
  }
  return {
    ways: [...ways],
    ...(times.length > 0 && { minutes: [Math.max(1, Math.round(Math.min(...times))), Math.max(1, Math.round(Math.max(...times)))] as const }),
    found: [...found.values()],
  };
}

/** The moves that stay in the universe. */
const choicesOf = (multiverse: Multiverse, place: Place): Move[] => movesFrom(multiverse, place).filter(({ type }) => type === 'CHOOSE');

/** Endings that open a universe and all those on the way to it. */
function keysTo(multiverse: Multiverse, id: UniverseId): Map<UniverseId, string> {
  const { requires, from } = universeOf(multiverse, id);
  return new Map([
    ...(from ? keysTo(multiverse, from.universe) : []),
    ...requires.map(({ universe, ending }) => [universe, ending ?? UNNAMED] as const),
  ]);
}

function placeAfter(multiverse: Multiverse, moves: readonly Move[], brings: ReadonlyMap<UniverseId, string>): Place | undefined {
  let place = open(multiverse, { seed: 0, brings });
  for (const move of moves) {
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

function wordsOn(place: Place): number {
  return currentPage(place.context).lines.reduce((sum, { text }) => sum + (plainText(parseMarkup(text)).match(/\S+/g)?.length ?? 0), 0);
}

/** Whole numbers below a limit, the same for the same seed. (mulberry32) */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}
