/** Long work in slices: at once where it is short, else with a turn for others between. */

/** Milliseconds of work in one go: no reader notices as much. */
const SLICE = 12;

export function finish<T>(work: Generator<void, T>): T | Promise<T> {
  const until = performance.now() + SLICE;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() > until) return later(work);
  }
}

async function later<T>(work: Generator<void, T>): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve));
  return finish(work);
}
