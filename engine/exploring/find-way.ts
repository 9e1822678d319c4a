/**
 * The way to a page that somebody describes: breadth first, which proves the shortest; where that is too far for the time, by
 * dives that take what was not taken yet, shortened afterwards. All moves go through `step`.
 */
import type { Story } from '../ink/story.ts';
import { currentPage, type Move, type Place } from '../multiverse/machine.ts';
import { universeOf, type Multiverse } from '../multiverse/multiverse.ts';
import { beginning, isRefusal, movesFrom, open, step, universeAt, type Playthrough } from '../multiverse/playthrough.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import { encodeMove } from '../reading/link.ts';
import { placeAfter } from './breadth-first.ts';
import { seeded } from './survey.ts';

export interface Goal {
  readonly universe: UniverseId;
  readonly isThere: (place: Place) => boolean;
}

export interface Budget {
  /** When to give up, by the clock that is given with it, in milliseconds. */
  readonly until: number;
  readonly now: () => number;
}

export interface Way {
  readonly playthrough: Playthrough;
  /** No playthrough that brings as much gets there in fewer moves. */
  readonly shortest: boolean;
}

/** What the search needs of a pack. */
export interface Searchable {
  readonly multiverse: Multiverse;
  readonly stories: ReadonlyMap<UniverseId, Story>;
}

/** A witness that is known from elsewhere, from exploring, say: it is checked, and shortened if it can be. Or a proof that there is none. */
export interface Hint {
  readonly playthrough?: Playthrough;
  readonly refuted: boolean;
}

/** Parts of the time: for breadth first, which grows by powers and soon has had its chance; then for a hint or for dives; the rest shortens. */
const WIDE = 0.2;
const WIDE_AT_MOST = 4_000;
const DEEP = 0.8;

/** `'nowhere'` where it is proved that there is none; undefined where none was found in the time. */
export function findWay(pack: Searchable, goal: Goal, budget: Budget, hint: () => Hint = () => ({ refuted: false })): Way | 'nowhere' | undefined {
  const began = budget.now();
  const part = (share: number): Budget => ({ ...budget, until: began + (budget.until - began) * share });
  const wide = breadthFirst(pack, goal, { ...budget, until: Math.min(part(WIDE).until, began + WIDE_AT_MOST) });
  if (wide) return wide;
  const { playthrough, refuted } = hint();
  if (refuted) return 'nowhere';
  const found = (playthrough && asFarAs(pack.multiverse, playthrough, goal)) ?? dive(pack, goal, part(DEEP));
  return found && { playthrough: shorten(pack.multiverse, found, goal, budget), shortest: false };
}

/** Pages in memory at once. */
const MOST_PAGES = 12_000;

function breadthFirst({ multiverse, stories }: Searchable, goal: Goal, { until, now }: Budget): Way | undefined {
  const choices = bringsFor(multiverse, stories, goal.universe);
  const start = beginning(0, choices.map(([universe, endings]) => [universe, endings[0] ?? ''] as const).reduce((map, [universe, ending]) => map.set(universe, ending), new Map<UniverseId, string>()));
  const spell = speller(stories);
  const first = open(multiverse, start);
  // With other endings brought there may be a shorter way.
  const shortest = choices.every(([, endings]) => endings.length === 1);
  if (goal.isThere(first)) return { playthrough: start, shortest };
  const seen = new Set([spell(first)]);
  const queue: { place: Place; moves: readonly Move[] }[] = [{ place: first, moves: [] }];
  for (const { place, moves } of queue) {
    for (const move of movesFrom(multiverse, place)) {
      if (now() >= until || queue.length >= MOST_PAGES) return undefined;
      const result = step(multiverse, place, move);
      if (isRefusal(result)) continue;
      const onward = [...moves, result.move];
      if (goal.isThere(result.place)) return { playthrough: { ...start, moves: onward }, shortest };
      const key = spell(result.place);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ place: result.place, moves: onward });
    }
  }
  return undefined;
}

/** Everything that decides what follows. The number of the turn only where a story asks for it. */
function speller(stories: ReadonlyMap<UniverseId, Story>): (place: Place) => string {
  const counts = new Map([...stories].map(([id, { playable }]) => [id, /"turns?"/.test(playable.ink)]));
  return ({ context: { open: pages, passed } }) => [
    ...pages.map(({ universe, page }) => `${universe} ${counts.get(universe) === true ? page.state : page.state.replace(/"turnIdx":-?\d+/, '').replace(/"turnIndices":\{[^}]*\}/, '')}`),
    ...passed.map(({ universe, ending }) => `${universe}/${ending}`),
  ].join('\n');
}

