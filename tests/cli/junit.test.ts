/** The report for build servers holds whatever a story says. */
import { expect, test } from 'vitest';
import { junit } from '../../engine/cli/junit.ts';
import { wellFormed } from '../drawing/well-formed.ts';

test('control characters, halves of surrogate pairs and marks of XML are written so that a parser reads them', () => {
  const text = 'a\u0000b\u001b[31m\ud800\ufffe<c attr="d">\'&amp;\n\ttab 🜁';
  const report = junit('paths', [{ suite: 'lake & sea', name: 'x', file: 'x.md', took: 1_234, wrong: { kind: 'failure', type: 'changed', message: text, text } }]);
  expect(wellFormed(report)).toBe(true);
  expect(report).toContain('a\\u{0}b\\u{1b}[31m\\u{d800}\\u{fffe}&lt;c attr=&quot;d&quot;&gt;&#39;&amp;amp;\n\ttab 🜁</failure>');
  expect(report).toContain('<testsuite name="lake &amp; sea" tests="1" failures="1" errors="0" skipped="0" time="1.234">');
});

test('a report without a case is a report', () => {
  const report = junit('paths', []);
  expect(wellFormed(report)).toBe(true);
  expect(report).toContain('tests="0"');
});
