/** What is logged of an error: enough to find it, and nothing of what somebody read or sent. */
import { expect, test } from 'vitest';
import { errorLine } from '../../server/error-line.ts';

class CannotRead extends Error {}

test('its kind, its code, and where it was thrown', () => {
  const error = Object.assign(new CannotRead('no'), { code: 'ENOSPC' });
  expect(errorLine(error)).toMatchObject({ kind: 'CannotRead', code: 'ENOSPC' });
  expect(errorLine(error).at[0]).toContain('error-line.test.ts');
});

test.each([
  '0.herring.save',
  'duplicate key (reader)=(b4c1)',
  'two lines\n    at herring (/read/lighthouse/0.herring:1:2)',
])('never its message, "%s"', (message) => {
  const line = JSON.stringify(errorLine(new Error('outer', { cause: new CannotRead(message) })));
  expect(line).toContain('CannotRead');
  expect(line).not.toMatch(/herring|b4c1|outer/);
});

test('a code that is not a word is left out, and what is no error is told by its kind', () => {
  expect(errorLine(Object.assign(new Error('no'), { code: 'a b' }))).not.toHaveProperty('code');
  expect(errorLine('0.herring')).toEqual({ kind: 'string', at: [] });
  expect(errorLine(undefined)).toEqual({ kind: 'undefined', at: [] });
});

test('a line is short, however deep the stack and however long the row of causes', () => {
  const deep = (left: number): Error => (left === 0 ? new Error('x'.repeat(1_000_000)) : deep(left - 1));
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 500;
  const causes = Array.from({ length: 50 }).reduce<Error>((cause) => new Error('y'.repeat(10_000), { cause }), deep(400));
  Error.stackTraceLimit = limit;
  expect(JSON.stringify(errorLine(causes)).length).toBeLessThan(8_000);
});

test('an error that is its own cause comes to an end', () => {
  const error = new Error('round');
  error.cause = error;
  expect(JSON.stringify(errorLine(error)).length).toBeLessThan(8_000);
});
