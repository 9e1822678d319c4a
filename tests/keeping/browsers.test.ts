/**
 * Browsers of one reader and the real server: whatever they read, with a network or without one, and in whatever order they come
 * back to it, every reading that any of them ever showed is in the end kept whole, there and in each of them.
 */
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Move } from '../../engine/multiverse/machine.ts';
import { movesFrom } from '../../engine/multiverse/playthrough.ts';
import { encodePlain } from '../../engine/reading/link.ts';
import type { ShelvedPack } from '../../server/library.ts';
import { begin, goOn, reachedAt, type Line } from '../../web/browser/line.ts';
import { createMemories, type Memories } from '../../web/browser/memories.ts';
import { playthroughOf } from '../../web/browser/reading-room.ts';
import { fetchArrivals } from '../../web/browser/sending/arrivals.ts';
import { createSender, type Sender } from '../../web/browser/sending/sender.ts';
import type { KeptAnswered, LibraryAnswered } from '../../web/keeping/wire.ts';
import { showReading } from '../../web/show.ts';
import { lighthouse } from '../server/serving.ts';
import { storageOf } from '../web/browser-storage.ts';
import { serveKept, type Device, type Kept } from './reader.ts';

let pack: ShelvedPack;
let kept: Kept;
beforeAll(async () => {
  pack = lighthouse();
  kept = await serveKept([pack]);
});
afterAll(() => kept.stop());

interface Browser {
  readonly memories: Memories;
  readonly device: Device;
  readonly sender: Sender;
  /** What it shows: a line, and how far along it. */
  line: Line;
  length: number;
}

function open(device: Device, known?: Memories): Browser {
  let time = 0;
  const memories = known ?? createMemories(pack.id, { storage: storageOf(), now: () => ++time, makeId: randomUUID });
  const sender = createSender({
    pack: pack.id, edition: pack.edition, copies: memories.copies, makeId: randomUUID, locks: undefined, behind: () => undefined,
    fetch: async (address, { body }) => {
      const { status, text } = await device.send('PUT', address, JSON.parse(body));
      return new Response(text, { status });
    },
  });
  return { memories, device, sender, line: begin(pack, { seed: 0, brings: new Map() }), length: 0 };
}

/** Takes one of the ways on, or back; gives the reading that it shows. */
function read(browser: Browser, choice: number): string {
  if (choice % 5 === 0) browser.length = Math.max(0, browser.length - 1 - (choice % 3));
  else {
    const moves: Move[] = movesFrom(pack.multiverse, reachedAt(browser.line, browser.length).place);
    const move = moves[choice % moves.length];
    if (move) ({ line: browser.line, length: browser.length } = goOn(pack, browser.line, browser.length, move));
  }
  const { line, length, memories } = browser;
  memories.keep({ model: showReading(pack, reachedAt(line, length)), line, length }, false);
  return encodePlain(playthroughOf(line, length));
}

async function meetServer({ device, memories, sender }: Browser): Promise<void> {
  const { doubtful } = await fetchArrivals(pack.id, memories.copies, async (address) => (await device.get(address)).json(), randomUUID);
  await sender.send(doubtful);
}

const isWithin = (link: string) => (other: string): boolean => other === link || other.startsWith(`${link}.`);

const deed = fc.record({ who: fc.nat(1), choice: fc.nat(60), meets: fc.boolean() });

test('nothing that was read is ever lost', async () => {
  await fc.assert(fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 30 }), async (deeds) => {
    const first = kept.device();
    // Somebody has to be known before a second device can be theirs.
    const one = open(first);
    const shown = [read(one, 1)];
    await meetServer(one);
    const browsers = [one, open(kept.device(first.cookies()))];
    for (const { who, choice, meets } of deeds) {
      const browser = browsers[who] ?? one;
      shown.push(read(browser, choice));
      if (meets) await meetServer(browser);
    }
    for (const browser of [...browsers, ...browsers, ...browsers]) await meetServer(browser);

    const { playthroughs } = (await first.get('/api/library/playthroughs')).json<LibraryAnswered>();
    const there = await Promise.all(playthroughs.map(async ({ id }) => (await first.get(`/api/library/playthroughs/${id}`)).json<KeptAnswered>()));
    const links = there.map(({ brings, ...log }) => encodePlain({ ...log, brings: new Map(brings) })).toSorted();
    for (const link of shown.filter((one) => one.includes('.'))) expect(links.some(isWithin(link)), link).toBe(true);
    for (const { memories } of browsers) {
      expect(memories.copies.all().map(encodePlain).toSorted()).toEqual(links);
      expect(memories.copies.all().every(({ acknowledged, moves }) => acknowledged === moves.length)).toBe(true);
    }
  }), { numRuns: 60 });
}, 120_000);

test('what was let go of on one device goes from the other, and comes back only where it is read on', async () => {
  const first = kept.device();
  const one = open(first);
  read(one, 1);
  await meetServer(one);
  const other = open(kept.device(first.cookies()));
  await meetServer(other);
  const [copy] = other.memories.copies.all();
  expect((await first.send('DELETE', `/api/library/playthroughs/${copy?.id}`)).status).toBe(204);
  await meetServer(other);
  expect(other.memories.copies.all()).toEqual([]);
  read(one, 1);
  await meetServer(one);
  expect(one.memories.copies.all()).toEqual([]);
  read(one, 2);
  await meetServer(one);
  expect(one.memories.copies.all().map(({ moves, acknowledged }) => [moves.length, acknowledged])).toEqual([[3, 3]]);
});

test('a server that knows this reader no more is given everything again', async () => {
  const one = open(kept.device());
  read(one, 1);
  await meetServer(one);
  const [before] = one.memories.copies.all();
  const stranger = open(kept.device(), one.memories);
  await meetServer(stranger);
  const { playthroughs } = (await stranger.device.get('/api/library/playthroughs')).json<LibraryAnswered>();
  expect(playthroughs.map(({ id, length }) => [id, length])).toEqual([[before?.id, 1]]);
});
