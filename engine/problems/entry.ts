/** A kind of problem: how grave it is, and its words, from the facts of a case. */
import type { Code } from './catalogue.ts';
import type { Place, Problem, Severity } from './problem.ts';

export interface Entry<F> {
  readonly severity: Severity;
  readonly message: (facts: F) => string;
  readonly remedy: (facts: F) => string;
}

export type FactsOf<E> = E extends Entry<infer F> ? F : never;

export const entry = <F>(severity: Severity, message: (facts: F) => string, remedy: (facts: F) => string): Entry<F> =>
  ({ severity, message, remedy });

/** Makes a problem from an entry's words. */
export function problemFrom<F>({ severity, message, remedy }: Entry<F>, code: Code, { file, line }: Place, facts: F): Problem {
  return { code, severity, file, ...(line !== undefined && { line }), message: message(facts), remedy: remedy(facts) };
}
