/**
 * Long work in slices: between two slices the event loop turns, so that other requests are answered. What has the least left to
 * do goes first, so a reader's next page never waits for somebody's five thousand moves.
 */
export interface Work<T> {
  /** Does a little at a time. Returns the result when it is done. */
  readonly steps: Generator<void, T>;
  /** How many steps are left, about. */
  readonly left: () => number;
}

export interface WorkQueue {
  run<T>(work: Work<T>): Promise<T>;
}

interface Job {
  readonly left: () => number;
  /** Works for a slice; true when nothing is left of it. */
  readonly slice: () => boolean;
}

/** Work with no more than this many steps is begun at once, without waiting for its turn. */
const SHORT = 16;

/** `slice` is in milliseconds. */
export function createWorkQueue(slice: number): WorkQueue {
  const jobs = new Set<Job>();
  let turning = false;

  const turn = (): void => {
    let next: Job | undefined;
    for (const job of jobs) if (!next || job.left() < next.left()) next = job;
    if (next?.slice()) jobs.delete(next);
    turning = jobs.size > 0;
    if (turning) setImmediate(turn);
  };
  return {
    run: ({ steps, left }) => new Promise((resolve, reject) => {
      const job: Job = {
        left,
        slice() {
          const until = performance.now() + slice;
          try {
            do {
              const { done, value } = steps.next();
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
      if (left() <= SHORT && job.slice()) return;
      jobs.add(job);
      if (!turning) setImmediate(turn);
      turning = true;
    }),
  };
}
