/** A report that build servers read: one test case for each recorded path, or each kind of problem that was looked for. */
import { escapeXml } from '../xml.ts';

export interface TestCase {
  /** Groups cases; here the pack. */
  readonly suite: string;
  readonly name: string;
  readonly file: string;
  /** Milliseconds. */
  readonly took: number;
  /** A failure is a story that reads otherwise; an error is a case that could not be run. */
  readonly wrong?: { readonly kind: 'failure' | 'error'; readonly type: string; readonly message: string; readonly text: string };
}

/** `group` stands before the suite in each case's class. */
export function junit(name: string, cases: readonly TestCase[], group = 'paths'): string {
  const suites = [...new Set(cases.map(({ suite }) => suite))];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeXml(name)}" ${totals(cases)}>`,
    ...suites.flatMap((suite) => {
      const own = cases.filter((one) => one.suite === suite);
      return [`  <testsuite name="${escapeXml(suite)}" ${totals(own)}>`, ...own.map((one) => testCase(one, group)), '  </testsuite>'];
    }),
    '</testsuites>',
    '',
  ].join('\n');
}

function totals(cases: readonly TestCase[]): string {
  const of = (kind: string) => cases.filter(({ wrong }) => wrong?.kind === kind).length;
  return `tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="0" time="${seconds(cases.reduce((sum, { took }) => sum + took, 0))}"`;
}

function testCase({ suite, name, file, took, wrong }: TestCase, group: string): string {
  const open = `    <testcase classname="${escapeXml(group)}.${escapeXml(suite)}" name="${escapeXml(name)}" file="${escapeXml(file)}" time="${seconds(took)}"`;
  if (!wrong) return `${open}/>`;
  const { kind, type, message, text } = wrong;
  return `${open}><${kind} type="${escapeXml(type)}" message="${escapeXml(message)}">${escapeXml(text)}</${kind}></testcase>`;
}

const seconds = (milliseconds: number): string => (milliseconds / 1_000).toFixed(3);
