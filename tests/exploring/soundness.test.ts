/** A proof is worth what its soundness is worth: where states are merged, and against brute force and random play. */
import fc from 'fast-check';
import { Story as InkStory } from 'inkjs';
import { expect, test } from 'vitest';
import { compile } from '../../engine/ink/compile.ts';
import { pathOf } from '../../engine/ink/interpreter/program.ts';
import type { Story } from '../../engine/ink/story.ts';
import type { Stand } from '../../engine/ink/interpreter/execution.ts';
import type { Turn } from '../../engine/ink/interpreter/turn.ts';
import { currentPage } from '../../engine/multiverse/machine.ts';
import type { Multiverse } from '../../engine/multiverse/multiverse.ts';
import { packOfOne, type Pack } from '../../engine/multiverse/pack.ts';
import { replay, type Playthrough } from '../../engine/multiverse/playthrough.ts';
import { exploreAll, type Exploration, type ExploreOptions } from '../../engine/exploring/explore.ts';
import { createBranching } from '../../engine/exploring/outcomes.ts';
import { spellPage } from '../../engine/exploring/page-facts.ts';
import { show } from '../../engine/exploring/showing.ts';
import { seeded } from '../../engine/exploring/survey.ts';
import type { World } from '../../engine/exploring/world.ts';
import { noCache } from '../../engine/disk/cache.ts';
import { openFolder } from '../../engine/disk/packs.ts';
import { bruteForce } from './brute-force.ts';
import { storiesIn } from './stories.ts';
import { writtenInk } from './written-ink.ts';

const explored = (pack: Pack, options: Partial<ExploreOptions> & Pick<ExploreOptions, 'exact'>): Exploration => {
  if (!pack.multiverse) throw new Error('The pack has nothing to read.');
  return exploreAll({ multiverse: pack.multiverse, stories: pack.stories }, { now: () => 0, ...options });
};

const lone = (ink: string): Pack | undefined => {
  const compilation = compile('canon.ink', (name) => (name === 'canon.ink' ? ink : undefined));
  return compilation.story && packOfOne('canon', compilation);
};

/** Compares both ways on, wherever two states were merged: all that can happen, and every choice that follows. */
function mergeChecker(exact: 'control' | 'text', share: (merge: number) => boolean) {
  const first = new Map<string, { stand: Stand; choice: Turn['choices'][number] }>();
  const differences: unknown[] = [];
  let merges = 0;
  const facts = (world: World, stand: Stand, choice: Turn['choices'][number]) => {
    const { interpreter, keys, analysis } = world;
    const told = [];
    const branching = createBranching((point) => analysis.idle[point] === 1);
    for (let more = true; more; more = branching.next()) {
      const result = interpreter.choose(stand, choice, branching.chance);
      told.push([
        exact === 'text' && spellPage(result), result.lines.flatMap(({ tags }) => tags), result.outcome, result.followed, result.told.map(({ message }) => message),
        result.choices.map((one) => keys.keyOf(result.stand, one)),
      ]);
    }
    return JSON.stringify(told);
  };
  return {
    differences,
    merges: () => merges,
    watch: {
      onChoice(world: World, node: number, isNew: boolean, stand: Stand, choice: Turn['choices'][number]) {
        const id = `${world.universe.id} ${node}`;
        const known = first.get(id);
        if (!known) first.set(id, { stand, choice });
        else if (!isNew && share(merges++)) {
          const [one, other] = [facts(world, known.stand, known.choice), facts(world, stand, choice)];
          if (one !== other) differences.push({ at: pathOf(world.interpreter.program, choice.point), one, other });
        }
      },
    },
  };
}

test.each(['control', 'text'] as const)('wherever two states merge, every choice goes on alike from both (%s)', (exact) => {
  let merges = 0;
  const folders = ['stories/lighthouse', 'tests/cases/chance', 'tests/cases/lists-inherited', 'tests/cases/once-only-hub', 'tests/cases/tunnels-and-threads'];
  for (const folder of folders) {
    const checker = mergeChecker(exact, () => true);
    explored(openFolder(folder, noCache), { exact, watch: checker.watch });
    expect(checker.differences).toEqual([]);
    merges += checker.merges();
  }
  expect(merges).toBeGreaterThan(20);
});

test.each(['control', 'text'] as const)('and so in a sample of the merges of long stories (%s)', (exact) => {
  let merges = 0;
  for (const [, story] of storiesIn('stories/lily').filter(([path]) => /canon|survival|petunia|kippers/.test(path))) {
    const checker = mergeChecker(exact, (merge) => merge % 7 === 0);
    explored(packOfOne(story.id, { story, problems: [], files: [] }), { exact, watch: checker.watch });
    expect(checker.differences).toEqual([]);
    merges += checker.merges();
  }
  expect(merges).toBeGreaterThan(500);
});

test('three hundred random plays of stock inkjs show no page outside what was explored', () => {
  let plays = 0;
  for (const folder of ['stories/lighthouse', 'tests/cases/chance', 'tests/cases/tunnels-and-threads']) {
    const pack = openFolder(folder, noCache);
    const pages = new Set<string>();
    const { report } = explored(pack, { exact: 'text', watch: { onPage: (world, turn) => pages.add(`${world.universe.id}\n${spellPage(turn)}`) } });
    expect(report.complete).toBe(true);
    for (const [universe, story] of pack.stories) {
      // Only canon begins with the values it declares.
      if (pack.multiverse?.universes.find(({ id }) => id === universe)?.from) continue;
      for (let seed = 1; seed <= 100; seed++, plays++) {
        for (const page of randomPlay(story.playable.ink, seed)) expect(pages.has(`${universe}\n${page}`), page).toBe(true);
      }
    }
  }
  expect(plays).toBe(300);
});

