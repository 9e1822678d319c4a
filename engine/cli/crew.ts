/** Long work in portions, done side by side where there are hands for it. What comes back hangs on the portions alone, never on the hands. */
import { setImmediate } from 'node:timers/promises';
import type { Surroundings } from './command.ts';

/** What whoever does the work has at hand. */
export type Bench = Pick<Surroundings, 'stories' | 'cache' | 'now'>;

/** A kind of work. All that goes in and comes out is plain data, with Maps: it may be sent to another process. */
export interface Chore<Setup, Portion, Result> {
  readonly name: string;
  /** Makes ready once, for any number of portions. */
  readonly ready: (setup: Setup, bench: Bench) => (portion: Portion) => Result;
}

export interface Crew {
  /** The results in the order of the portions; ends early, with those that are there, when it is told to stop. */
  readonly share: <Setup, Portion, Result>(chore: Chore<Setup, Portion, Result>, setup: Setup, portions: readonly Portion[], bench: Bench, stop: AbortSignal) => AsyncGenerator<Result, void>;
}

/** A crew of one, in this very process. */
export const alone: Crew = {
  async *share({ ready }, setup, portions, bench, stop) {
    const work = ready(setup, bench);
    for (const portion of portions) {
      if (stop.aborted) return;
      yield work(portion);
      // So that Ctrl-C is heard.
      await setImmediate();
    }
  },
};
