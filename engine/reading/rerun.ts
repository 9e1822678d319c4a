/** A recorded path played again: whether it still holds, and where the story has changed since. */
import type { Multiverse } from '../multiverse/multiverse.ts';
import { replay, type Replay } from '../multiverse/playthrough.ts';
import { toPath, type Path, type TranscriptPage } from './transcript.ts';

export type Verdict =
  /** Every move, every line and every offer is as it was. */
  | 'same'
  /** Every move can be made, but what is read on the way has changed. */
  | 'changed'
  /** A move cannot be made any more. */
  | 'broken';

export interface ChangedPage {
  /** How many moves lead to it. */
  readonly moves: number;
  readonly wanted: TranscriptPage;
  readonly got: TranscriptPage;
}

export interface Rerun {
  readonly verdict: Verdict;
  /** The path as it is now, as far as it goes. */
  readonly path: Path;
  readonly changed: readonly ChangedPage[];
  /** The ending wanted and reached, where they differ. */
  readonly ending?: { readonly wanted: string; readonly got: string };
  readonly told: readonly string[];
  /** Why it stopped; for `broken` only. */
  readonly stopped?: string;
  readonly replay: Replay;
}

export function rerun(multiverse: Multiverse, recorded: Path): Rerun {
  const played = replay(multiverse, recorded.playthrough);
  const path = toPath(multiverse, { ...recorded.playthrough, moves: played.moves }, played.places, recorded.note);
  const changed = path.pages.flatMap((got, moves) => {
    const wanted = recorded.pages[moves] ?? { lines: [], offers: [] };
    return isSame(wanted, got) ? [] : [{ moves, wanted, got }];
  });
  const ended = (one: Path) => (one.ending === undefined ? 'open' : `ending: ${one.ending}`);
  const endsElsewhere = played.stopped === undefined && ended(recorded) !== ended(path);
  const verdict = played.stopped !== undefined ? 'broken' : changed.length > 0 || endsElsewhere || played.told.length > 0 ? 'changed' : 'same';
  return {
    verdict, path, changed, told: played.told, replay: played,
    ...(endsElsewhere && { ending: { wanted: ended(recorded), got: ended(path) } }),
    ...(played.stopped !== undefined && { stopped: played.stopped }),
  };
}

function isSame(one: TranscriptPage, other: TranscriptPage): boolean {
  return one.lines.join('\n') === other.lines.join('\n') && one.offers.join('\n') === other.offers.join('\n');
}
