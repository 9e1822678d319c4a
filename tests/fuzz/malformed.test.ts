/** The short form of `malformed.long.ts`: 500 malformed requests. */
import { expect, test } from 'vitest';
import { besiege } from './siege.ts';

test('500 malformed requests over all routes: no answer is our fault, and nothing stored changes', async () => {
  const { answers, sent } = await besiege(500);
  expect([...answers.keys()]).toEqual(expect.arrayContaining([200, 400, 404]));
  // Of some nothing can be made, and the rest are answered.
  expect(answers.get(0) ?? 0).toBeLessThan(sent / 4);
}, 300_000);
