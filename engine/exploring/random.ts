/**
 * Random play of a whole pack. Seeds come in blocks: within one, each run knows what those before it have taken and takes what
 * they have not, so a run hangs on its seed alone, and blocks can be played side by side.
 */
import { currentPage, UNNAMED, type Move, type Place } from '../multiverse/machine.ts';
import type { Multiverse } from '../multiverse/multiverse.ts';
import type { Pack } from '../multiverse/pack.ts';
import { isRefusal, movesFrom, open, step, universeAt, type Playthrough } from '../multiverse/playthrough.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import { sentence, type Problem } from '../problems/problem.ts';
import { encodeLink } from '../reading/link.ts';
import { tallied, type Coverage } from './coverage.ts';
import { lintPage } from './page-lint.ts';
import { seeded } from './survey.ts';

export interface RandomRun {
  readonly seed: number;
  readonly link: string;
  readonly moves: number;
  /** The endings that were reached, as `universe/ending`, in their order. */
  readonly endings: readonly string[];
  /** It was broken off: it had gone on for so many moves. */
  readonly long: boolean;
}

export interface RandomProblem {
  readonly problem: Problem;
  readonly seed: number;
  /** The link of the page that shows it, and how many moves it has. */
  readonly link: string;
  readonly moves: number;
}

export interface RandomBlock {
  readonly runs: readonly RandomRun[];
  readonly problems: readonly RandomProblem[];
  readonly coverage: Coverage;
}

/** Seeds in a block: as many as know of each other. */
export const BLOCK = 64;
const LONGEST = 500;

/** The seeds from `first`, so many of them, each block's by themselves. */
export function* blocks(first: number, runs: number): Generator<{ readonly first: number; readonly runs: number }> {
  for (let seed = first; seed < first + runs;) {
    const end = Math.min(first + runs, (Math.floor(seed / BLOCK) + 1) * BLOCK);
    yield { first: seed, runs: end - seed };
    seed = end;
  }
}

/** Plays seeds of one block. Those before them in their block are played too, and not told of. */
export function playBlock(pack: Pack, { first, runs }: { readonly first: number; readonly runs: number }): RandomBlock {
  const tally = tallied(pack);
  if (!tally) throw new Error(`Nothing of the pack "${pack.id}" can be read.`);
  const taken = new Map<string, number>();
  const played: RandomRun[] = [];
  const problems = new Map<string, RandomProblem>();
  for (let seed = Math.floor(first / BLOCK) * BLOCK; seed < first + runs; seed++) {
    if (seed === first) tally.take();
    const run = playRun(tally.multiverse, pack, seed, taken, (found) => {
      const said = sentence(found.problem);
      const known = problems.get(said);
      if (seed >= first && (!known || found.moves < known.moves)) problems.set(said, found);
    });
    if (seed >= first) played.push(run);
  }
  return { runs: played, problems: [...problems.values()], coverage: tally.take() };
}

/** The problems of several blocks, each once, with the shortest link that shows it. */
export function joinProblems(blocks: Iterable<readonly RandomProblem[]>): RandomProblem[] {
  const joined = new Map<string, RandomProblem>();
  for (const problems of blocks) {
    for (const found of problems) {
      const said = sentence(found.problem);
      const known = joined.get(said);
      if (!known || found.moves < known.moves) joined.set(said, found);
    }
  }
  return [...joined.values()];
}

function playRun(multiverse: Multiverse, pack: Pack, seed: number, taken: Map<string, number>, found: (found: RandomProblem) => void): RandomRun {
  const random = seeded(seed);
  const playthrough: Playthrough = { seed: multiverse.chance ? seed : 0, brings: bringsOf(pack, random), moves: [] };
  let place = open(multiverse, playthrough);
  const moves: Move[] = [];
  const linkNow = () => encodeLink({ ...playthrough, moves });
  const note = () => {
    const page = currentPage(place.context);
    const story = pack.stories.get(universeAt(place));
    for (const problem of [...page.problems, ...(story ? lintPage(page, story) : [])]) found({ problem, seed, link: linkNow(), moves: moves.length });
  };
  note();
  while (moves.length < LONGEST) {
    const move = pick(multiverse, place, taken, random);
    const result = move && step(multiverse, place, move);
    if (!result || isRefusal(result)) break;
    place = result.place;
    moves.push(result.move);
    note();
  }
  return {
    seed, link: linkNow(), moves: moves.length,
    endings: place.context.passed.map(({ universe, ending }) => `${universe}/${ending}`),
    long: moves.length >= LONGEST,
  };
}

/** In one run of three, some endings of other readings. */
function bringsOf({ multiverse, stories }: Pack, random: (below: number) => number): Map<UniverseId, string> {
  const brings = new Map<UniverseId, string>();
  if (random(3) > 0) return brings;
  const asked = new Set(multiverse?.universes.flatMap(({ requires }) => requires.map(({ universe }) => universe)));
  for (const universe of asked) {
    const endings = stories.get(universe)?.endings.map(({ id }) => id) ?? [];
    if (random(4) > 0) brings.set(universe, endings[random(endings.length)] ?? UNNAMED);
  }
  return brings;
}

/** What was taken least often by the runs before, mostly; now and then anything. The way back is for pages that have ended. */
function pick(multiverse: Multiverse, place: Place, taken: Map<string, number>, random: (below: number) => number): Move | undefined {
  const page = currentPage(place.context);
  const all = movesFrom(multiverse, place);
  const onward = all.filter(({ type }) => type !== 'RETURN');
  const back = all.find(({ type }) => type === 'RETURN');
  if (back && (onward.length === 0 ? random(2) === 0 : random(40) === 0)) return back;
  const where = `${universeAt(place)} ${page.knot ?? ''}`;
  const keyOf = (move: Move) => `${where} ${move.type === 'CHOOSE' ? move.key : move.type === 'DIVERGE' ? `~${move.universe}` : ''}`;
  const times = (move: Move) => taken.get(keyOf(move)) ?? 0;
  const least = Math.min(...onward.map(times));
  const candidates = random(5) === 0 ? onward : onward.filter((move) => times(move) === least);
  const move = candidates[random(candidates.length)];
  if (move) taken.set(keyOf(move), times(move) + 1);
  return move;
}
