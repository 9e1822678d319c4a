/**
 * What browser and server tell each other of a reader's library, as JSON. The reader is known by a cookie that the first save
 * sets; requests that change something are taken only from pages of ours. Refusals are `problem+json`.
 */
import type { Move } from '../../engine/multiverse/machine.ts';

/** Characters of a name that a reader gives a playthrough. */
export const LONGEST_NAME = 80;

/** Bytes of a request. A log too long for one is sent in several: each continues what the one before it made sure of. */
export const LARGEST_BODY = 1_000_000;

/** `PUT /api/library/playthroughs/<id>`, the id a UUID that the browser made. The same request again changes nothing. */
export interface SaveSent {
  readonly pack: string;
  /** The manifest's `edition`, in which the moves were made. */
  readonly revision: string;
  readonly seed: number;
  readonly brings: readonly (readonly [universe: string, ending: string])[];
  /** How many moves of this log the server said it has, never more than were sent; 0 where it has said nothing. */
  readonly acknowledged: number;
  /** Those after them, with the words taken and the keys offered. */
  readonly moves: readonly Move[];
  /** A UUID of its own: the log is kept under it where it does not continue what is stored. The same for the same log. */
  readonly fork: string;
  readonly forkedFrom?: { readonly id: string; readonly length: number };
  readonly name?: string;
}

/**
 * 200: it is on the disk. `id` is `fork` where the log did not continue what was stored: the playthrough goes by that id from
 * now on. `length` may be more than was sent, where another device has gone on.
 *
 * 409: fewer moves are stored than `acknowledged`: send the whole log, `acknowledged` 0.
 * 410: the reader has let go of it. 400, 413, 422: it will never be taken as it is.
 * 429, 503: later, after `Retry-After` seconds.
 */
export interface SaveAnswered {
  readonly id: string;
  readonly length: number;
}

/** The body of a 409, besides what every problem has. */
export interface WholeLogWanted {
  readonly wanted: 'whole log';
  /** How many moves are stored. */
  readonly length: number;
}

/** `GET /api/library/playthroughs[?pack=]`: what is kept, the last read first, without the moves. */
export interface LibraryAnswered {
  readonly playthroughs: readonly KeptSummary[];
  readonly endings: readonly { readonly pack: string; readonly universe: string; readonly ending: string }[];
}

export interface KeptSummary {
  readonly id: string;
  readonly pack: string;
  readonly revision: string;
  readonly name?: string;
  readonly forkedFrom?: { readonly id: string; readonly length: number };
  /** How many moves are stored. */
  readonly length: number;
  /** Milliseconds since 1970. */
  readonly started: number;
  /** When it was last added to. */
  readonly read: number;
}

/** `GET /api/library/playthroughs/<id>`; 404 where the reader has none such. */
export interface KeptAnswered extends KeptSummary {
  readonly seed: number;
  readonly brings: readonly (readonly [universe: string, ending: string])[];
  readonly moves: readonly Move[];
}

/** `PATCH /api/library/playthroughs/<id>`: null takes the name away. Answered by 204, as is `DELETE`. */
export interface NameSent {
  readonly name: string | null;
}

/**
 * `GET /api/packs/<pack>/choices?universe=&place=[&offered=]`: what readers chose at a place, `place` being the page's knot, or
 * empty where it has none. `offered` are the page's choices as links write them, with a full stop between: `stay.go-on.~mirror`;
 * the shares are then among those. Nothing where fewer than ten readers chose.
 */
export interface ChoicesAnswered {
  readonly shares: readonly { readonly key: string; readonly percent: number }[];
}

/** `GET /api/packs/<pack>/endings?universe=`: which endings of a universe readers found, by the same rule. */
export interface EndingsAnswered {
  readonly shares: readonly { readonly ending: string; readonly percent: number }[];
}
