/** What no page of ours sends, ten thousand times over: the whole of what `malformed.test.ts` has a short form of. */
import { expect, test } from 'vitest';
import { besiege } from './siege.ts';

test('10,000 malformed requests over all routes: no answer is our fault, and nothing stored changes', async () => {
  const { answers, routes, sent } = await besiege(10_000);
  const byStatus = [...answers].sort(([one], [other]) => one - other).map(([status, times]) => `${status === 0 ? 'none' : status} ${times}`);
  process.stdout.write(`${sent} malformed requests over ${routes.size} routes; answers by status: ${byStatus.join(', ')}\n`);
  expect([...answers.keys()]).toEqual(expect.arrayContaining([200, 302, 400, 403, 404, 405, 413, 422]));
  expect(answers.get(0) ?? 0).toBeLessThan(sent / 4);
}, 1_800_000);
