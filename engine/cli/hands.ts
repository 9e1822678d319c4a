/** A crew of child processes, one for each core: each runs this same program, and is told what to do. */
import { fork, type ChildProcess } from 'node:child_process';
import type { Bench, Chore, Crew } from './crew.ts';

/** The word by which the program is started as a hand. */
export const HAND = '(hand)';

interface Order {
  readonly chore: string;
  readonly setup: unknown;
  readonly stories: string;
}
interface Task {
  readonly number: number;
  readonly portion: unknown;
}
interface Done {
  readonly number: number;
  readonly result: unknown;
}

/** `program` is the file to run. */
export function handsOf(program: string, count: number, alone: Crew): Crew {
  return {
    async *share<Setup, Portion, Result>(chore: Chore<Setup, Portion, Result>, setup: Setup, portions: readonly Portion[], bench: Bench, stop: AbortSignal) {
      if (portions.length < 2) return yield* alone.share(chore, setup, portions, bench, stop);
      const results = new Map<number, Result>();
      let wake: () => void = () => undefined;
      let failure: Error | undefined;
      let given = 0;
      const give = (hand: ChildProcess) => {
        if (given < portions.length) hand.send({ number: given, portion: portions[given++] } satisfies Task);
      };
      const hands = Array.from({ length: Math.min(count, portions.length) }, () => {
        const hand = fork(program, [HAND], { serialization: 'advanced' });
        hand.send({ chore: chore.name, setup, stories: bench.stories } satisfies Order);
        give(hand);
        hand.on('message', ({ number, result }: Done) => {
          results.set(number, result as Result);
          give(hand);
          wake();
        });
        hand.on('exit', (code) => {
          failure ??= new Error(`A process that worked on a part of this ended early (${code ?? 'killed'}).`);
          wake();
        });
        return hand;
      });
      const stopped = () => wake();
      stop.addEventListener('abort', stopped);
      try {
        for (let next = 0; next < portions.length; next++) {
          while (!results.has(next)) {
            if (stop.aborted) return;
            if (failure) throw failure;
            await new Promise<void>((resolve) => { wake = resolve; });
          }
          const result = results.get(next);
          results.delete(next);
          yield result as Result;
        }
      } finally {
        stop.removeEventListener('abort', stopped);
        for (const hand of hands) {
          hand.removeAllListeners();
          hand.kill('SIGKILL');
        }
      }
    },
  };
}

/** The other side: does what it is told until nobody is there to tell it more. */
export function lendHand(chores: readonly Chore<never, never, unknown>[], bench: Bench): void {
  let work: ((portion: never) => unknown) | undefined;
  // Ctrl-C goes to all; the one that was typed at decides.
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => process.exit());
  process.on('message', (message: Order | Task) => {
    if ('chore' in message) {
      work = chores.find(({ name }) => name === message.chore)?.ready(message.setup as never, { ...bench, stories: message.stories });
    } else process.send?.({ number: message.number, result: work?.(message.portion as never) } satisfies Done);
  });
}
