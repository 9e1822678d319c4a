/** Replays: a step a page however long the reading, bounded memory, and nobody held up by somebody else's five thousand moves. */
import { deflateSync } from 'fflate';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Move } from '../../engine/multiverse/machine.ts';
import { beginning, replay, rewind, whereIs, type Playthrough } from '../../engine/multiverse/playthrough.ts';
import { encodeLink, encodePlain } from '../../engine/reading/link.ts';
import { soFar } from '../../engine/reading/so-far.ts';
import type { ShelvedPack } from '../../server/library.ts';
import { movesSince } from '../../server/moves-made.ts';
import { createReplays, LIMITS } from '../../server/replays.ts';
import { headingOn, linksOn } from './links-on-page.ts';
import { lighthouse, serve, type ProblemJson, type Serving } from './serving.ts';

let pack: ShelvedPack;
let serving: Serving | undefined;
beforeAll(() => {
  pack = lighthouse();
});
afterEach(async () => {
  await serving?.stop();
  serving = undefined;
});

/** In and out of a universe, as often as it takes. */
function long(moves: number, brings: Playthrough['brings'] = new Map()): Playthrough {
  const inAndOut: Move[] = [{ type: 'DIVERGE', universe: 'fixed-light' }, { type: 'RETURN' }];
  const first: Move = { type: 'CHOOSE', key: 'herring' };
  return { ...beginning(0, brings), moves: [first, ...Array.from({ length: moves - 1 }, (_, index) => inAndOut[index % 2] as Move)] };
}

const packed = (playthrough: Playthrough): string => `z${Buffer.from(deflateSync(new TextEncoder().encode(encodePlain(playthrough)))).toString('base64url')}`;

test('each page of a long reading costs one step', async () => {
  const replays = createReplays();
  const playthrough = long(60);
  for (let moves = 0; moves <= 60; moves++) {
    await replays.replay(pack, rewind(playthrough, moves));
    expect(replays.steps()).toBe(moves);
  }
  await replays.replay(pack, rewind(playthrough, 30));
  expect(replays.steps()).toBe(60);
});

test('what is reached is what the engine’s own replay reaches, from whatever prefix it began', async () => {
  const replays = createReplays();
  const playthrough = long(45);
  const own = replay(pack.multiverse, playthrough);
  for (const moves of [45, 7, 44, 20, 0]) {
    const { reached, stopped } = await replays.replay(pack, rewind(playthrough, moves));
    expect(stopped).toBeUndefined();
    expect(reached.place.context).toEqual(own.places[moves]?.context);
    expect(encodeLink(reached.playthrough)).toBe(encodeLink(rewind(playthrough, moves)));
    expect(reached.soFar).toEqual(own.places.slice(0, moves + 1).reduce((before, place, index) => soFar(place, index, before), soFar(own.places[0]!)));
  }
});

test('going back from a far page costs a few steps, not the whole way', async () => {
  const replays = createReplays();
  await replays.replay(pack, long(1_000));
  const steps = replays.steps();
  for (const moves of [999, 998, 990, 985]) await replays.replay(pack, rewind(long(1_000), moves));
  expect(replays.steps()).toBe(steps);
  await replays.replay(pack, rewind(long(1_000), 511));
  expect(replays.steps() - steps).toBeLessThan(20);
});

test('the same cold replay asked for twice at once is done once', async () => {
  const replays = createReplays();
  const [one, other] = await Promise.all([replays.replay(pack, long(400)), replays.replay(pack, long(400))]);
  expect(replays.steps()).toBe(400);
  expect(one).toBe(other);
});

test('a seed that changes nothing is no other reading', async () => {
  const replays = createReplays();
  await replays.replay(pack, long(40));
  const { reached } = await replays.replay(pack, { ...long(40), seed: 7 });
  expect([replays.steps(), reached.playthrough.seed]).toEqual([40, 0]);
});

test('the cache never holds more bytes than it may, and the oldest goes first', async () => {
  const bytes = 200_000;
  const replays = createReplays({ ...LIMITS, bytes });
  for (let reader = 0; reader < 40; reader++) {
    await replays.replay(pack, long(30, new Map([['relief', `ending-${reader}`]])));
    expect(replays.bytes()).toBeLessThanOrEqual(bytes);
  }
  expect(replays.bytes()).toBeGreaterThan(bytes / 2);
  const steps = replays.steps();
  await replays.replay(pack, long(30, new Map([['relief', 'ending-39']])));
  expect(replays.steps()).toBe(steps);
  await replays.replay(pack, long(30, new Map([['relief', 'ending-0']])));
  expect(replays.steps()).toBe(steps + 30);
});

test('a story that has changed is replayed anew', async () => {
  const replays = createReplays();
  await replays.replay(pack, long(10));
  await replays.replay({ ...pack, edition: 'another' }, long(10));
  expect(replays.steps()).toBe(20);
});

