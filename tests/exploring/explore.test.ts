/** Exploring whole packs: what is complete is said so, what is planted is found, and what does not end says that it did not. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { explore, exploreAll, type ExploreOptions } from '../../engine/exploring/explore.ts';
import { compile } from '../../engine/ink/compile.ts';
import { currentPage, type Place } from '../../engine/multiverse/machine.ts';
import { replay, type Playthrough } from '../../engine/multiverse/playthrough.ts';
import { sentence } from '../../engine/problems/problem.ts';
import { decodeLink } from '../../engine/reading/link.ts';
import { packOf } from '../packs.ts';

const LIGHTHOUSE = fileURLToPath(new URL('../../stories/lighthouse', import.meta.url));
const lighthouse = Object.fromEntries(readdirSync(LIGHTHOUSE).filter((name) => name.endsWith('.ink')).map((name) => [name, readFileSync(`${LIGHTHOUSE}/${name}`, 'utf8')]));

function report(files: Readonly<Record<string, string>>, options: Partial<ExploreOptions> = {}) {
  const { multiverse, stories, problems } = packOf(files);
  if (!multiverse) throw new Error(problems.map(sentence).join('\n'));
  return { multiverse, ...exploreAll({ multiverse, stories }, { exact: 'text', now: () => 0, ...options }).report };
}

const warned = (problems: readonly Parameters<typeof sentence>[0][]) => problems.filter(({ severity }) => severity !== 'note').map(({ code, file, line }) => `${code} ${file}:${line}`);

describe('lighthouse', () => {
  test.each(['text', 'control'] as const)('is proved complete, with nothing unreached and no problem (%s)', (exact) => {
    const { complete, unreached, problems, endings, unknown, possible } = report(lighthouse, { exact });
    expect({ complete, problems: problems.map(sentence), unknown, possible }).toEqual({ complete: true, problems: [], unknown: 0, possible: 0 });
    expect(Object.values(unreached).flat()).toEqual([]);
    expect(endings.length).toBe(9);
  });

  test('every ending has a link that leads to it, bringing what it requires', () => {
    const { multiverse, endings } = report(lighthouse);
    for (const { universe, id, link } of endings) {
      const { places, stopped } = replay(multiverse, decodeLink(link ?? '') as Playthrough);
      const last = places.at(-1);
      expect({ stopped, universe: last?.context.open.at(-1)?.universe, ending: last && currentPage(last.context).ending?.id }).toEqual({ stopped: undefined, universe, ending: id });
    }
    expect(endings.find(({ id }) => id === 'whistle')?.link).toBe('0,fixed-light=unlit.herring.shout.~second-mate.whistle');
  });

  interface Planted {
    readonly code: string;
    readonly file: string;
    readonly plant: (files: Readonly<Record<string, string>>) => Record<string, string>;
    /** True of the page that the link leads to; absent where no page can show it. */
    readonly shows?: (place: Place) => boolean;
  }
  const hasProblem = (code: string) => ({ context }: Place) => currentPage(context).problems.some((one) => one.code === code);
  const planted: Readonly<Record<string, Planted>> = {
    'a dead end': {
      code: 'ran-out', file: 'relief.ink', shows: hasProblem('ran-out'),
      plant: (files) => ({ ...files, 'relief.ink': (files['relief.ink'] ?? '').replace('# ending: asleep, Asleep on duty\n-> END', '') }),
    },
    'an unreachable knot': {
      code: 'knot-never', file: 'relief.ink',
      plant: (files) => ({ ...files, 'relief.ink': `${files['relief.ink']}\n=== attic ===\nDust.\n-> END\n` }),
    },
    'a requirement that cannot hold': {
      code: 'requires-never', file: 'second-mate.ink',
      // The page of its moment, where it stays shut.
      shows: ({ context }) => currentPage(context).moment?.id === 'steamer',
      plant: (files) => ({ ...files, 'fixed-light.ink': `${files['fixed-light.ink']}\n=== reef ===\nRocks. # ending: wrecked\n-> END\n`, 'second-mate.ink': (files['second-mate.ink'] ?? '').replace(/# requires: .*/, '# requires: fixed-light/wrecked') }),
    },
    'an endless loop': {
      code: 'endless-loop', file: 'relief.ink', shows: hasProblem('endless-loop'),
      plant: (files) => ({ ...files, 'relief.ink': (files['relief.ink'] ?? '').replace('=== asleep ===', '=== asleep ===\n-> snoring\n=== snoring ===\n-> asleep\n=== awake ===') }),
    },
    'a choice whose condition never holds': {
      code: 'choice-never', file: 'canon.ink', shows: ({ context }) => context.open.length === 1,
      plant: (files) => ({ ...files, 'canon.ink': `${(files['canon.ink'] ?? '').replace(/^VAR /m, 'VAR planted = 0\nVAR ').replace(/^([*+] \[)/m, '* {planted > 0} [Dig # key: dig] -> END\n$1')}` }),
    },
  };
  test.each(Object.entries(planted))('%s that is planted is found, with a link that shows it', (_, { code, file, plant, shows }) => {
    const { multiverse, problems } = report(plant(lighthouse));
    const found = problems.find((one) => one.code === code);
    expect(found?.file).toBe(file);
    expect(found?.link === undefined).toBe(shows === undefined);
    if (found?.link === undefined || !shows) return;
    const { places, stopped } = replay(multiverse, decodeLink(found.link) as Playthrough);
    const last = places.at(-1);
    expect(stopped).toBe(undefined);
    expect(last && shows(last)).toBe(true);
  });

  test('an invariant that a story breaks is found, with the shortest way to where it is broken', () => {
    const ink = 'VAR warmth = 1\nSnow.\n* [Wait # key: wait]\n* [Walk # key: walk]\n  ~ warmth = warmth - 1\n- Night.\n* [Sleep # key: sleep]\n  ~ warmth = warmth - 1\n  Sleep. # ending: asleep\n  -> END\n';
    const asked = compile('canon.ink', () => `${ink}\n=== function holds()\n~ return warmth >= 0\n`).story;
    if (!asked) throw new Error('The invariant does not compile.');
    const invariants = new Map([['canon', { ink: asked.playable.ink, invariants: [{ holds: 'warmth >= 0', name: 'holds' }] }]]);
    const { problems } = report({ 'canon.ink': ink }, { invariants });
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code, line, link }) => ({ code, line, link }))).toEqual([{ code: 'broken-invariant', line: 10, link: '0.walk.sleep' }]);
  });
});

