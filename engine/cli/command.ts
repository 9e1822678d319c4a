/** What a command is: how it is written, what it says of itself, and the act. `program.ts` reads what was typed into it. */
import type { Cache } from '../disk/cache.ts';
import type { Player } from '../reading/pack-page.ts';
import type { Crew } from './crew.ts';
import type { Talk } from './talk.ts';

export interface Option {
  /** What stands for its value in the help; absent for a switch. */
  readonly value?: string;
  readonly says: string;
}

export interface Command {
  readonly name: string;
  /** What follows the name, `PACK --link L`. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly says: string;
  /** The rest of its help: paragraphs and examples. */
  readonly help: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** How many words it takes besides its options. */
  readonly takes: readonly [least: number, most: number];
  readonly run: (given: Given, talk: Talk, surroundings: Surroundings) => Promise<ExitCode> | ExitCode;
}

/** What was typed, once it is known to be well formed. */
export interface Given {
  readonly words: readonly string[];
  /** The value of an option; undefined where it was not given. */
  readonly value: (option: string) => string | undefined;
  /** True where a switch was given. */
  readonly has: (option: string) => boolean;
}

/** 0: all is well. 1: the story or a path is at fault. 2: the command was written wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Where words go; `isTTY` for a terminal. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything a command takes from the world, so that a test can give it another. */
export interface Surroundings {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly out: Output;
  readonly err: Output;
  /** False where colours are unwanted even on a terminal. */
  readonly colours: boolean;
  /** The folder of packs. */
  readonly stories: string;
  readonly cache: Cache;
  /** What plays a pack in one file; or a sentence where it cannot be had. */
  readonly player: (progress: (line: string) => void) => Promise<Player | string>;
  /** A seed that nobody can foresee. */
  readonly freshSeed: () => number;
  /** Milliseconds, counting from anywhere. */
  readonly now: () => number;
  /** Those who do long work side by side. */
  readonly crew: Crew;
  /** Ctrl-C, for work that has something to tell when it is broken off. Until it is asked for, Ctrl-C just ends the process. */
  readonly interruption: () => AbortSignal;
}

/** A command that was written wrongly: one sentence that says what is wrong and what would be right. */
export class WrongUsage extends Error {}

/** How a command is called from the project's folder. */
export const CALL = 'npm run -s story --';