test('a replay over its budget stops at the last good page and says so; going there again goes on', async () => {
  serving = await serve([pack], { replays: createReplays({ ...LIMITS, budget: 40 }) });
  const address = `/read/lighthouse/${packed(long(5_000))}`;
  const api = address.replace('/read', '/api/read');
  const first = await serving.get(address);
  expect([first.status, headingOn(first.text)]).toEqual([422, 'This reading is too long to follow at one go']);
  const sentence = /This reading is 5,000 moves long, more than can be followed at one go; after ([\d,]+) of them it stopped\. Going there again goes on from that page\./;
  const reached = (text: string): number => Number(sentence.exec(text)?.[1]?.replaceAll(',', ''));
  const before = reached(first.text);
  expect(before).toBeGreaterThan(0);
  const lastGood = linksOn(first.text).find(({ href }) => /^\/read\/lighthouse\/[0z]/.test(href));
  expect((await serving.get(lastGood?.href ?? '')).status).toBe(200);

  const second = await serving.get(api, { accept: 'application/json' });
  expect(reached(second.json<ProblemJson>().detail)).toBeGreaterThan(before);
  let status = 422;
  for (let times = 0; times < 200 && status === 422; times++) status = (await serving.get(api)).status;
  expect(status).toBe(200);
});

test('fifty packed links of 5,000 moves at once are answered, and other readers are served meanwhile', async () => {
  serving = await serve([pack], { replays: createReplays({ ...LIMITS, budget: 1_000 }) });
  const { get } = serving;
  const links = Array.from({ length: 50 }, (_, index) => packed(long(5_000, new Map([['relief', `ending-${index}`]]))));
  let answered = 0;
  const all = Promise.all(links.map(async (link) => {
    const answer = await get(`/api/read/lighthouse/${link}`, { accept: 'application/json' });
    answered++;
    return answer;
  }));

  const served: string[] = [];
  // How many of the fifty were answered while another reader waited for a page.
  const meanwhile: number[] = [];
  for (const address of ['/read/lighthouse', '/read/lighthouse/0', '/read/lighthouse/0.herring', '/read/lighthouse/0.herring.shout', '/read/lighthouse/0.herring.shout.~relief', '/healthz']) {
    const before = answered;
    const { status } = await get(address);
    meanwhile.push(answered - before);
    served.push(`${status} ${address}`);
  }
  const left = 50 - answered;

  for (const { status, json } of await all) {
    expect([200, 422]).toContain(status);
    if (status === 422) expect(json<ProblemJson>().lastGood).toMatch(/^\/read\/lighthouse\/[0z]/);
  }
  expect(served.map((line) => line.slice(0, 3))).toEqual(Array(6).fill('200'));
  expect(left).toBeGreaterThan(25);
  expect(Math.max(...meanwhile)).toBeLessThan(10);
}, 60_000);

test('a page asked for at a place that another reading passed is the same page', async () => {
  const replays = createReplays();
  const [one, other] = await Promise.all([replays.replay(pack, long(8)), replays.replay(pack, long(9))]);
  expect([whereIs(one.reached.place), whereIs(other.reached.place)]).toEqual(['fixed-light', 'canon/hail']);
});

test('what a save says of its moves helps that save alone: a link with the same keys leads where it always led', async () => {
  const replays = createReplays();
  const lost: Playthrough = { ...beginning(), moves: [{ type: 'CHOOSE', key: 'gone', words: 'Count in herring', offered: ['gone', 'quarrel'] }] };
  const bareLink: Playthrough = { ...beginning(), moves: [{ type: 'CHOOSE', key: 'gone' }] };
  const helped = await replays.replay(pack, lost, 'by words');
  expect(helped.stopped).toBeUndefined();
  expect(helped.reached.told).toHaveLength(1);
  for (const playthrough of [bareLink, lost]) {
    const { stopped, reached } = await replays.replay(pack, playthrough);
    expect([stopped?.reason, stopped?.move, reached.playthrough.moves]).toEqual(['refused', 1, []]);
  }
  const otherWords: Playthrough = { ...beginning(), moves: [{ type: 'CHOOSE', key: 'gone', words: 'Have the quarrel', offered: ['gone', 'herring'] }] };
  const other = await replays.replay(pack, otherWords, 'by words');
  expect(other.reached.playthrough.moves[0]).toMatchObject({ key: 'quarrel' });
  expect(helped.reached.playthrough.moves[0]).toMatchObject({ key: 'herring' });
});

test('the moves made are known with their words and offers, however much of the way was in the cache', async () => {
  const replays = createReplays();
  const playthrough = long(45);
  const own = replay(pack.multiverse, playthrough);
  for (const moves of [30, 45, 12]) {
    const { made } = await replays.replay(pack, rewind(playthrough, moves));
    expect(movesSince(made, 0).map(({ move }) => move)).toEqual(own.moves.slice(0, moves));
    expect(movesSince(made, moves - 2).map(({ after }) => after)).toEqual([moves - 2, moves - 1]);
  }
});
