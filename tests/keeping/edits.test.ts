/**
 * What was kept before each of the thirteen edits opens after it from the library: at the page where it stood, or at the last
 * that there is, with a sentence that says where the story has changed. Never at another.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { currentPage } from '../../engine/multiverse/machine.ts';
import type { Multiverse } from '../../engine/multiverse/multiverse.ts';
import { replay, type Playthrough } from '../../engine/multiverse/playthrough.ts';
import { decodePlain, encodePlain, isBadLink } from '../../engine/reading/link.ts';
import { createLibrary, type Library, type ShelvedPack } from '../../server/library.ts';
import type { KeptAnswered } from '../../web/keeping/wire.ts';
import { BEFORE, everyPlaythrough, KEEPS, LOSES } from '../reading/thirteen-edits.ts';
import { headingOn } from '../server/links-on-page.ts';
import { shelvedFrom } from '../server/serving.ts';
import { serveKept, type Device, type Kept } from './reader.ts';

const stories = mkdtempSync(join(tmpdir(), 'otherwise-edits-'));
const folder = join(stories, 'lake');
mkdirSync(folder);
afterAll(() => rmSync(stories, { recursive: true }));

function packOf(source: string): ShelvedPack {
  writeFileSync(join(folder, 'canon.ink'), source);
  return shelvedFrom(folder);
}

const before = packOf(BEFORE);
/** What is on the shelf now. */
const shelf: { pack: ShelvedPack } = { pack: before };
const library: Library = { packs: () => [shelf.pack], pack: (id) => createLibrary([shelf.pack]).pack(id), story: (hash) => createLibrary([shelf.pack]).story(hash) };

const playthroughs = new Map(everyPlaythrough(before.multiverse).map((playthrough) => [randomUUID() as string, playthrough]));
let kept: Kept;
let device: Device;
beforeAll(async () => {
  kept = await serveKept([], { library });
  device = kept.device();
  for (const [id, { moves }] of playthroughs) {
    const save = { pack: before.id, revision: before.edition, seed: 0, brings: [], acknowledged: 0, moves, fork: randomUUID() };
    expect((await device.send('PUT', `/api/library/playthroughs/${id}`, save)).status).toBe(200);
  }
});
afterAll(() => kept.stop());

/** The marks that a playthrough passes, in their order. */
function marks(multiverse: Multiverse, playthrough: Playthrough): string[] {
  const { places, stopped } = replay(multiverse, playthrough);
  if (stopped !== undefined) throw new Error(stopped);
  return places.flatMap(({ context }) => currentPage(context).lines.map(({ text }) => text).join(' ').match(/\(m\d+\)/g) ?? []);
}

/** Every reading that the library lists: where it leads, and what is said beside it. */
async function listed(): Promise<ReadonlyMap<string, { readonly link: string; readonly told: string }>> {
  const found = new Map<string, { link: string; told: string }>();
  for (let part = 1; found.size < playthroughs.size; part++) {
    const { text } = await device.get(`/library/book/${before.id}?part=${part}`);
    const items = [...text.matchAll(/<a id="kept-([^"]+)" href="\/read\/[^/]+\/([^"]+)">.*?<\/section>/gs)];
    expect(items.length).toBeGreaterThan(0);
    for (const [whole, id = '', link = ''] of items) found.set(id, { link, told: /<div class="told">(.*?)<\/div>/s.exec(whole)?.[1] ?? '' });
  }
  return found;
}

test.each(KEEPS)('after %s everything kept stands where it stood', async (_name, change) => {
  shelf.pack = packOf(change(BEFORE));
  expect(shelf.pack.edition).not.toBe(before.edition);
  const readings = await listed();
  expect([...readings.keys()].sort()).toEqual([...playthroughs.keys()].sort());
  for (const [id, { link }] of readings) {
    const now = decodePlain(link);
    if (isBadLink(now)) throw new Error(now.sentence);
    expect(marks(shelf.pack.multiverse, now)).toEqual(marks(before.multiverse, playthroughs.get(id) as Playthrough));
  }
  const [{ link } = { link: '' }] = readings.values();
  expect((await device.get(`/read/${before.id}/${link}`)).status).toBe(200);
});

test('where another choice stands for the one that was made, the reader is told on which page', async () => {
  const [, change] = KEEPS.find(([name]) => name === 'a choice reworded') ?? LOSES;
  shelf.pack = packOf(change(BEFORE));
  const told = [...(await listed()).values()].map((one) => one.told).filter((text) => text !== '');
  expect(told.length).toBeGreaterThan(0);
  for (const text of told) expect(text).toMatch(/^<p class="small">On page \d, “Carry the lamp on up the steep path” now stands for “Carry the lamp up the path”\.<\/p>$/);
});

test(`after ${LOSES[0]} the reader goes on from the last page there is, and is told which; all of it stays kept`, async () => {
  shelf.pack = packOf(LOSES[1](BEFORE));
  let changed = 0;
  for (const [id, { link, told }] of await listed()) {
    const was = playthroughs.get(id) as Playthrough;
    const now = decodePlain(link);
    if (isBadLink(now)) throw new Error(now.sentence);
    const passed = marks(before.multiverse, was);
    const lost = passed.indexOf('(m5)');
    expect(marks(shelf.pack.multiverse, now)).toEqual(lost < 0 ? passed : passed.slice(0, lost));
    if (lost < 0) expect(told).toBe('');
    else {
      changed++;
      expect(told).toMatch(/^<p class="small">The story has changed since you read it: on page 3, “Shore”, “Row to the right bank” cannot be chosen any more\. You go on from that page; what came after it stays kept, should it come back\.<\/p>$/);
      const page = await device.get(`/read/${before.id}/${link}`);
      expect(page.status).toBe(200);
      expect(headingOn(page.text)).toBe('Shore');
    }
    expect((await device.get(`/api/library/playthroughs/${id}`)).json<KeptAnswered>().moves.length).toBe(was.moves.length);
  }
  expect(changed).toBeGreaterThan(0);
  // And should it come back, so does what came after it.
  shelf.pack = packOf(BEFORE);
  for (const [id, { link, told }] of await listed()) {
    expect(link).toBe(encodePlain(playthroughs.get(id) as Playthrough));
    expect(told).toBe('');
  }
});