const game = (name: string): string => readFileSync(new URL(`games/${name}.ink`, import.meta.url), 'utf8');

/** How long they take is told by the bench. */
describe('small games', () => {
  test('of dice and shuffles are complete for control, each ending with a seed that shows it', () => {
    const { multiverse, complete, endings, possible } = report({ 'canon.ink': game('dice') }, { exact: 'control' });
    expect({ complete, possible, endings: endings.map(({ id }) => id).sort() }).toEqual({ complete: true, possible: 0, endings: ['lost', 'over', 'won'] });
    for (const { id, link } of endings) {
      const last = replay(multiverse, decodeLink(link ?? '') as Playthrough).places.at(-1);
      expect(last && currentPage(last.context).ending?.id).toBe(id);
    }
  });

  test('a hub of ten topics that can each be asked once, with a way out, is complete for control', () => {
    const { complete, states, unreached } = report({ 'canon.ink': game('hub') }, { exact: 'control' });
    expect(complete).toBe(true);
    expect(states).toBe(10 * 2 ** 9 + 1);
    expect(Object.values(unreached).flat()).toEqual([]);
  });

  test('an ending that no seed was found for is possible, not reached', () => {
    const ink = `-> k\n=== k\n~ temp a = RANDOM(1, 20000)\n~ temp b = RANDOM(1, 2)\n{ a == 17 and b == 2:\n  Jackpot. # ending: jackpot\n  -> END\n}\nNothing. # ending: nothing\n-> END\n`;
    const { complete, possible, endings } = report({ 'canon.ink': ink }, { exact: 'control' });
    expect({ complete, possible, unlinked: endings.filter(({ link }) => link === undefined).map(({ id }) => id) }).toEqual({ complete: true, possible: 1, unlinked: ['jackpot'] });
  });
});

test('a page is its paragraphs and its choices: an empty line between them makes no other page', () => {
  const ink = '-> k\n=== k\n{|\\ }Rain.\n{&<>|}\n+ [Look # key: look] -> k\n+ [{&Go|Go }# key: go] -> END\n';
  expect(report({ 'canon.ink': ink }).pages).toBe(2);
});

describe('the verdict on each site', () => {
  const counted = (sites: readonly { readonly verdict: string }[] = []) => {
    const of = (verdict: string) => sites.filter((site) => site.verdict === verdict).length;
    return { reached: of('reached'), possible: of('possible'), refuted: of('refuted'), unknown: of('unknown') };
  };

  test('is reached, with a link that can be played, where all can be reached', () => {
    const { multiverse, sites = [], reached } = report(lighthouse, { sites: true });
    expect(counted(sites)).toEqual({ reached, possible: 0, refuted: 0, unknown: 0 });
    expect(new Set(sites.map(({ kind }) => kind))).toEqual(new Set(['choice', 'divergence', 'moment', 'ending']));
    for (const { link } of sites) expect(replay(multiverse, decodeLink(link ?? '') as Playthrough).stopped).toBe(undefined);
  });

  test('is refuted where all was tried, unknown where it was not', () => {
    const ink = 'VAR n = 0\n-> k\n=== k\n{n} sheep.\n+ [Count on # key: on]\n  ~ n = n + 1\n  -> k\n* [Sleep # key: sleep] # ending: asleep\n  -> END\n+ {n < 0} [Wake # key: wake] # ending: awake\n  -> END\n';
    expect(counted(report({ 'canon.ink': ink.replace('~ n = n + 1', '~ n = 1') }, { sites: true }).sites)).toEqual({ reached: 3, possible: 0, refuted: 2, unknown: 0 });
    expect(counted(report({ 'canon.ink': ink }, { sites: true, states: 300 }).sites)).toEqual({ reached: 3, possible: 0, refuted: 0, unknown: 2 });
  });
});

