/** A recorded path played again: whether it still holds, and where the story has changed since. */
import { currentPage, type Move } from '../multiverse/machine.ts';
import type { Multiverse } from '../multiverse/multiverse.ts';
import { replay, type Replay } from '../multiverse/playthrough.ts';
import { isError, sentence } from '../problems/problem.ts';
import { encodeMove } from './link.ts';
import { toPath, type Path, type TranscriptPage } from './transcript.ts';
import { wordsOf } from './view.ts';

export type Verdict =
  /** Every move, every line and every offer is as it was. */
  | 'same'
  /** Every move can be made, but what is read on the way has changed. */
  | 'changed'
  /** A move cannot be made any more, or the story fails on the last page. */
  | 'broken';

export interface ChangedPage {
  /** How many moves lead to it. */
  readonly moves: number;
  readonly wanted: TranscriptPage;
  readonly got: TranscriptPage;
}

/** Where a path breaks off. */
export interface Stop {
  /** How many moves still hold. */
  readonly moves: number;
  /** Which move is not possible where, and what is; or what went wrong on the page. */
  readonly sentence: string;
  /** The words of the move that was wanted; absent where it is the last page that fails. */
  readonly wanted?: string;
  /** The choices that are there. */
  readonly there: readonly { readonly key: string; readonly words: string }[];
}

export interface Rerun {
  readonly verdict: Verdict;
  /** The path as it is now, as far as it goes. */
  readonly path: Path;
  readonly changed: readonly ChangedPage[];
  /** The ending wanted and reached, where they differ. */
  readonly ending?: { readonly wanted: string; readonly got: string };
  readonly told: readonly string[];
  /** For `broken` only. */
  readonly stopped?: Stop;
}

export function rerun(multiverse: Multiverse, recorded: Path): Rerun {
  const played = replay(multiverse, recorded.playthrough);
  const path = toPath(multiverse, { ...recorded.playthrough, moves: played.moves }, played.places, recorded.note);
  const changed = path.pages.flatMap((got, moves) => {
    const wanted = recorded.pages[moves] ?? { lines: [], offers: [] };
    return isSame(wanted, got) ? [] : [{ moves, wanted, got }];
  });
  const stopped = stopOf(multiverse, recorded, played);
  const endsElsewhere = !stopped && endingText(recorded) !== endingText(path);
  const verdict = stopped ? 'broken' : changed.length > 0 || endsElsewhere || played.told.length > 0 ? 'changed' : 'same';
  return {
    verdict, path, changed, told: played.told,
    ...(endsElsewhere && { ending: { wanted: endingText(recorded), got: endingText(path) } }),
    ...(stopped && { stopped }),
  };
}

const endingText = ({ ending }: Path): string => (ending === undefined ? 'open' : `ending: ${ending}`);

function stopOf(multiverse: Multiverse, recorded: Path, { places, moves, stopped }: Replay): Stop | undefined {
  const last = places.at(-1);
  const page = last && currentPage(last.context);
  const failure = page?.problems.find(isError);
  // A page that fails has no choices: what went wrong says more than that none can be taken.
  const said = failure ? sentence(failure) : stopped;
  if (said === undefined) return undefined;
  const wanted = recorded.playthrough.moves[moves.length];
  return {
    moves: moves.length,
    sentence: said,
    ...(wanted && { wanted: wordsWanted(multiverse, wanted) }),
    there: (page?.choices ?? []).map(({ key, text }) => ({ key, words: text })),
  };
}

/** The words of a recorded move, also where the universe it goes into is gone, or the whole pack. */
export function wordsWanted(multiverse: Multiverse | undefined, move: Move): string {
  if (move.type === 'CHOOSE') return move.words ?? move.key;
  const isThere = move.type === 'RETURN' || multiverse?.universes.some(({ id }) => id === move.universe);
  return multiverse && isThere ? wordsOf(multiverse, move) : encodeMove(move);
}

function isSame(one: TranscriptPage, other: TranscriptPage): boolean {
  return one.lines.join('\n') === other.lines.join('\n') && one.offers.join('\n') === other.offers.join('\n');
}
