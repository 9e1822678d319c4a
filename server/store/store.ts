/**
 * What is kept of readers: nothing but their playthroughs, the endings they found, and which choices they took. One interface,
 * two homes (SQLite, PostgreSQL); whoever asks does not know which. Every answer has been written for good before it is given.
 */
import type { Move, Passed } from '../../engine/multiverse/machine.ts';
import type { SaveSent } from '../../web/keeping/wire.ts';

/** Random, and all that is known of somebody. */
export type ReaderId = string;
/** Made by the browser that began the playthrough: a UUID. */
export type PlaythroughId = string;

/** The store cannot be had now: gone, full or locked. Reading goes on without it; what was asked can be asked again. */
export class StoreUnavailable extends Error {}

/** Where a playthrough left another one. */
export interface ForkedFrom {
  readonly id: PlaythroughId;
  /** Moves they have in common. */
  readonly length: number;
}

/** A log, or as much of it as the store has not got yet: what its browser has sent, and what the server knows of it. */
export interface Save extends SaveSent {
  readonly id: PlaythroughId;
  /** Of the moves that the server has played itself: what they came to, and what is counted. */
  readonly found: readonly Passed[];
  readonly taken: readonly CountedChoice[];
}

export type Saved =
  /** Kept. `id` is `fork` where the log did not continue what was stored; `length` is the stored log's, which may be longer than what was sent. */
  | { readonly saved: { readonly id: PlaythroughId; readonly length: number } }
  /** Fewer moves are stored than the sender thought: the whole log is wanted. */
  | { readonly wanted: 'whole log'; readonly length: number }
  /** The reader has let go of it, perhaps on another device. */
  | { readonly removed: true };

/** A choice as it is counted: known by its place in the source and its key, so that counts outlive edits elsewhere. */
export interface CountedChoice {
  readonly pack: string;
  readonly universe: string;
  /** The knot or stitch that offers it, as ink names it: `night`, `night.window`; empty at the story's root. */
  readonly place: string;
  readonly key: string;
}

export interface KeptPlaythrough {
  readonly id: PlaythroughId;
  readonly pack: string;
  readonly revision: string;
  readonly name?: string;
  readonly forkedFrom?: ForkedFrom;
  readonly seed: number;
  readonly brings: readonly (readonly [universe: string, ending: string])[];
  readonly moves: readonly Move[];
  /** Milliseconds since 1970. */
  readonly started: number;
  /** When it was last added to. */
  readonly read: number;
}

/** An ending, by how many readers found it; a choice, by how many took it. */
export interface Count {
  readonly id: string;
  readonly readers: number;
}

export interface FoundEnding {
  readonly pack: string;
  readonly universe: string;
  readonly ending: string;
  /** When first, in milliseconds since 1970. */
  readonly found: number;
}

export interface Store {
  makeReader(): Promise<ReaderId>;
  /** Who that is now: another reader's id where the two were joined; undefined where nobody is known by it. */
  reader(id: ReaderId): Promise<ReaderId | undefined>;

  save(reader: ReaderId, save: Save): Promise<Saved>;
  /** Those of a pack, or all, the last read first. */
  playthroughs(reader: ReaderId, pack?: string): Promise<readonly KeptPlaythrough[]>;
  /** Only the reader's own. */
  playthrough(reader: ReaderId, id: PlaythroughId): Promise<KeptPlaythrough | undefined>;
  /** False where the reader has none such. */
  rename(reader: ReaderId, id: PlaythroughId, name: string | undefined): Promise<boolean>;
  remove(reader: ReaderId, id: PlaythroughId): Promise<boolean>;
  endings(reader: ReaderId, pack?: string): Promise<readonly FoundEnding[]>;
  /** Everything of the reader's, counts and all. */
  forget(reader: ReaderId): Promise<void>;

  /** Keeps a code (its hash, never the words) until `expires`; a reader's earlier code ends with it. False where another reader has the same just now: make another. */
  offerCode(reader: ReaderId, hash: string, expires: number): Promise<boolean>;
  /** Whose code it is, without using it; undefined for one that is wrong, used or too old. */
  codeOf(hash: string, now: number): Promise<ReaderId | undefined>;
  /** Uses the code: `joining` becomes the reader who offered it, with what both had kept. Undefined where the code is not good any more. */
  join(hash: string, joining: ReaderId | undefined, now: number): Promise<ReaderId | undefined>;

  /** By key, how many readers took each choice of a place. */
  choicesTaken(pack: string, universe: string, place: string): Promise<readonly Count[]>;
  /** By ending, how many readers found each of a universe. */
  endingsFound(pack: string, universe: string): Promise<readonly Count[]>;

  /** Rejects with `StoreUnavailable` where it cannot be asked. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
