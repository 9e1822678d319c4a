/** A look over one universe before anyone reads it: the shortest way to each of its moments, how long it takes to read, what goes wrong. */
import { plainText, parseMarkup } from '../reading/markup.ts';
import { currentPage, UNNAMED, type Move, type Place } from '../multiverse/machine.ts';
import { universeOf, type Multiverse } from '../multiverse/multiverse.ts';
import { isRefusal, step, type Playthrough } from '../multiverse/playthrough.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import type { Problem } from '../problems/problem.ts';
import { breadthFirst, choicesOf, placeAfter } from './breadth-first.ts';
import { lintPage, type Places } from './page-lint.ts';

export interface Survey {
  /** For each moment that was reached, the moves from the beginning of canon to it. */
  readonly ways: readonly (readonly [moment: string, moves: readonly Move[]])[];
  /** Shortest and longest reading among the plays that were tried, in minutes; absent where none reached an end. */
  readonly minutes?: readonly [from: number, to: number];
  /** How long the pages that were seen are; different texts count as different pages. */
  readonly pages: PageLengths;
  /** What went wrong on the pages that were seen, each with the moves that show it. */
  readonly found: readonly { readonly problem: Problem; readonly moves: readonly Move[] }[];
}

/** Words from one choice to the next. Endings, after which no choice comes, are counted among the pages only. */
export interface PageLengths {
  readonly count: number;
  readonly shortest: number;
  readonly mean: number;
  readonly longest: number;
}

/** Pages to look at, breadth first. */
const PAGES = 2_000;
const PLAYS = 16;
const LONGEST_PLAY = 500;
const WORDS_A_MINUTE = 240;

/**
 * Surveys a universe, entered at the end of `entry`. Yields now and then, so that whoever runs it can do other things between.
 * Where its story is given, the pages are looked over for what its writer should know.
 */
export function* survey(multiverse: Multiverse, universe: UniverseId, entry: readonly Move[], story?: Places): Generator<void, Survey> {
  const start = placeAfter(multiverse, entering(multiverse, universe, entry));
  const wanted = new Set(universeOf(multiverse, universe).moments.map(({ id }) => id));
  const ways = new Map<string, readonly Move[]>();
  const found = new Map<string, Survey['found'][number]>();
  const lengths = new Map<string, { words: number; ended: boolean }>();
  const note = (place: Place, moves: readonly Move[]) => {
    const page = currentPage(place.context);
    for (const problem of [...page.problems, ...(story ? lintPage(page, story) : [])]) {
      const id = `${problem.code} ${problem.file} ${problem.line} ${problem.message}`;
      if (!found.has(id)) found.set(id, { problem, moves });
    }
    const text = page.lines.map((line) => line.text).join('\n');
    if (!lengths.has(text)) lengths.set(text, { words: wordsOn(place), ended: page.choices.length === 0 });
    const id = page.moment?.id;
    if (id !== undefined && wanted.delete(id)) ways.set(id, moves);
  };

  if (start) {
    for (const { place, moves } of breadthFirst(multiverse, { place: start, moves: entry }, PAGES)) {
      note(place, moves);
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
    pages: measured([...lengths.values()]),
    found: [...found.values()],
  };
}

function measured(pages: readonly { readonly words: number; readonly ended: boolean }[]): PageLengths {
  const runs = pages.filter(({ ended }) => !ended).map(({ words }) => words);
  const sum = runs.reduce((all, words) => all + words, 0);
  return {
    count: pages.length,
    shortest: runs.length === 0 ? 0 : Math.min(...runs),
    mean: runs.length === 0 ? 0 : Math.round(sum / runs.length),
    longest: Math.max(0, ...runs),
  };
}

/** The playthrough that enters a universe by these moves, bringing an ending of whatever it requires, and those on the way to it. */
export function entering(multiverse: Multiverse, universe: UniverseId, moves: readonly Move[]): Playthrough {
  return { seed: 0, brings: keysTo(multiverse, universe), moves };
}

function keysTo(multiverse: Multiverse, id: UniverseId): Map<UniverseId, string> {
  const { requires, from } = universeOf(multiverse, id);
  return new Map([
    ...(from ? keysTo(multiverse, from.universe) : []),
    ...requires.map(({ universe, ending }) => [universe, ending ?? UNNAMED] as const),
  ]);
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
