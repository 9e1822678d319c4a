/** Work in slices. */
import { expect, test } from 'vitest';
import { createWorkQueue } from '../../server/work-queue.ts';

/** So many steps of a millisecond each. */
function* working(name: string, steps: number, done: string[]): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  done.push(name);
  return name;
}

test('what has the least left goes first', async () => {
  const queue = createWorkQueue(4);
  const done: string[] = [];
  const all = [queue.run(working('long', 200, done), 200), queue.run(working('longer', 300, done), 300), queue.run(working('short', 30, done), 30)];
  expect(await Promise.all(all)).toEqual(['long', 'longer', 'short']);
  expect(done).toEqual(['short', 'long', 'longer']);
});

test('others have a turn between two slices', async () => {
  const queue = createWorkQueue(4);
  let turns = 0;
  const turn = setInterval(() => turns++, 1);
  await queue.run(working('long', 100, []), 100);
  clearInterval(turn);
  expect(turns).toBeGreaterThan(8);
});

test('a few steps are made at once, and what throws is thrown to whoever asked', async () => {
  const queue = createWorkQueue(50);
  const done: string[] = [];
  const short = queue.run(working('short', 3, done), 3);
  expect(done).toEqual(['short']);
  await short;
  await expect(queue.run(failing(), 100)).rejects.toThrow('no');
  expect(await queue.run(working('after', 30, []), 30)).toBe('after');
});

function* failing(): Generator<void, string> {
  yield;
  throw new Error('no');
}
