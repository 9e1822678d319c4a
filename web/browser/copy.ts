/** A playthrough as this browser keeps it: the log, and how much of it the server is known to have. */
import type { Move } from '../../engine/multiverse/machine.ts';
import type { Playthrough } from '../../engine/multiverse/playthrough.ts';
import { sharedMoves } from './line.ts';

export interface Copy extends Playthrough {
  /** A UUID, made where the playthrough began. */
  readonly id: string;
  /** The id under which it is kept where another device has gone another way meanwhile. */
  readonly fork: string;
  /** The edition of the pack in which it was last read on; absent where nobody kept it. */
  readonly revision?: string;
  /** The copy that it left, and how many moves they have in common. */
  readonly forkedFrom?: { readonly id: string; readonly length: number };
  /** How many of its moves the server is known to have. */
  readonly acknowledged: number;
  /** Milliseconds since 1970. */
  readonly started: number;
  /** When it was last read on. */
  readonly read: number;
}

/** What a reading is to the copies that are kept. */
export type Standing =
  /** All of it is in a copy: one has gone back in it, and forward perhaps. */
  | { readonly within: Copy }
  /** It goes on from where a copy ends. */
  | { readonly continues: Copy }
  /** It is another one; it may have left a copy after some moves. */
  | { readonly leaves?: { readonly copy: Copy; readonly length: number } };

/** Of several copies that would do, the one that is being read is meant, else the first. */
export function standingOf({ seed, brings, moves }: Playthrough, copies: readonly Copy[], current?: string): Standing {
  const ofSame = [...copies.filter(({ id }) => id === current), ...copies.filter(({ id }) => id !== current)]
    .filter((copy) => copy.seed === seed && isSame(copy.brings, brings))
    .map((copy) => ({ copy, length: sharedMoves(copy.moves, moves) }));
  const within = ofSame.find(({ length }) => length === moves.length);
  if (within) return { within: within.copy };
  const longest = ofSame.filter(({ length }) => length > 0).reduce<(typeof ofSame)[number] | undefined>((best, one) => (best && best.length >= one.length ? best : one), undefined);
  if (!longest) return {};
  // A copy that ends here is gone on with, though another has as much in common.
  const ended = ofSame.find(({ copy, length }) => length === longest.length && copy.moves.length === length);
  return ended ? { continues: ended.copy } : { leaves: longest };
}

function isSame(one: Playthrough['brings'], other: Playthrough['brings']): boolean {
  return one.size === other.size && [...one].every(([universe, ending]) => other.get(universe) === ending);
}

export function formatCopy({ brings, ...rest }: Copy): string {
  return JSON.stringify({ ...rest, brings: [...brings] });
}

/** Undefined for what cannot be understood, which is left where it is. */
export function parseCopy(id: string, text: string): Copy | undefined {
  const { fork, revision, forkedFrom, acknowledged, started, read, ...log } = asRecord(parsed(text));
  const playthrough = parsePlaythrough(log);
  if (!playthrough || !isUuid(id) || !isUuid(fork)) return undefined;
  const { id: left, length } = asRecord(forkedFrom);
  return {
    id, fork, ...playthrough,
    ...(typeof revision === 'string' && { revision }),
    ...(isUuid(left) && isCount(length) && { forkedFrom: { id: left, length } }),
    acknowledged: isCount(acknowledged) ? Math.min(acknowledged, playthrough.moves.length) : 0,
    started: isCount(started) ? started : 0,
    read: isCount(read) ? read : 0,
  };
}

export function parsePlaythrough(value: unknown): Playthrough | undefined {
  const { seed, brings, moves } = asRecord(value);
  if (!isCount(seed) || !Array.isArray(moves)) return undefined;
  const read = moves.map(parseMove);
  // A log with a hole in it is another reading.
  if (read.includes(undefined)) return undefined;
  return {
    seed,
    brings: new Map(pairs(brings).filter((pair): pair is [string, string] => isId(pair[1]))),
    moves: read.filter((move) => move !== undefined),
  };
}

function parseMove(value: unknown): Move | undefined {
  const { type, key, words, offered, universe } = asRecord(value);
  if (type === 'RETURN') return { type };
  if (type === 'DIVERGE') return isId(universe) ? { type, universe } : undefined;
  if (type !== 'CHOOSE' || typeof key !== 'string' || key === '') return undefined;
  const keys = Array.isArray(offered) && offered.every((one) => typeof one === 'string') ? offered : undefined;
  return { type, key, ...(typeof words === 'string' && { words }), ...(keys && { offered: keys }) };
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const asRecord = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? value as Record<string, unknown> : {});
export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
export const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value);
export const pairs = (value: unknown): [string, unknown][] =>
  asList(value).flatMap((pair) => (Array.isArray(pair) && isId(pair[0]) ? [[pair[0], pair[1]]] : []));
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isUuid = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
