/** Plays a log before it is kept: what it comes to and what is counted of it is what the server has seen, not what was sent. */
import type { Move, Passed } from '../../engine/multiverse/machine.ts';
import type { Playthrough } from '../../engine/multiverse/playthrough.ts';
import { encodeMove } from '../../engine/reading/link.ts';
import type { ShelvedPack } from '../library.ts';
import { movesSince, type MoveMade } from '../moves-made.ts';
import type { Replayed, Replays } from '../replays.ts';
import type { CountedChoice, KeptPlaythrough } from '../store/store.ts';

export interface Played {
  readonly found: readonly Passed[];
  readonly taken: readonly CountedChoice[];
  /** The moves after the first `from`, as they are to be kept. */
  readonly moves: readonly Move[];
}

/** A log with a move that its own edition does not allow. */
export interface Impossible {
  readonly impossible: string;
}

/** More than can be played at one go: asking again goes on from there. */
export interface TooMuch {
  readonly tooMuch: string;
}

/**
 * What is counted is what the moves after the first `from` come to. Of a log made in an earlier edition that is as far as it
 * still holds, and all of it is kept as it is.
 */
export async function play(replays: Replays, pack: ShelvedPack, log: Playthrough, revision: string, from: number): Promise<Played | Impossible | TooMuch> {
  const played = await replayKept(replays, pack, log);
  if (played.stopped?.reason === 'too-long') return { tooMuch: played.stopped.sentence };
  const isOfNow = revision === pack.edition;
  const wrong = isOfNow ? firstImpossible(log, played) : undefined;
  if (wrong !== undefined) return { impossible: wrong };
  const made = movesSince(played.made, from);
  return {
    found: played.reached.place.context.passed,
    taken: takenIn(pack.id, made),
    moves: isOfNow ? made.map(({ move }) => move) : log.moves.slice(from),
  };
}

export const logOf = ({ seed, brings, moves }: Pick<KeptPlaythrough, 'seed' | 'brings' | 'moves'>): Playthrough => ({ seed, brings: new Map(brings), moves });

/** The choices among the moves: to follow a what-if is one, to go back from it is none. */
export const takenIn = (pack: string, made: readonly MoveMade[]): CountedChoice[] =>
  made.flatMap(({ universe, place, move }) => (move.type === 'RETURN' ? [] : [{ pack, universe, place, key: encodeMove(move) }]));

/** A log as it goes today. Where its keys alone lead to the end it shares the cache with everybody’s links; else its words help. */
export async function replayKept(replays: Replays, pack: ShelvedPack, log: Playthrough): Promise<Replayed> {
  const byKeys = await replays.replay(pack, log);
  return byKeys.stopped || byKeys.reached.told.length > 0 ? replays.replay(pack, log, 'by words') : byKeys;
}

function firstImpossible({ moves }: Playthrough, { reached, stopped, made }: Replayed): string | undefined {
  const stoodIn = movesSince(made, 0).find(({ move, after }) => {
    const sent = moves[after];
    return sent && encodeMove(sent) !== encodeMove(move);
  });
  if (stoodIn) return `Move ${stoodIn.after + 1} is not possible in this edition: ${reached.told[0] ?? ''}`;
  return stopped?.sentence;
}
