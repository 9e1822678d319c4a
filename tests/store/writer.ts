/** A server under load as far as its store goes, as a process: saves without end, and says what was acknowledged, `reader id length`. */
import { openStore, type StoreSettings } from '../../server/store/open.ts';
import { StoreUnavailable } from '../../server/store/store.ts';
import { MOVES_A_SAVE, movesOf } from './written.ts';
import { saveOf } from './saves.ts';

const READERS = 20;
const LONGEST = 60;

const store = await openStore(JSON.parse(process.argv[2] ?? '') as StoreSettings);

/** Asks until there is an answer, as a browser does. */
async function insist<T>(question: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await question();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  }
}

async function read(): Promise<never> {
  const reader = await insist(() => store.makeReader());
  for (;;) {
    const whole = saveOf([]);
    for (let acknowledged = 0; acknowledged < LONGEST; acknowledged += MOVES_A_SAVE) {
      const moves = movesOf(whole.id, acknowledged, acknowledged + MOVES_A_SAVE);
      const answer = await insist(() => store.save(reader, { ...whole, acknowledged, moves }));
      if (!('saved' in answer) || answer.saved.id !== whole.id) throw new Error(`Not saved: ${JSON.stringify(answer)}`);
      process.stdout.write(`${reader} ${whole.id} ${answer.saved.length}\n`);
    }
  }
}

await Promise.all(Array.from({ length: READERS }, read));