function* randomPlay(ink: string, seed: number): Generator<string> {
  const random = seeded(seed);
  const story = new InkStory(ink);
  story.onError = () => undefined;
  story.ResetState();
  story.state.storySeed = seed;
  for (let turn = 0; turn < 60; turn++) {
    const lines: string[] = [];
    while (story.canContinue) {
      const line = (story.Continue() ?? '').trim();
      if (line !== '') lines.push(line);
    }
    yield [...lines, '', ...story.currentChoices.map(({ text }) => text.trim())].join('\n');
    if (story.currentChoices.length === 0) return;
    story.ChooseChoiceIndex(random(story.currentChoices.length));
  }
}

/** Enough for the few draws of one turn to fall in most ways. */
const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

test.each([['none', 50], ['dice', 24], ['dice and shuffles', 30]] as const)('generated stories: exploring equals brute force (chance: %s)', (chance, numRuns) => {
  const tried = { stories: 0, whole: 0, witnesses: 0 };
  fc.assert(fc.property(writtenInk(chance), (ink) => {
    const pack = lone(ink);
    const story = pack?.stories.get('canon');
    if (!pack?.multiverse || !story) return;
    const pages = new Set<string>();
    const merges = { text: mergeChecker('text', (merge) => merge < 200), control: mergeChecker('control', (merge) => merge < 200) };
    // Every other story with all reductions from the first state on.
    const refineOver = tried.stories % 2 === 0 ? 0 : 20_000;
    const text = explored(pack, { exact: 'text', states: 6_000, watch: { ...merges.text.watch, refineOver, onPage: (_world, turn) => pages.add(spellPage(turn)) } });
    const control = explored(pack, { exact: 'control', states: 6_000, watch: { ...merges.control.watch, refineOver } });
    expect([...merges.text.differences, ...merges.control.differences]).toEqual([]);
    const takenIn = ({ search }: Exploration) => new Set([...search.found.taken.get('canon')?.keys() ?? []].map((point) => pathOf(search.worlds.get('canon')!.interpreter.program, point)));
    const endedIn = ({ search }: Exploration) => (search.found.endings.get('canon')?.size ?? 0) > 0;
    tried.stories++;
    if (text.report.complete && control.report.complete) {
      expect(takenIn(control)).toEqual(takenIn(text));
      expect(endedIn(control)).toBe(endedIn(text));
    }
    // Throws are tried in every way that they fall with these seeds. A shuffle's hang together under one seed, so that one is tried.
    const brute = chance === 'dice' ? bruteForce(story.playable.ink, 60, SEEDS) : bruteForce(story.playable.ink, chance === 'none' ? 600 : 150);
    if (text.report.complete) {
      expect([...brute.pages].filter((page) => !pages.has(page))).toEqual([]);
      expect([...brute.taken].filter((path) => !takenIn(text).has(path))).toEqual([]);
      if (brute.complete && chance !== 'dice and shuffles') {
        tried.whole++;
        expect([...pages].filter((page) => !brute.pages.has(page))).toEqual([]);
        expect(takenIn(text)).toEqual(brute.taken);
        expect(endedIn(text)).toBe(brute.ended);
      }
    }
    if (control.report.complete) expect([...brute.taken].filter((path) => !takenIn(control).has(path))).toEqual([]);
    // Every choice that was taken can be played, by the shortest way that was found, and stock inkjs shows the very same page.
    for (const exploration of [text, control]) {
      for (const sighting of exploration.search.found.taken.get('canon')?.values() ?? []) {
        const shown = show(pack.multiverse, exploration.search, sighting);
        if (chance === 'none') expect(shown?.playthrough.moves.length).toBe(sighting.depth);
        if (!shown) continue;
        tried.witnesses++;
        const { lines, choices } = currentPage(shown.place.context);
        expect(byStock(pack.multiverse, story, shown.playthrough)).toBe([...lines.map((line) => line.text).filter(Boolean), '', ...choices.map(({ text: words }) => words)].join('\n'));
      }
    }
  }), { numRuns, seed: 20, endOnFailure: true });
  expect(tried.stories).toBeGreaterThan(15);
  expect(tried.witnesses).toBeGreaterThan(100);
  if (chance !== 'dice and shuffles') expect(tried.whole).toBeGreaterThan(5);
});

/** The last page of a playthrough by stock inkjs, its seed set as the witness says, each choice taken by its place. */
function byStock(multiverse: Multiverse, { playable }: Story, playthrough: Playthrough): string {
  const story = new InkStory(playable.ink);
  story.onError = () => undefined;
  story.ResetState();
  story.state.storySeed = playthrough.seed;
  const read = (): string => {
    const lines: string[] = [];
    while (story.canContinue) lines.push((story.Continue() ?? '').trim());
    return [...lines.filter(Boolean), '', ...story.currentChoices.map(({ text }) => text.trim())].join('\n');
  };
  let page = read();
  const { places } = replay(multiverse, playthrough);
  for (const [index, move] of playthrough.moves.entries()) {
    const place = places[index];
    if (!place || move.type !== 'CHOOSE') throw new Error('A lone story has nothing but choices.');
    story.ChooseChoiceIndex(currentPage(place.context).choices.findIndex(({ key }) => key === move.key));
    page = read();
  }
  return page;
}
