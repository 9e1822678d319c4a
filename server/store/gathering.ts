/** Gathers what arrives at about the same time, and does it in one go: the next go begins when the last has ended. */

export interface Gathering<Item, Answer> {
  readonly add: (item: Item) => Promise<Answer>;
  /** When nothing is under way any more. */
  readonly settled: () => Promise<void>;
}

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** `work` answers every item in its place, or fails for all. Where it fails for more than one, `isCommon` tells whether alone they would fare no better. */
export function gather<Item, Answer>(
  work: (items: readonly Item[]) => Promise<readonly Answer[]>,
  { most, isCommon }: { readonly most: number; readonly isCommon: (error: unknown) => boolean },
): Gathering<Item, Answer> {
  const waiting: Waiting<Item, Answer>[] = [];
  const running: { now?: Promise<void> } = {};

  async function run(): Promise<void> {
    // Whoever arrives in the same turn of the event loop comes along.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) await answer(waiting.splice(0, most));
    delete running.now;
  }

  async function answer(group: readonly Waiting<Item, Answer>[]): Promise<void> {
    try {
      const answers = await work(group.map(({ item }) => item));
      for (const [index, { resolve }] of group.entries()) resolve(answers[index] as Answer);
    } catch (error) {
      if (isCommon(error)) for (const { reject } of [...group, ...waiting.splice(0)]) reject(error);
      // One of them is at fault, and the others shall not suffer for it.
      else if (group.length > 1) for (const one of group) await answer([one]);
      else group[0]?.reject(error);
    }
  }

  return {
    add: (item) => new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      running.now ??= run();
    }),
    settled: () => running.now ?? Promise.resolve(),
  };
}
