/** What two servers do to the same reader at once: whatever was acknowledged is where it belongs, and nothing of somebody forgotten is left. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../server/store/open.ts';
import type { Save, Store } from '../../server/store/store.ts';
import { HOMES, type Homes } from './homes.ts';
import { choose, saveOf } from './saves.ts';

const TIMES = 15;
const FAR = Number.MAX_SAFE_INTEGER;
const choice = { pack: 'lighthouse', universe: 'canon', place: '', key: 'a' };

describe.each(HOMES)('%s', (_name, open) => {
  let homes: Homes;
  let here: Store;
  let there: Store;
  beforeAll(async () => {
    homes = await open();
    const settings = await homes.make();
    here = await openStore(settings);
    there = await openStore(settings);
  });
  afterAll(async () => {
    await here.close();
    await there.close();
    await homes.remove();
  });

  test('what is saved while two readers become one is kept', async () => {
    for (let time = 0; time < TIMES; time++) {
      const [owner, joining] = [await here.makeReader(), await here.makeReader()];
      const begun = saveOf(choose('a'));
      await here.save(joining, begun);
      await here.offerCode(owner, `code ${time}`, FAR);
      const saves = Array.from({ length: 12 }, (_, index): Save => (index % 3 === 0 ? { ...begun, moves: choose('a', ...Array.from({ length: index + 1 }, () => 'b')) } : { ...saveOf(choose('c')), taken: [choice] }));
      const saving = saves.map((save, index) => (index % 2 === 0 ? here : there).save(index % 4 === 1 ? owner : joining, save));
      const joined = there.join(`code ${time}`, joining, 0);
      const answers = await Promise.all(saving);
      expect(await joined).toBe(owner);
      const kept = new Map((await here.playthroughs(owner)).map(({ id, moves }) => [id, moves.length]));
      // Nobody can be given something after they have become somebody else.
      for (const answer of answers) expect('saved' in answer && (kept.get(answer.saved.id) ?? 0) >= answer.saved.length).toBe(true);
      expect(await there.playthroughs(joining)).toHaveLength(kept.size);
      await here.forget(owner);
    }
    expect(await here.choicesTaken('lighthouse', 'canon', '')).toEqual([]);
  }, 120_000);

  test('readers who join each other crosswise become one', async () => {
    for (let time = 0; time < TIMES; time++) {
      const [one, other] = [await here.makeReader(), await here.makeReader()];
      await here.offerCode(one, `one ${time}`, FAR);
      await here.offerCode(other, `other ${time}`, FAR);
      await Promise.all([here.save(one, saveOf(choose('a'))), here.save(other, saveOf(choose('b')))]);
      await Promise.all([here.join(`one ${time}`, other, 0), there.join(`other ${time}`, one, 0)]);
      expect(await here.reader(one)).toBe(await here.reader(other));
      expect(await here.playthroughs(one)).toHaveLength(2);
    }
  }, 120_000);

  test('who is forgotten while something is saved leaves nothing', async () => {
    for (let time = 0; time < TIMES; time++) {
      const reader = await here.makeReader();
      const saving = Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? here : there).save(reader, { ...saveOf(choose('a')), taken: [choice], found: [{ universe: 'canon', ending: 'dawn' }] }));
      const forgotten = there.forget(reader);
      await Promise.all([...saving, forgotten]);
      expect(await here.reader(reader)).toBeUndefined();
      expect(await here.playthroughs(reader)).toEqual([]);
      expect(await here.choicesTaken('lighthouse', 'canon', '')).toEqual([]);
      expect(await here.endingsFound('lighthouse', 'canon')).toEqual([]);
    }
  }, 120_000);

  test('what is removed while it is saved stays away', async () => {
    const reader = await here.makeReader();
    for (let time = 0; time < TIMES; time++) {
      const save = saveOf(choose('a'));
      await here.save(reader, save);
      const longer = Array.from({ length: 6 }, (_, index) => ({ ...save, moves: choose('a', ...Array.from({ length: index + 1 }, () => 'b')) }));
      await Promise.all([...longer.map((one, index) => (index % 2 === 0 ? here : there).save(reader, one)), there.remove(reader, save.id)]);
      expect(await here.playthrough(reader, save.id)).toBeUndefined();
      expect(await there.save(reader, save)).toEqual({ removed: true });
    }
  }, 120_000);
});
