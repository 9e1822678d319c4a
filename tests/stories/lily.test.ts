/** What the pack `lily` promised: its size, what is felt later, and that each of its questions is asked where it belongs. */
import { fileURLToPath } from 'node:url';
import { diffWords } from 'diff';
import { expect, test } from 'vitest';
import { noCache } from '../../engine/disk/cache.ts';
import { editionOf } from '../../engine/disk/edition.ts';
import { openFolder, surveyPack } from '../../engine/disk/packs.ts';
import { manifestOf } from '../../engine/exploring/manifest.ts';
import { breadthFirst, choicesOf, placeAfter } from '../../engine/exploring/breadth-first.ts';
import { reportOn } from '../../engine/exploring/pack-report.ts';
import type { Multiverse } from '../../engine/multiverse/multiverse.ts';
import { isRefusal, movesFrom, open, replay, step } from '../../engine/multiverse/playthrough.ts';
import { currentPage } from '../../engine/multiverse/machine.ts';
import { decodeLink, isBadLink } from '../../engine/reading/link.ts';
import { view } from '../../engine/reading/view.ts';
import { renderPage } from '../../web/render.tsx';
import { wordsIn } from './prose.ts';
import { entering, seeded } from '../../engine/exploring/survey.ts';

const pack = openFolder(fileURLToPath(new URL('../../stories/lily', import.meta.url)), noCache);
if (!pack.multiverse) throw new Error('The pack lily cannot be read.');
const multiverse: Multiverse = pack.multiverse;
const surveys = surveyPack(pack, noCache);
const report = reportOn(pack, surveys, { lone: false });
const universe = (id: string) => report.universes.find((one) => one.id === id);
const LOOKS = { assets: { style: '/style.css' } };
const THREE = ['mirror', 'separation', 'survival'];
const SMALL = report.universes.map(({ id }) => id).filter((id) => !['canon', 'convergence', ...THREE].includes(id));

test('is as long as it promised, and ends in as many ways', () => {
  expect(universe('canon')?.words).toBeGreaterThanOrEqual(1_500);
  expect(universe('convergence')?.words).toBeGreaterThanOrEqual(2_500);
  for (const id of THREE) {
    expect({ id, long: (universe(id)?.words ?? 0) >= 8_000, choices: (universe(id)?.choicePoints ?? 0) >= 30, endings: (universe(id)?.endings.length ?? 0) >= 6 })
      .toEqual({ id, long: true, choices: true, endings: true });
  }
  expect(SMALL.filter((id) => (universe(id)?.words ?? 0) >= 900).length).toBeGreaterThanOrEqual(6);
  expect(SMALL.filter((id) => SMALL.includes(universe(id)?.from?.universe ?? '')).length).toBeGreaterThanOrEqual(2);
  expect(report.words).toBeGreaterThanOrEqual(35_000);
});

test('has no page over 300 words without a choice, and none under 25', () => {
  for (const { id, pages } of report.universes) {
    expect({ id, short: (pages?.shortest ?? 0) < 25, long: (pages?.longest ?? 999) > 300 }).toEqual({ id, short: false, long: false });
  }
});

test('no two choices of a page lead to the same page and state', () => {
  const same: string[] = [];
  for (const { id, from } of multiverse.universes) {
    const way = from && surveys.get(from.universe)?.ways.find(([moment]) => moment === from.moment)?.[1];
    const start = placeAfter(multiverse, entering(multiverse, id, way ? [...way, { type: 'DIVERGE', universe: id }] : []));
    if (!start) throw new Error(`${id} was not entered.`);
    for (const { place } of breadthFirst(multiverse, { place: start, moves: [] }, 2_000)) {
      const seen = new Map<string, string>();
      for (const move of choicesOf(multiverse, place)) {
        const result = step(multiverse, place, move);
        if (isRefusal(result) || move.type !== 'CHOOSE') throw new Error(`${id}: a choice could not be taken.`);
        const { lines, choices, state } = currentPage(result.place.context);
        const { variablesState } = JSON.parse(state) as { variablesState: unknown };
        const led = JSON.stringify([lines, choices.map(({ key }) => key), variablesState]);
        const twin = seen.get(led);
        if (twin !== undefined) same.push(`${id}, ${currentPage(place.context).name}: ${twin} and ${move.key}`);
        seen.set(led, move.key);
      }
    }
  }
  expect([...new Set(same)]).toEqual([]);
});

test('nothing that was met in play is wrong', () => {
  expect(report.problems).toEqual([]);
});

test('every premise is asked on the page of its moment, and all of canon’s on the crossroads', () => {
  const manifest = manifestOf({ ...pack, multiverse }, pack.hashes, surveys, editionOf(pack));
  const crossroads = text(renderPage({ kind: 'crossroads', manifest, found: [] }, { ...LOOKS, path: '/read/lily' }));
  for (const { id, premise = '', from } of multiverse.universes) {
    if (!from) continue;
    const way = manifest.ways.find(([moment]) => moment === `${from.universe}/${from.moment}`)?.[1] ?? '';
    const playthrough = decodeLink(way);
    if (isBadLink(playthrough)) throw new Error(`${id}: no way to its moment.`);
    const { places, moves } = replay(multiverse, playthrough);
    const place = places.at(-1);
    if (!place) throw new Error(`${id}: no page at its moment.`);
    expect(place.value).toEqual({ [from.universe]: { at: from.moment } });
    expect(premise).not.toBe('');
    const shown = view(multiverse, place, { ...playthrough, moves });
    expect(text(renderPage({ kind: 'reading', manifest, view: shown, found: [] }, { ...LOOKS, path: `/read/lily/${way}` }))).toContain(premise);
    if (from.universe === 'canon') expect(crossroads).toContain(premise);
  }
});

test('every ending of the three universes changes what is said in convergence, by thirty words or more', () => {
  const endings = (id: string) => universe(id)?.endings ?? [];
  const canon = surveys.get('canon')?.ways.find(([moment]) => moment === 'erised')?.[1] ?? [];
  const told = (brings: ReadonlyMap<string, string>): string => {
    const random = seeded(3);
    let place = open(multiverse, { seed: 0, brings });
    for (const move of [...canon, { type: 'DIVERGE', universe: 'convergence' } as const]) {
      const result = step(multiverse, place, move);
      if (isRefusal(result)) throw new Error(result.refused);
      place = result.place;
    }
    const pages: string[] = [];
    // All else equal: the same choices, by the same draws from the same offers.
    while (pages.length < 60) {
      const page = currentPage(place.context);
      pages.push(page.lines.map((line) => line.text).join(' '));
      const moves = movesFrom(multiverse, place).filter(({ type }) => type === 'CHOOSE');
      const move = moves[random(moves.length)];
      const result = move && step(multiverse, place, move);
      if (!result || isRefusal(result)) return pages.join('\n');
      place = result.place;
    }
    throw new Error('Convergence goes on without end.');
  };
  const usual = new Map(THREE.map((id) => [id, endings(id)[0] ?? '']));
  for (const id of THREE) {
    const all = endings(id).map((ending) => [ending, told(new Map(usual).set(id, ending))] as const);
    for (const [index, [one, first]] of all.entries()) {
      for (const [other, second] of all.slice(index + 1)) {
        const changed = diffWords(first, second).filter(({ added, removed }) => added || removed).reduce((sum, { value }) => sum + wordsIn(value).length, 0);
        expect({ id, one, other, thirty: changed >= 30 }).toEqual({ id, one, other, thirty: true });
      }
    }
  }
});

/** The words of a page, without its elements. */
function text(html: string): string {
  return html.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&').replaceAll('&quot;', '"');
}
