/** One recorded path replayed from its file: what became of it, as data. Accepting it is writing `accepted` over the file. */
import type { Problem } from '../problems/problem.ts';
import type { Multiverse } from '../multiverse/multiverse.ts';
import { rerun, type ChangedPage, type Stop } from '../reading/rerun.ts';
import { encodeMove } from '../reading/link.ts';
import { formatPath, type Path } from '../reading/transcript.ts';
import { readPath, type PathFile } from './path-files.ts';

export type Outcome = 'same' | 'changed' | 'broken' | 'malformed';

export interface ReplayedPage extends ChangedPage {
  /** The move that led to it, as a link writes it; absent on the first page. */
  readonly after?: string;
}

export interface Replayed extends PathFile {
  readonly outcome: Outcome;
  /** For `broken`: where it breaks off. */
  readonly stopped?: Stop;
  readonly changed: readonly ReplayedPage[];
  readonly ending?: { readonly wanted: string; readonly got: string };
  /** What stood in for choices that are gone. */
  readonly told: readonly string[];
  /** What is wrong with the file, or with its pack. */
  readonly problems: readonly Problem[];
  /** The file as it would be accepted; for `changed`. */
  readonly accepted?: string;
  /** Milliseconds it took. */
  readonly took: number;
}

/** Replays one file. `unread` says why where nothing of its pack can be read. */
export const replayFile = (place: PathFile, multiverse: Multiverse | undefined, unread: readonly Problem[], now: () => number): Replayed =>
  replayRead(place, readPath(place), multiverse, unread, now);

/** The same of a file that was read already. */
export function replayRead(place: PathFile, { path, problems }: ReturnType<typeof readPath>, multiverse: Multiverse | undefined, unread: readonly Problem[], now: () => number): Replayed {
  const began = now();
  const none = { ...place, changed: [], told: [] };
  if (!path) return { ...none, outcome: 'malformed', problems, took: Math.round(now() - began) };
  if (!multiverse) return { ...none, outcome: 'broken', problems: unread, took: Math.round(now() - began) };
  const { verdict, path: got, changed, stopped, ending, told } = rerun(multiverse, path);
  return {
    ...place,
    outcome: verdict,
    changed: changed.map((page) => ({ ...page, ...afterOf(path, page.moves) })),
    told,
    problems: [],
    ...(stopped && { stopped }),
    ...(ending && { ending }),
    ...(verdict === 'changed' && { accepted: formatPath(multiverse, got) }),
    took: Math.round(now() - began),
  };
}

function afterOf({ playthrough }: Path, moves: number): { after?: string } {
  const move = playthrough.moves[moves - 1];
  return move ? { after: encodeMove(move) } : {};
}