/** For each universe that the goal requires, and those it parts from, which of its endings may be brought. */
function bringsFor(multiverse: Multiverse, stories: ReadonlyMap<UniverseId, Story>, id: UniverseId): (readonly [UniverseId, readonly string[]])[] {
  const { from, requires } = universeOf(multiverse, id);
  return [
    ...(from ? bringsFor(multiverse, stories, from.universe) : []),
    ...requires.map(({ universe, ending }) => [universe, ending === undefined ? (stories.get(universe)?.endings.map((one) => one.id) ?? []) : [ending]] as const),
  ];
}

const LONGEST = 400;
/** Dives, so that there is an end to them whatever the clock says. */
const MOST_DIVES = 20_000;

function dive({ multiverse, stories }: Searchable, goal: Goal, { until, now }: Budget): Playthrough | undefined {
  const choices = bringsFor(multiverse, stories, goal.universe);
  const chain = chainTo(multiverse, goal.universe);
  const taken = new Map<string, number>();
  for (let seed = 0; seed < MOST_DIVES && now() < until; seed++) {
    const random = seeded(seed);
    const brings = new Map(choices.map(([universe, endings]) => [universe, endings[random(endings.length)] ?? ''] as const));
    const start = beginning(multiverse.chance ? seed : 0, brings);
    const moves: Move[] = [];
    let place = open(multiverse, start);
    while (!goal.isThere(place) && moves.length < LONGEST && now() < until) {
      const where = `${universeAt(place)} ${currentPage(place.context).knot ?? ''}`;
      const onward = movesFrom(multiverse, place).filter((move) => move.type === 'CHOOSE' || (move.type === 'DIVERGE' && chain.has(move.universe)));
      const times = (move: Move) => taken.get(`${where} ${encodeMove(move)}`) ?? 0;
      const least = Math.min(...onward.map(times));
      const into = onward.find(({ type }) => type === 'DIVERGE');
      const next = random(4) === 0 ? onward : onward.filter((move) => times(move) === least);
      const move = into && random(5) > 0 ? into : next[random(next.length)];
      const result = move && step(multiverse, place, move);
      if (!result || isRefusal(result)) break;
      taken.set(`${where} ${encodeMove(move)}`, times(move) + 1);
      place = result.place;
      moves.push(result.move);
    }
    if (goal.isThere(place)) return { ...start, moves };
  }
  return undefined;
}

function chainTo(multiverse: Multiverse, id: UniverseId): Set<UniverseId> {
  const { from } = universeOf(multiverse, id);
  return new Set([...(from ? chainTo(multiverse, from.universe) : []), id]);
}

/** The playthrough up to its first page that is the goal; undefined where none is. */
function asFarAs(multiverse: Multiverse, playthrough: Playthrough, goal: Goal): Playthrough | undefined {
  const first = placeAfter(multiverse, { ...playthrough, moves: [] });
  return first && onward(multiverse, first, [], playthrough, 0, goal);
}

/** Goes on from a place by the moves of a playthrough from one of them on, each to be made just as it is written. */
function onward(multiverse: Multiverse, from: Place, before: readonly Move[], playthrough: Playthrough, next: number, goal: Goal): Playthrough | undefined {
  let place = from;
  const moves = [...before];
  for (let index = next; !goal.isThere(place); index++) {
    const move = playthrough.moves[index];
    const isThere = move && (move.type !== 'CHOOSE' || currentPage(place.context).choices.some(({ key }) => key === move.key));
    const result = isThere ? step(multiverse, place, move) : undefined;
    if (!result || isRefusal(result)) return undefined;
    place = result.place;
    moves.push(result.move);
  }
  return { ...playthrough, moves };
}

/** Leaves out moves, several at once and then one by one, for as long as the rest still gets there. */
function shorten(multiverse: Multiverse, found: Playthrough, goal: Goal, { until, now }: Budget): Playthrough {
  let best = found;
  for (let again = true; again;) {
    again = false;
    for (const out of [16, 8, 4, 3, 2, 1]) {
      let place = placeAfter(multiverse, { ...best, moves: [] });
      for (let index = 0; place && index + out <= best.moves.length; index++) {
        if (now() >= until) return best;
        const shorter = onward(multiverse, place, best.moves.slice(0, index), best, index + out, goal);
        if (shorter && shorter.moves.length < best.moves.length) {
          best = shorter;
          again = true;
        }
        const move = best.moves[index];
        const result = move && step(multiverse, place, move);
        place = result && !isRefusal(result) ? result.place : undefined;
      }
    }
  }
  return best;
}