describe('what does not end', () => {
  const endless = 'VAR n = 0\n-> k\n=== k\n{n} sheep.\n+ [Count on # key: on]\n  ~ n = n + 1\n  -> k\n* [Sleep # key: sleep] # ending: asleep\n  -> END\n+ {n > 900} [Wake # key: wake] # ending: awake\n  -> END\n';

  test('is not complete: what was seen is reached, and nothing is told as impossible', () => {
    const { complete, unknown, refuted, unreached, problems } = report({ 'canon.ink': endless }, { states: 500 });
    expect({ complete, refuted, unknown: unknown > 0 }).toEqual({ complete: false, refuted: 0, unknown: true });
    expect(unreached.endings.map(({ id }) => id)).toEqual(['awake']);
    expect(warned(problems)).toEqual([]);
  });

  test('ends when its time is up, and when it is told to stop', () => {
    let clock = 0;
    const timed = report({ 'canon.ink': endless }, { seconds: 2, now: () => (clock += 10) });
    expect(timed.complete).toBe(false);
    expect(timed.seconds).toBeLessThan(4);
    const { multiverse, stories } = packOf({ 'canon.ink': endless });
    if (!multiverse) throw new Error('The story does not compile.');
    const work = explore({ multiverse, stories }, { exact: 'text', now: () => 0, stop: () => true });
    let turns = 0;
    for (let next = work.next(); !next.done; next = work.next()) turns++;
    expect(turns).toBe(1);
  });
});

describe('the multiverse', () => {
  const canon = `VAR oil = 0\n-> lamp\n=== lamp\nThe lamp.\n* [Fill it # key: fill]\n  ~ oil = 2\n* [Leave it # key: leave]\n- -> shout\n=== shout\nA shout. # moment: shout\n* [Wait # key: wait] Morning. # ending: morning\n  -> END\n`;
  const storm = `# from: canon/shout\nVAR oil = 1\nVAR ending_canon = ""\n{ oil > 1:\n  It burns. # ending: burns\n- else:\n  { ending_canon == "morning":\n    It is day. # ending: day\n  - else:\n    It is dark. # ending: dark\n  }\n}\n-> END\n`;

  test('each universe is entered with every set of values it inherits, and every ending that can be brought, or none', () => {
    const { complete, endings } = report({ 'canon.ink': canon, 'storm.ink': storm }, { exact: 'control' });
    expect(complete).toBe(true);
    expect(endings).toEqual([
      { universe: 'canon', id: 'morning', link: '0.fill.wait' },
      { universe: 'storm', id: 'burns', link: '0.fill.~storm' },
      { universe: 'storm', id: 'dark', link: '0.leave.~storm' },
      { universe: 'storm', id: 'day', link: '0,canon=morning.leave.~storm' },
    ]);
  });
});

describe('ways in', () => {
  test('a knot that a host enters and an EXTERNAL that it binds are tried, and listed', () => {
    const ink = 'EXTERNAL weather()\nThe lamp.\n* [Look out # key: look]\n  { weather() == "rain":\n    Rain. # ending: rain\n  - else:\n    Sun. # ending: sun\n  }\n  -> END\n=== cellar\nDark. # ending: dark\n-> END\n=== function weather()\n~ return "sun"\n';
    const without = report({ 'canon.ink': ink }, { exact: 'control' });
    expect(without.unreached.endings.map(({ id }) => id)).toEqual(['rain', 'dark']);
    const ways = new Map([['canon', { knots: ['cellar'], externals: new Map([['weather', ['rain', 'sun']]]) }]]);
    const { complete, unreached, waysIn, endings } = report({ 'canon.ink': ink }, { exact: 'control', ways });
    expect({ complete, endings: unreached.endings, waysIn }).toEqual({ complete: true, endings: [], waysIn: [{ universe: 'canon', knots: ['cellar'], externals: ['weather'] }] });
    // What only a host can bring about has no link.
    expect(endings.map(({ id, link }) => `${id} ${link ?? ''}`).sort()).toEqual(['dark ', 'rain ', 'sun 0.look']);
  });
});
