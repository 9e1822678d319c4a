/** What a store promises, asked of both homes. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../server/store/open.ts';
import type { ReaderId, Save, Saved, Store } from '../../server/store/store.ts';
import { HOMES, type Homes } from './homes.ts';
import { choose, saveOf } from './saves.ts';

describe.each(HOMES)('%s', (_name, open) => {
  let homes: Homes;
  let store: Store;
  let reader: ReaderId;
  let now: number;

  beforeAll(async () => {
    homes = await open();
  });
  afterAll(() => homes.remove());
  beforeEach(async () => {
    now = 1_000;
    store = await openStore(await homes.make(), () => now);
    reader = await store.makeReader();
  });
  afterEach(() => store.close());

  const saved = async (save: Save, who = reader) => {
    const answer = await store.save(who, save);
    if (!('saved' in answer)) throw new Error(`Not saved: ${JSON.stringify(answer)}`);
    return answer.saved;
  };
  const keys = async (id: string, who = reader) => (await store.playthrough(who, id))?.moves.map((move) => (move.type === 'CHOOSE' ? move.key : move.type));

  describe('readers', () => {
    test('are known by their id, and nobody else is', async () => {
      expect(await store.reader(reader)).toBe(reader);
      expect(await store.reader('nobody')).toBeUndefined();
      expect(await store.makeReader()).not.toBe(reader);
    });

    test('never get at what is another’s, not even by its id', async () => {
      const other = await store.makeReader();
      const mine = saveOf(choose('a'));
      await saved(mine);
      expect(await store.playthrough(other, mine.id)).toBeUndefined();
      expect(await store.rename(other, mine.id, 'theirs')).toBe(false);
      expect(await store.remove(other, mine.id)).toBe(false);
      expect(await saved({ ...mine, moves: choose('b') }, other)).toEqual({ id: mine.id, length: 1 });
      expect(await keys(mine.id)).toEqual(['a']);
      expect(await keys(mine.id, other)).toEqual(['b']);
    });
  });

  describe('a save', () => {
    test('is given back whole', async () => {
      const save: Save = {
        ...saveOf([
          { type: 'CHOOSE', key: 'take-the-lamp', words: 'Take the “lamp” \u{1F4A1}\0', offered: ['take-the-lamp', 'leave'] },
          { type: 'DIVERGE', universe: 'mirror' }, { type: 'CHOOSE', key: 'a' }, { type: 'RETURN' },
        ]),
        seed: 4_294_967_295, brings: [['mirror', 'forgiven'], ['canon', 'ended']], name: 'Das “Licht”', forkedFrom: { id: randomUUID(), length: 2 },
      };
      await saved(save);
      const { id, pack, revision, seed, brings, moves, name, forkedFrom } = save;
      expect(await store.playthrough(reader, id)).toEqual({ id, pack, revision, seed, brings, moves, name, forkedFrom, started: 1_000, read: 1_000 });
    });

    test('adds what is new, and asked twice adds nothing', async () => {
      const save = saveOf(choose('a', 'b'));
      expect(await saved(save)).toEqual({ id: save.id, length: 2 });
      now = 2_000;
      const more = { ...save, revision: 'two', acknowledged: 2, moves: choose('c') };
      expect(await saved(more)).toEqual({ id: save.id, length: 3 });
      now = 3_000;
      expect(await saved(more)).toEqual({ id: save.id, length: 3 });
      // A late one is part of what is stored.
      expect(await saved(save)).toEqual({ id: save.id, length: 3 });
      expect(await store.playthrough(reader, save.id)).toMatchObject({ revision: 'two', moves: choose('a', 'b', 'c'), started: 1_000, read: 2_000 });
    });

    test('wants the whole log where fewer moves are stored than were thought', async () => {
      const save = saveOf(choose('a', 'b'));
      expect(await store.save(reader, { ...save, acknowledged: 3 })).toEqual({ wanted: 'whole log', length: 0 });
      await saved(save);
      expect(await store.save(reader, { ...save, acknowledged: 3 })).toEqual({ wanted: 'whole log', length: 2 });
      expect(await store.save(reader, { ...save, acknowledged: 1, seed: 7 })).toEqual({ wanted: 'whole log', length: 2 });
      expect(await keys(save.id)).toEqual(['a', 'b']);
    });

    test('that parts from what is stored is kept as a fork, once', async () => {
      const save = saveOf(choose('a', 'b', 'c'));
      await saved(save);
      const parting = { ...save, acknowledged: 1, moves: choose('x', 'y') };
      expect(await saved(parting)).toEqual({ id: save.fork, length: 3 });
      expect(await saved(parting)).toEqual({ id: save.fork, length: 3 });
      expect(await saved({ ...parting, acknowledged: 0, moves: choose('a', 'x', 'y', 'z') })).toEqual({ id: save.fork, length: 4 });
      expect(await keys(save.id)).toEqual(['a', 'b', 'c']);
      expect(await keys(save.fork)).toEqual(['a', 'x', 'y', 'z']);
      expect(await store.playthrough(reader, save.fork)).toMatchObject({ forkedFrom: { id: save.id, length: 1 } });
      expect(await store.playthroughs(reader)).toHaveLength(2);
    });

    test('that began otherwise is no continuation', async () => {
      const save = saveOf(choose('a'));
      await saved(save);
      expect(await saved({ ...save, seed: 2 })).toEqual({ id: save.fork, length: 1 });
      expect(await saved({ ...save, brings: [['mirror', 'lost']], fork: randomUUID() })).not.toEqual({ id: save.id, length: 1 });
      expect(await store.playthroughs(reader)).toHaveLength(3);
    });

    test('that parts from its fork too is kept under a name of its own, the same each time', async () => {
      const save = saveOf(choose('a', 'b'));
      await saved(save);
      await saved({ ...save, moves: choose('a', 'x') });
      const third = await saved({ ...save, moves: choose('a', 'y') });
      expect(await saved({ ...save, moves: choose('a', 'y', 'z') })).toEqual({ id: third.id, length: 3 });
      const forkOfItself = { ...saveOf(choose('p', 'q')), fork: save.id };
      expect((await saved({ ...forkOfItself, id: save.id })).id).not.toBe(save.id);
      expect((await store.playthroughs(reader)).map(({ moves }) => moves.length).sort()).toEqual([2, 2, 2, 3]);
    });

    test('may be thousands of moves long', async () => {
      const moves = Array.from({ length: 12_000 }, (_, index) => choose(`k${index}`)).flat();
      const save = saveOf(moves);
      expect(await saved(save)).toEqual({ id: save.id, length: 12_000 });
      expect((await store.playthrough(reader, save.id))?.moves).toEqual(moves);
    });

    test('comes at the same time as others, and each gets its own answer', async () => {
      const readers = await Promise.all(Array.from({ length: 30 }, () => store.makeReader()));
      const sent = Array.from({ length: 300 }, (_, index) => ({ who: readers[index % 30]!, save: saveOf(choose(`n${index}`)) }));
      const answers = await Promise.all(sent.map(({ who, save }) => store.save(who, save)));
      expect(answers).toEqual(sent.map(({ save }): Saved => ({ saved: { id: save.id, length: 1 } })));
      for (const who of readers) expect(await store.playthroughs(who)).toHaveLength(10);
    });

    test('of one playthrough from many sides at the same time keeps every log', async () => {
      const save = saveOf([]);
      const logs = Array.from({ length: 12 }, (_, index) => ({ ...save, fork: randomUUID(), moves: choose('a', `b${index % 6}`, `c${index % 3}`) }));
      const answers = await Promise.all(logs.map((log) => saved(log)));
      for (const [index, { id }] of answers.entries()) expect((await store.playthrough(reader, id))?.moves.slice(0, 3)).toEqual(logs[index]!.moves);
    });
  });

  describe('what is kept', () => {
    test('is listed by pack, the last read first', async () => {
      const [one, two, three] = [saveOf(choose('a')), saveOf(choose('b')), { ...saveOf(choose('c')), pack: 'lily' }];
      for (const save of [one, two, three]) {
        now += 10;
        await saved(save);
      }
      now += 10;
      await saved({ ...one, acknowledged: 1, moves: choose('more') });
      expect((await store.playthroughs(reader)).map(({ id }) => id)).toEqual([one.id, three.id, two.id]);
      expect((await store.playthroughs(reader, 'lily')).map(({ id }) => id)).toEqual([three.id]);
      expect(await store.playthroughs(await store.makeReader())).toEqual([]);
    });

    test('gets a name, and loses it', async () => {
      const save = saveOf(choose('a'));
      await saved(save);
      expect(await store.rename(reader, save.id, 'The good one')).toBe(true);
      expect(await store.playthrough(reader, save.id)).toMatchObject({ name: 'The good one' });
      expect(await store.rename(reader, save.id, undefined)).toBe(true);
      expect(await store.playthrough(reader, save.id)).not.toHaveProperty('name');
      expect(await store.rename(reader, randomUUID(), 'none')).toBe(false);
    });

    test('stays away once it is removed, whoever sends it again', async () => {
      const save = saveOf(choose('a'));
      await saved(save);
      expect(await store.remove(reader, save.id)).toBe(true);
      expect(await store.remove(reader, save.id)).toBe(false);
      expect(await store.playthroughs(reader)).toEqual([]);
      expect(await store.save(reader, { ...save, moves: choose('a', 'b') })).toEqual({ removed: true });
      expect(await store.save(reader, { ...saveOf(choose('c')), id: save.id })).toEqual({ removed: true });
      expect(await store.playthroughs(reader)).toEqual([]);
    });
  });

  describe('counts', () => {
    const choice = { pack: 'lighthouse', universe: 'canon', place: 'night.window', key: 'open' };

    test('are one for each reader', async () => {
      const other = await store.makeReader();
      const save: Save = { ...saveOf(choose('open')), taken: [choice, choice, { ...choice, key: 'shut' }], found: [{ universe: 'canon', ending: 'dawn' }, { universe: 'canon', ending: 'dawn' }] };
      await saved(save);
      await saved(save);
      await saved({ ...save, id: randomUUID() });
      await saved({ ...save, taken: [choice] }, other);
      expect(await store.choicesTaken('lighthouse', 'canon', 'night.window')).toEqual([{ id: 'open', readers: 2 }, { id: 'shut', readers: 1 }]);
      expect(await store.choicesTaken('lighthouse', 'canon', 'night')).toEqual([]);
      expect(await store.endingsFound('lighthouse', 'canon')).toEqual([{ id: 'dawn', readers: 2 }]);
      expect(await store.endings(reader)).toEqual([{ pack: 'lighthouse', universe: 'canon', ending: 'dawn', found: 1_000 }]);
      expect(await store.endings(reader, 'lily')).toEqual([]);
    });

    test('outlive the playthrough, and end with the reader', async () => {
      const save: Save = { ...saveOf(choose('open')), taken: [choice], found: [{ universe: 'canon', ending: 'dawn' }] };
      await saved(save);
      await store.remove(reader, save.id);
      expect(await store.choicesTaken('lighthouse', 'canon', 'night.window')).toHaveLength(1);
      expect(await store.endings(reader)).toHaveLength(1);
      await store.forget(reader);
      expect(await store.choicesTaken('lighthouse', 'canon', 'night.window')).toEqual([]);
      expect(await store.endingsFound('lighthouse', 'canon')).toEqual([]);
    });
  });

  describe('a code', () => {
    test('is good until it expires, without being used by looking', async () => {
      expect(await store.offerCode(reader, 'hash', 2_000)).toBe(true);
      expect(await store.codeOf('hash', 1_999)).toBe(reader);
      expect(await store.codeOf('hash', 1_999)).toBe(reader);
      expect(await store.codeOf('hash', 2_000)).toBeUndefined();
      expect(await store.codeOf('another', 1_000)).toBeUndefined();
      expect(await store.join('hash', undefined, 2_000)).toBeUndefined();
    });

    test('ends with the next one, and is never two readers’', async () => {
      await store.offerCode(reader, 'first', 2_000);
      await store.offerCode(reader, 'second', 2_000);
      expect(await store.codeOf('first', 1_000)).toBeUndefined();
      const other = await store.makeReader();
      expect(await store.offerCode(other, 'second', 2_000)).toBe(false);
      expect(await store.codeOf('second', 1_000)).toBe(reader);
      now = 2_000;
      expect(await store.offerCode(other, 'second', 3_000)).toBe(true);
    });

    test('is used once, by whoever comes first', async () => {
      await store.offerCode(reader, 'hash', 2_000);
      const others = await Promise.all([1, 2, 3, 4].map(() => store.makeReader()));
      const joined = await Promise.all(others.map((other) => store.join('hash', other, 1_000)));
      expect(joined.filter((id) => id === reader)).toHaveLength(1);
      expect(joined.filter((id) => id === undefined)).toHaveLength(3);
    });

    test('joins a device that is nobody yet', async () => {
      await store.offerCode(reader, 'hash', 2_000);
      expect(await store.join('hash', undefined, 1_000)).toBe(reader);
    });

    test('joins two readers, with what both had', async () => {
      const other = await store.makeReader();
      const choice = { pack: 'lighthouse', universe: 'canon', place: '', key: 'open' };
      const [mine, theirs, gone] = [saveOf(choose('a')), saveOf(choose('b')), saveOf(choose('c'))];
      await saved({ ...mine, taken: [choice] });
      await saved({ ...theirs, taken: [choice], found: [{ universe: 'canon', ending: 'dawn' }] }, other);
      await saved(gone, other);
      await store.remove(other, gone.id);
      await store.offerCode(other, 'theirs', 2_000);
      await store.offerCode(reader, 'hash', 2_000);
      expect(await store.join('hash', other, 1_000)).toBe(reader);

      expect(await store.reader(other)).toBe(reader);
      expect((await store.playthroughs(reader)).map(({ id }) => id).sort()).toEqual([mine.id, theirs.id].sort());
      expect(await store.endings(reader)).toHaveLength(1);
      expect(await store.choicesTaken('lighthouse', 'canon', '')).toEqual([{ id: 'open', readers: 1 }]);
      expect(await store.codeOf('theirs', 1_000)).toBeUndefined();
      // The cookie of the device that joined goes on as it was.
      expect(await saved({ ...theirs, acknowledged: 1, moves: choose('d') }, other)).toEqual({ id: theirs.id, length: 2 });
      expect(await keys(theirs.id)).toEqual(['b', 'd']);
      expect(await store.playthroughs(other)).toEqual(await store.playthroughs(reader));
      expect(await store.save(reader, gone)).toEqual({ removed: true });
    });

    test('joins those who joined before, and a reader with itself', async () => {
      const [second, third] = [await store.makeReader(), await store.makeReader()];
      await store.offerCode(second, 'one', 2_000);
      await store.join('one', third, 1_000);
      await store.offerCode(reader, 'two', 2_000);
      await store.join('two', third, 1_000);
      expect(await store.reader(second)).toBe(reader);
      expect(await store.reader(third)).toBe(reader);
      await store.offerCode(third, 'three', 2_000);
      expect(await store.join('three', second, 1_000)).toBe(reader);
      expect(await store.reader(reader)).toBe(reader);
    });

    test('keeps both logs where both have a playthrough of the same name', async () => {
      const other = await store.makeReader();
      const [shorter, longer, parting] = [saveOf(choose('a')), saveOf(choose('a', 'b')), saveOf(choose('a', 'b', 'c'))];
      for (const save of [shorter, longer, parting]) await saved(save);
      await saved({ ...shorter, moves: choose('a', 'x') }, other);
      await saved({ ...longer, moves: choose('a') }, other);
      await saved({ ...parting, moves: choose('a', 'y') }, other);
      await store.offerCode(reader, 'hash', 2_000);
      await store.join('hash', other, 1_000);
      expect(await keys(shorter.id)).toEqual(['a', 'x']);
      expect(await keys(longer.id)).toEqual(['a', 'b']);
      expect(await keys(parting.id)).toEqual(['a', 'b', 'c']);
      const forks = (await store.playthroughs(reader)).filter(({ forkedFrom }) => forkedFrom);
      expect(forks).toMatchObject([{ moves: choose('a', 'y'), forkedFrom: { id: parting.id, length: 1 } }]);
    });
  });

  test('who is forgotten is nobody, on every device, and leaves nothing', async () => {
    const other = await store.makeReader();
    await saved({ ...saveOf(choose('a')), taken: [{ pack: 'lighthouse', universe: 'canon', place: '', key: 'a' }] });
    await store.offerCode(reader, 'hash', 2_000);
    await store.join('hash', other, 1_000);
    await store.offerCode(reader, 'again', 2_000);
    await store.forget(other);
    expect(await store.reader(reader)).toBeUndefined();
    expect(await store.reader(other)).toBeUndefined();
    expect(await store.codeOf('again', 1_000)).toBeUndefined();
    expect(await store.playthroughs(reader)).toEqual([]);
    expect(await store.choicesTaken('lighthouse', 'canon', '')).toEqual([]);
    expect(await store.save(reader, saveOf(choose('b')))).toEqual({ removed: true });
    expect(await store.offerCode(reader, 'third', 2_000)).toBe(false);
    await store.forget(reader);
  });
});
