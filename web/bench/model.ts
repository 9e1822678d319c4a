/** What the bench shows, as data: every recorded path of a pack with what became of it, their tree, and the forms. */
import type { TranscriptPage } from '../../engine/reading/transcript.ts';

export interface BenchModel {
  readonly pack: string;
  readonly title: string;
  readonly lang: string;
  /** False where nothing of the pack can be read, so that no path of it can be played. */
  readonly readable: boolean;
  /** What is wrong with the stories as they stand, a sentence each. */
  readonly problems: readonly string[];
  /** What was done by the act that led here. */
  readonly said?: string;
  /** Why the act that led here was not done. */
  readonly refused?: string;
  /** By name. */
  readonly paths: readonly BenchPath[];
  readonly tree: readonly BenchRun[];
  /** What accepting every changed path accepts; absent where none has changed. */
  readonly acceptsAll?: string;
  readonly recording: Recording;
  readonly exploring: Exploring;
}

/** The last exploration of the pack, and the one under way. */
export interface Exploring {
  readonly running?: { readonly exact: 'text' | 'control'; readonly progress: string };
  /** What it found, as the engine puts it. */
  readonly html?: string;
  /** Why it found nothing. */
  readonly failed?: string;
  /** The stories have changed since. */
  readonly stale: boolean;
}

export type PathOutcome = 'same' | 'changed' | 'broken' | 'malformed';

export interface BenchPath {
  readonly name: string;
  readonly file: string;
  readonly outcome: PathOutcome;
  readonly note?: string;
  /** The page it ends on, as far as it goes. */
  readonly link?: string;
  /** `ending: sunrise`, or `open`. */
  readonly end?: string;
  readonly differences: readonly PageDifference[];
  /** The ending wanted and reached, where they differ. */
  readonly ending?: { readonly wanted: string; readonly got: string };
  /** Where it breaks off. */
  readonly stop?: Stop;
  /** What is wrong with its file, and what stood in for choices that are gone: a sentence each. */
  readonly sentences: readonly string[];
  /** What accepting it accepts; absent where it cannot be accepted. */
  readonly accepts?: string;
}

/** A page that reads otherwise than it was recorded. */
export interface PageDifference {
  /** How many moves lead to it. */
  readonly moves: number;
  /** The words of the last of them; absent on the first page. */
  readonly after?: string;
  readonly link?: string;
  readonly wanted: TranscriptPage;
  readonly got: TranscriptPage;
}

export interface Stop {
  readonly sentence: string;
  /** The words of the move that cannot be made. */
  readonly wanted?: string;
  readonly there: readonly { readonly key: string; readonly words: string }[];
  /** The last page that holds. */
  readonly link?: string;
}

/** Moves made one after another with no fork between them; of a beginning none. */
export interface BenchRun {
  readonly steps: readonly BenchStep[];
  /** For a beginning: its first page, and what it brings. */
  readonly first?: BenchStep;
  /** Names of the paths that end on its last page. */
  readonly ends: readonly string[];
  readonly forks: readonly BenchRun[];
  /** Paths that go through it, and how many of them hold. */
  readonly through: number;
  readonly holding: number;
}

export interface BenchStep {
  readonly words: string;
  /** The page it leads to; absent where no path gets there any more. */
  readonly link?: string;
  /** Names of the paths that no longer hold from this page on. */
  readonly parts: readonly string[];
}

/** The form that records a reading. */
export interface Recording {
  /** The link of a reading, or the address of one of its pages. */
  readonly at?: string;
  readonly name?: string;
  readonly note?: string;
  /** The page that `at` leads to. */
  readonly page?: { readonly name: string; readonly moves: number };
  /** Why it was not recorded. */
  readonly refused?: string;
  /** True where a path of that name is there, and would be written over. */
  readonly exists?: boolean;
}
