/** Keeping a reading by its link, for those who read without a script: what goes on from a kept one extends that. */
import { randomUUID } from 'node:crypto';
import { encodeMove } from '../../engine/reading/link.ts';
import type { Playthrough } from '../../engine/multiverse/playthrough.ts';
import type { ShelvedPack } from '../library.ts';
import { movesSince } from '../moves-made.ts';
import type { Replayed } from '../replays.ts';
import type { KeptPlaythrough, Save } from '../store/store.ts';
import { takenIn } from './playing.ts';

/** The save that keeps it; undefined where it is kept already. */
export function saveOfLink(pack: ShelvedPack, { reached, made }: Replayed, kept: readonly KeptPlaythrough[]): Save | undefined {
  const { seed, brings } = reached.playthrough;
  const own = movesSince(made, 0);
  const moves = own.map(({ move }) => move);
  const together = kept.filter((one) => isBegunAlike(one, reached.playthrough)).map((one) => ({ one, length: sharedMoves(one.moves, moves) }))
    .sort((a, b) => b.length - a.length);
  if (together.some(({ length }) => length === moves.length)) return undefined;
  const before = together.find(({ one, length }) => length === one.moves.length);
  const [left] = together;
  return {
    id: before?.one.id ?? randomUUID(),
    fork: randomUUID(),
    pack: pack.id,
    revision: pack.edition,
    seed,
    brings: [...brings],
    acknowledged: 0,
    moves,
    ...(!before && left && left.length > 0 && { forkedFrom: { id: left.one.id, length: left.length } }),
    found: reached.place.context.passed,
    taken: takenIn(pack.id, own),
  };
}

const isBegunAlike = (kept: KeptPlaythrough, { seed, brings }: Playthrough): boolean => kept.seed === seed && JSON.stringify(kept.brings) === JSON.stringify([...brings]);

function sharedMoves(one: Playthrough['moves'], other: Playthrough['moves']): number {
  const parting = one.findIndex((move, index) => {
    const there = other[index];
    return there === undefined || encodeMove(move) !== encodeMove(there);
  });
  return parting < 0 ? one.length : parting;
}
