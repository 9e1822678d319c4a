/**
 * Long work in slices: between two slices the event loop turns, so that other requests are answered. What has the least left to
 * do goes first, so a reader's next page never waits for somebody's five thousand moves.
 */
export interface WorkQueue {
  /** Runs the work, which pauses after each step; `steps` is how many it has, about. */
  run<T>(work: Generator<void, T>, steps: number): Promise<T>;
  /** Drops what is under way: its promises are never settled. */
  stop(): void;
}

interface Job {
  readonly left: () => number;
  /** Works for a slice; true when nothing is left of it. */
  readonly slice: () => boolean;
}

/** Work of no more than this many steps is begun at once, without waiting for its turn. */
const SHORT = 16;

/** `slice` is in milliseconds. */
export function createWorkQueue(slice: number): WorkQueue {
  const jobs = new Set<Job>();

  const turn = (): void => {
    let next: Job | undefined;
    for (const job of jobs) if (!next || job.left() < next.left()) next = job;
    if (next?.slice()) jobs.delete(next);
    if (jobs.size > 0) setImmediate(turn);
  };
  return {
    run: (work, steps) => new Promise((resolve, reject) => {
      const job = jobOf(work, steps, slice, resolve, reject);
      if (steps <= SHORT && job.slice()) return;
      jobs.add(job);
      if (jobs.size === 1) setImmediate(turn);
    }),
    stop: () => jobs.clear(),
  };
}

function jobOf<T>(work: Generator<void, T>, steps: number, slice: number, resolve: (result: T) => void, reject: (error: unknown) => void): Job {
  let made = 0;
  return {
    left: () => steps - made,
    slice() {
      const until = performance.now() + slice;
      try {
        do {
          const { done, value } = work.next();
          made++;
          if (done) {
            resolve(value);
            return true;
          }
        } while (performance.now() < until);
        return false;
      } catch (error) {
        reject(error);
        return true;
      }
    },
  };
}
