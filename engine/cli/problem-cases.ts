/** Problems as test cases, one for each rule that was broken; where none was, one that says so by passing. */
import { sentence, type Problem } from '../problems/problem.ts';
import type { TestCase } from './junit.ts';
import { printable } from './talk.ts';

type Linked = Problem & { readonly link?: string };

/** `file` stands for the whole where nothing is wrong; `took` is milliseconds. */
export function problemCases(suite: string, problems: readonly Linked[], file: string, took: number): TestCase[] {
  const rules = new Map<string, Linked[]>();
  for (const one of problems) rules.set(one.code, [...(rules.get(one.code) ?? []), one]);
  if (rules.size === 0) return [{ suite, name: 'no problem', file, took }];
  return [...rules].sort(([one], [other]) => one.localeCompare(other)).map(([rule, [first, ...others]], index) => ({
    suite,
    name: rule,
    file: first?.file || file,
    // The whole took so long; no rule has a time of its own.
    took: index === 0 ? took : 0,
    ...(first && {
      wrong: {
        kind: 'failure' as const,
        type: first.severity,
        message: printable(sentence(first)),
        text: [first, ...others].map((one) => [printable(sentence(one)), ...(one.link === undefined ? [] : [one.link])].join('\n')).join('\n'),
      },
    }),
  }));
}
