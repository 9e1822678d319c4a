/** What a problem is: something wrong in a story, in words for its writer, with its place and what would be right. */
import { catalogue, type Code, type Facts } from './catalogue.ts';
import { problemFrom, type Entry } from './entry.ts';

export { isError, sentence } from './sentence.ts';

export type Severity = 'error' | 'warning' | 'note';

export interface Problem {
  readonly code: Code;
  readonly severity: Severity;
  /** The file's name inside its pack, or a path file's name. Empty where the problem is the whole pack's. */
  readonly file: string;
  /** 1-based. */
  readonly line?: number;
  readonly message: string;
  readonly remedy: string;
}

export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** Makes a problem from the catalogue's words and the facts of this case. */
export const problem = <C extends Code>(code: C, place: Place, facts: Facts<C>): Problem =>
  problemFrom(catalogue[code] as unknown as Entry<Facts<C>>, code, place, facts);

/** By file and line, so that a writer reads a file's problems from its top. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}
