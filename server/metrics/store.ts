/** The store, measured: how long each question to it takes, what saves come to, and whether it answers at all. */
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { answering } from '../health.ts';
import { StoreUnavailable, type Save, type Saved, type Store } from '../store/store.ts';

/** Seconds: a commit waits for the disk, and gives up after three. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function measureStore(store: Store, registers: Registry[]): Store {
  const seconds = new Histogram({
    name: 'otherwise_store_seconds', help: 'Questions to the store, and how long they took. Outcome "unavailable": it could not be asked.',
    labelNames: ['question', 'outcome'], buckets: BUCKETS, registers,
  });
  const saves = new Counter({
    name: 'otherwise_saves_total', help: 'Saves, by what came of them.',
    labelNames: ['outcome'], registers,
  });
  const isThere = answering(store);
  new Gauge({
    name: 'otherwise_store_up', help: '1 where the store answers.', registers,
    async collect() { this.set(await isThere() ? 1 : 0); },
  });

  const timed = async <T>(question: string, asked: Promise<T>): Promise<T> => {
    const taken = seconds.startTimer({ question });
    try {
      const answer = await asked;
      taken({ outcome: 'answered' });
      return answer;
    } catch (error) {
      taken({ outcome: error instanceof StoreUnavailable ? 'unavailable' : 'failed' });
      throw error;
    }
  };
  return {
    makeReader: () => timed('makeReader', store.makeReader()),
    reader: (id) => timed('reader', store.reader(id)),
    async save(reader, save) {
      const saved = await timed('save', store.save(reader, save));
      saves.inc({ outcome: outcomeOf(save, saved) });
      return saved;
    },
    playthroughs: (reader, pack) => timed('playthroughs', store.playthroughs(reader, pack)),
    playthrough: (reader, id) => timed('playthrough', store.playthrough(reader, id)),
    rename: (reader, id, name) => timed('rename', store.rename(reader, id, name)),
    remove: (reader, id) => timed('remove', store.remove(reader, id)),
    endings: (reader, pack) => timed('endings', store.endings(reader, pack)),
    forget: (reader) => timed('forget', store.forget(reader)),
    offerCode: (reader, hash, expires) => timed('offerCode', store.offerCode(reader, hash, expires)),
    codeOf: (hash, now) => timed('codeOf', store.codeOf(hash, now)),
    join: (hash, joining, now) => timed('join', store.join(hash, joining, now)),
    choicesTaken: (pack, universe, place) => timed('choicesTaken', store.choicesTaken(pack, universe, place)),
    endingsFound: (pack, universe) => timed('endingsFound', store.endingsFound(pack, universe)),
    ready: () => store.ready(),
    close: () => store.close(),
  };
}

function outcomeOf({ id }: Save, saved: Saved): 'kept' | 'forked' | 'whole log wanted' | 'removed before' {
  if ('wanted' in saved) return 'whole log wanted';
  if ('removed' in saved) return 'removed before';
  return saved.saved.id === id ? 'kept' : 'forked';
}
