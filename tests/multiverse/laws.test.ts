/** The laws of playthroughs, tried on random ones. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentPage, type Move, type Place } from '../../engine/multiverse/machine.ts';
import type { Multiverse } from '../../engine/multiverse/multiverse.ts';
import { fork, isRefusal, movesFrom, open, replay, rewind, step, type Playthrough } from '../../engine/multiverse/playthrough.ts';
import { decodeLink, encodeLink, isBadLink } from '../../engine/reading/link.ts';
import { formatPath, parsePath, toPath } from '../../engine/reading/transcript.ts';
import { rerun } from '../../engine/reading/rerun.ts';
import { multiverseOf } from '../packs.ts';

const multiverse = multiverseOf({
  'canon.ink': `VAR oil = 0
-> hall
=== hall ===
The lamp held {oil} pints. {~One gull.|Two gulls.|No gull.} # moment: lamp, By the lamp
+ [Pour a pint # key: pour]
  ~ oil += RANDOM(1, 3)
  -> hall
* {oil > 2} [Go up] -> up
+ [Sit] He <i>sat</i>, # page: Sitting
  > and — \\- listened.
  -> hall
=== up ===
\\# Up it was.
* [Look out] Sea. # ending: sea
  -> END
* [Look down] Stairs.
  -> END`,
  'storm.ink': `# from: canon/lamp
# premise: What if the wind had got up?
VAR oil = 0
Wind, and {oil} pints. # moment: gust, A gust
+ [Wait] Still wind.
  ++ [Wait] Less. # ending: less
     -> END
  ++ [Shout] Less. # ending: less
     -> END
* [Sleep] Gone. # ending: gone
  -> END`,
  'boat.ink': '# from: storm/gust\n# premise: What if `boats`?\n# requires: storm/less\nA boat. # ending: boat\n-> END',
});

/** Plays at random: each number picks among the moves that are possible. */
function wander(of: Multiverse, seed: number, picks: readonly number[], brings = new Map<string, string>()): { playthrough: Playthrough; places: Place[] } {
  let place = open(of, { seed, brings });
  const places = [place];
  const moves: Move[] = [];
  for (const pick of picks) {
    const possible = movesFrom(of, place);
    const move = possible[pick % Math.max(1, possible.length)];
    if (!move) break;
    const result = step(of, place, move);
    if (isRefusal(result)) throw new Error(result.refused);
    place = result.place;
    places.push(place);
    moves.push(result.move);
  }
  return { playthrough: { seed, brings, moves }, places };
}
const walks = fc.record({ seed: fc.integer({ min: 0, max: 2 ** 31 }), picks: fc.array(fc.nat(20), { maxLength: 12 }), brought: fc.boolean() })
  .map(({ seed, picks, brought }) => wander(multiverse, seed, picks, new Map(brought ? [['storm', 'less']] : [])));
const shown = ({ value, context }: Place) => ({ value, context });

test('replay equals playing', () => {
  fc.assert(fc.property(walks, ({ playthrough, places }) => {
    const { places: again, stopped } = replay(multiverse, playthrough);
    expect(stopped).toBeUndefined();
    expect(again.map(shown)).toEqual(places.map(shown));
  }));
});

test('a link holds its playthrough, and nothing is lost but words', () => {
  fc.assert(fc.property(walks, ({ playthrough, places }) => {
    const back = decodeLink(encodeLink(playthrough));
    if (isBadLink(back)) throw new Error(back.sentence);
    expect(encodeLink(back)).toBe(encodeLink(playthrough));
    expect(shown(replay(multiverse, back).places.at(-1)!)).toEqual(shown(places.at(-1)!));
  }));
});

test('rewind, then the same moves again, comes to the same place', () => {
  fc.assert(fc.property(walks, fc.nat(12), ({ playthrough, places }, cut) => {
    const shorter = rewind(playthrough, cut);
    const { places: kept } = replay(multiverse, shorter);
    expect(shown(kept.at(-1)!)).toEqual(shown(places[Math.min(cut, places.length - 1)]!));
    const again = { ...shorter, moves: [...shorter.moves, ...playthrough.moves.slice(cut)] };
    expect(shown(replay(multiverse, again).places.at(-1)!)).toEqual(shown(places.at(-1)!));
  }));
});

test('a fork never changes its twin', () => {
  fc.assert(fc.property(walks, fc.nat(12), fc.nat(20), ({ playthrough, places }, at, pick) => {
    const before = JSON.stringify(places.map(({ context }) => context.open));
    const from = places[Math.min(at, places.length - 1)]!;
    const possible = movesFrom(multiverse, from);
    const move = possible[pick % Math.max(1, possible.length)];
    if (!move) return;
    const other = fork(playthrough, at, move);
    const { places: forked } = replay(multiverse, other);
    const direct = step(multiverse, from, move);
    if (isRefusal(direct)) throw new Error(direct.refused);
    expect(shown(forked.at(-1)!)).toEqual(shown(direct.place));
    expect(JSON.stringify(places.map(({ context }) => context.open))).toBe(before);
    expect(shown(replay(multiverse, playthrough).places.at(-1)!)).toEqual(shown(places.at(-1)!));
  }));
});

test('a path file reads back to the same path, and holds', () => {
  fc.assert(fc.property(walks, ({ playthrough, places }) => {
    const path = toPath(multiverse, playthrough, places, 'a note');
    const { path: back, problems } = parsePath(formatPath(multiverse, path), 'x.md');
    expect(problems).toEqual([]);
    expect(formatPath(multiverse, back!)).toBe(formatPath(multiverse, path));
    expect(rerun(multiverse, back!).verdict).toBe('same');
  }));
});

test('every move that is possible can be made, and no other choice', () => {
  fc.assert(fc.property(walks, ({ places }) => {
    const place = places.at(-1)!;
    for (const move of movesFrom(multiverse, place)) expect(isRefusal(step(multiverse, place, move))).toBe(false);
    const { choices } = currentPage(place.context);
    expect(isRefusal(step(multiverse, place, { type: 'CHOOSE', key: 'no-such-choice', offered: choices.map(({ key }) => key), words: 'Fly' }))).toBe(true);
  }));
});
