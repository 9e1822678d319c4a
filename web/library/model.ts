/** What the pages of the reader's library show, as data. */
import type { OpenReading } from '../models.ts';

export interface LibraryModel {
  readonly kind: 'library';
  readonly title: string;
  readonly room: LibraryRoom;
  /** What was just done, in a sentence. */
  readonly said?: string;
  /** What cannot be done, in a sentence. */
  readonly refused?: string;
  /** The book that was open. */
  readonly reading?: OpenReading;
}

export type LibraryRoom =
  | ShelfRoom
  | { readonly kind: 'name' | 'let go'; readonly kept: KeptReading }
  | { readonly kind: 'file' }
  /** Where nothing is kept of readers. */
  | { readonly kind: 'none' }
  | BroughtRoom
  | CodeRoom
  | JoinRoom
  | { readonly kind: 'forget' | 'forgotten'; readonly readings: number };

/** The readings that are kept, by book. */
export interface ShelfRoom {
  readonly kind: 'shelf';
  readonly books: readonly KeptBook[];
  /** In all books. */
  readonly readings: number;
  /** Books that are not here now, by their ids: their readings stay kept. */
  readonly away: readonly { readonly pack: string; readonly readings: number }[];
  /** A reading that was open and is not among them. */
  readonly unkept?: { readonly pack: string; readonly link: string; readonly name: string; readonly pages: number };
}

export interface KeptBook {
  readonly pack: string;
  readonly title: string;
  /** The last read first. */
  readonly shown: readonly KeptReading[];
  /** How many are kept of it, and how many come before those that are shown. */
  readonly readings: number;
  readonly before: number;
  /** The parts of a long list, this one among them, from 1. */
  readonly part?: { readonly number: number; readonly of: number };
}

export interface KeptReading {
  readonly id: string;
  readonly pack: string;
  /** What its reader calls it. */
  readonly name?: string;
  /** The universe it has come to, as a reader knows it. */
  readonly universe: string;
  readonly hue: number;
  /** The page it stands at. */
  readonly page: string;
  readonly pages: number;
  readonly ended: boolean;
  readonly link: string;
  readonly read: When;
  /** Where it left another that is kept, which has a name or not. */
  readonly parted?: { readonly page: number; readonly from?: string };
  /** What has changed in the story since, a sentence each. */
  readonly changed: readonly string[];
  readonly course: Course;
}

export interface When {
  readonly words: string;
  /** For programs: `2026-11-20T13:43:14.000Z`. */
  readonly iso: string;
}

/** How a reading went, as much of it as is drawn. */
export interface Course {
  /** Which universe was read, how deep it lies under canon, and for how many pages; in their order. */
  readonly stretches: readonly { readonly hue: number; readonly depth: number; readonly pages: number }[];
  /** The pages that were moments, from 0. */
  readonly moments: readonly number[];
  readonly ended: boolean;
}

/** What came of a file. */
export interface BroughtRoom {
  readonly kind: 'brought';
  readonly taken: number;
  /** What was not taken, by its name or place in the file, and why. */
  readonly left: readonly { readonly what: string; readonly why: string }[];
}

/** Three words for another device. */
export interface CodeRoom {
  readonly kind: 'code';
  readonly readings: number;
  /** Absent until they are asked for. */
  readonly code?: { readonly words: string; readonly minutes: number; readonly address: string; /** The dark squares of a QR code, row by row. */ readonly squares: readonly (readonly boolean[])[] };
}

export interface JoinRoom {
  readonly kind: 'join';
  /** A code that is good. */
  readonly joining?: { readonly words: string; readonly there: number; readonly here: number };
  readonly words?: string;
}
