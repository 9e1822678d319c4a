/** What a problem is: something wrong in a story, in words for its writer, with its place and what would be right. */
import { catalogue, type Code, type Facts } from './catalogue.ts';

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
export function problem<C extends Code>(code: C, place: Place, facts: Facts<C>): Problem {
  const entry = catalogue[code] as unknown as {
    severity: Severity;
    message: (facts: Facts<C>) => string;
    remedy: (facts: Facts<C>) => string;
  };
  return {
    code,
    severity: entry.severity,
    file: place.file,
    ...(place.line !== undefined && { line: place.line }),
    message: entry.message(facts),
    remedy: entry.remedy(facts),
  };
}

/**
 * One line in ink's own grammar, so that editors which know ink's messages can jump to the place:
 * `ERROR: 'storm.ink' line 2: "# from: canon/harbor" names no moment. The moments of "canon" are wedding, erised.`
 */
export function sentence({ severity, file, line, message, remedy }: Problem): string {
  const level = { error: 'ERROR', warning: 'WARNING', note: 'TODO' }[severity];
  const place = [file && `'${file}'`, line !== undefined && `line ${line}`].filter(Boolean).join(' ');
  return `${level}: ${place && `${place}: `}${message}${remedy && ` ${remedy}`}`;
}

/** True for what a reader would run into, and for what keeps a universe out of its pack or a path from holding. */
export const isError = (one: Problem): boolean => one.severity === 'error';

/** By file and line, so that a writer reads a file's problems from its top. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}
