/** Two devices that save one playthrough through two servers, in any order, with answers lost and saves repeated: no move that was acknowledged is ever lost. */
import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Move } from '../../engine/multiverse/machine.ts';
import { openStore } from '../../server/store/open.ts';
import type { ReaderId, Save, Saved, Store } from '../../server/store/store.ts';
import { HOMES, type Homes } from './homes.ts';
import { choose, saveOf } from './saves.ts';

/** What a device does: it reads on, sends what is new (and may not hear the answer), or sends something old again. */
type Act =
  | { readonly device: 0 | 1; readonly does: 'choose'; readonly key: string }
  | { readonly device: 0 | 1; readonly does: 'send'; readonly hears: boolean; readonly whole: boolean }
  | { readonly device: 0 | 1; readonly does: 'repeat'; readonly which: number };

const device = fc.constantFrom(0 as const, 1 as const);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ device, does: fc.constant('choose' as const), key: fc.constantFrom('a', 'b') }),
  fc.record({ device, does: fc.constant('send' as const), hears: fc.boolean(), whole: fc.boolean() }),
  fc.record({ device, does: fc.constant('repeat' as const), which: fc.nat(20) }),
);
/** Acts of one group happen at the same time. */
const groups = fc.array(fc.array(act, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 });

interface Device { id: string; fork: string; log: readonly Move[]; acknowledged: number }
interface Sent { readonly save: Save; readonly whole: readonly Move[] }

describe.each(HOMES)('%s', (name, open) => {
  let homes: Homes;
  let stores: readonly [Store, Store];
  beforeAll(async () => {
    homes = await open();
    const settings = await homes.make();
    stores = [await openStore(settings), await openStore(settings)];
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    await homes.remove();
  });

  test('every log that was acknowledged is kept from then on', async () => {
    await fc.assert(fc.asyncProperty(groups, async (acts) => {
      const reader = await stores[0].makeReader();
      const id = randomUUID();
      const devices = [0, 1].map((): Device => ({ id, fork: randomUUID(), log: [], acknowledged: 0 })) as [Device, Device];
      const sent: [Sent[], Sent[]] = [[], []];
      for (const group of acts) await Promise.all(group.map((one) => perform(one, reader, devices[one.device], sent[one.device])));

      // In the end each device hears of all it has, and so finds it there.
      for (const which of [0, 1] as const) await send(which, reader, { save: saveNow(devices[which], true), whole: devices[which].log });
      // However often it was sent, nothing is kept twice.
      const logs = (await stores[0].playthroughs(reader)).map(({ moves }) => moves.map((move) => 'key' in move && move.key).join('.'));
      expect(new Set(logs).size).toBe(logs.length);
    }), { numRuns: name === 'SQLite' ? 150 : 60 });
  }, 120_000);

  async function perform(one: Act, reader: ReaderId, device: Device, sent: Sent[]): Promise<void> {
    if (one.does === 'choose') device.log = [...device.log, ...choose(one.key)];
    else if (one.does === 'repeat') {
      const old = sent[one.which % Math.max(1, sent.length)];
      if (old) await send(one.device, reader, old);
    } else {
      const now: Sent = { save: saveNow(device, one.whole), whole: device.log };
      sent.push(now);
      const { id } = await send(one.device, reader, now);
      if (!one.hears) return;
      // An answer to what was sent under an older name says nothing of this one.
      if (now.save.id !== device.id) return;
      if (id !== device.id) Object.assign(device, { id, fork: randomUUID(), acknowledged: now.whole.length });
      else device.acknowledged = Math.max(device.acknowledged, now.whole.length);
    }
  }

  const saveNow = ({ id, fork, log, acknowledged }: Device, whole: boolean): Save => {
    const from = whole ? 0 : acknowledged;
    return { ...saveOf(log.slice(from)), id, fork, acknowledged: from };
  };

  /** Sends, and sees that what was acknowledged is there for whoever looks. */
  async function send(which: 0 | 1, reader: ReaderId, { save, whole }: Sent): Promise<{ readonly id: string; readonly length: number }> {
    const answer: Saved = await stores[which].save(reader, save);
    if (!('saved' in answer)) throw new Error(`Not saved: ${JSON.stringify(answer)}`);
    const stored = await logOf(reader, answer.saved.id, stores[1 - which]);
    expect(stored.slice(0, whole.length)).toEqual(whole);
    expect(stored.length).toBeGreaterThanOrEqual(answer.saved.length);
    return answer.saved;
  }

  const logOf = async (reader: ReaderId, id: string, store = stores[0]): Promise<readonly Move[]> => (await store.playthrough(reader, id))?.moves ?? [];
});

