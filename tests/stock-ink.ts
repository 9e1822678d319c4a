/** Stock inkjs as the oracle: a playthrough told again by ink's own runtime, with none of our engine between. */
import { InkList, Story as InkStory } from 'inkjs';
import type { Move } from '../engine/multiverse/machine.ts';
import type { Pack } from '../engine/multiverse/pack.ts';

export interface StockPage {
  readonly text: readonly string[];
  readonly choices: readonly string[];
}

/** Every page of a playthrough as stock inkjs plays it. `endings` are those passed before each divergence, in order. */
export function playStock(pack: Pack, seed: number, brings: ReadonlyMap<string, string>, moves: readonly Move[]): StockPage[] {
  const universes = pack.multiverse?.universes ?? [];
  const canon = universes[0];
  if (!canon) throw new Error('The pack has no canon.');
  const endings = new Map(brings);
  const start = (universe: string, parent?: InkStory) => {
    const story = new InkStory(pack.stories.get(universe)!.playable.ink);
    story.onError = (message) => { throw new Error(message); };
    story.ResetState();
    story.state.storySeed = seed;
    if (parent) takeOver(parent, story);
    for (const [of, ending] of endings) {
      const name = `ending_${of.replaceAll('-', '_')}`;
      if (story.variablesState.GlobalVariableExistsWithName(name) && typeof story.variablesState.$(name) === 'string') story.variablesState.$(name, ending);
    }
    return story;
  };
  const open = [{ universe: canon.id, story: start(canon.id) }];
  const read = (): StockPage => {
    const { universe, story } = open.at(-1)!;
    const text: string[] = [];
    const tags: string[] = [];
    while (story.canContinue) {
      const line = (story.Continue() ?? '').trim();
      tags.push(...(story.currentTags ?? []));
      if (line !== '') text.push(line);
    }
    if (story.currentChoices.length === 0) {
      const ending = tags.map((tag) => /^ending\s*:\s*([a-z][a-z0-9-]*)/i.exec(tag)?.[1]).find(Boolean);
      endings.set(universe, ending ?? 'ended');
    }
    return { text, choices: story.currentChoices.map((choice) => choice.text.trim()) };
  };
  const pages = [read()];
  const kept = new Map<InkStory, StockPage>([[open[0]!.story, pages[0]!]]);
  for (const move of moves) {
    if (move.type === 'RETURN') {
      open.pop();
      pages.push(kept.get(open.at(-1)!.story)!);
      continue;
    }
    if (move.type === 'DIVERGE') open.push({ universe: move.universe, story: start(move.universe, open.at(-1)!.story) });
    else {
      const { story } = open.at(-1)!;
      story.ChooseChoiceIndex(story.currentChoices.findIndex((choice) => choice.text.trim() === move.words));
    }
    const page = read();
    kept.set(open.at(-1)!.story, page);
    pages.push(page);
  }
  return pages;
}

/** Inheritance by ink's own accessors: same name, same type, lists by the items that both know. */
function takeOver(parent: InkStory, child: InkStory): void {
  const names = (story: InkStory) => [...(story.variablesState as unknown as { _globalVariables: Map<string, unknown> })._globalVariables.keys()];
  for (const name of names(child).filter((one) => names(parent).includes(one))) {
    const theirs: unknown = parent.variablesState.$(name);
    const own: unknown = child.variablesState.$(name);
    if (theirs instanceof InkList && own instanceof InkList) {
      const list = new InkList();
      for (const { Key } of theirs.orderedItems) {
        try {
          const item = InkList.FromString(`${Key.originName}.${Key.itemName}`, child);
          for (const [key, value] of item) list.set(key, value);
        } catch { /* The child does not know it. */ }
      }
      child.variablesState.$(name, list);
    } else if (typeof theirs === typeof own && ['number', 'string', 'boolean'].includes(typeof own)) {
      child.variablesState.$(name, theirs as string);
    }
  }
}
