/** What stock inkjs does by itself: breadth first over saved states, and random play. Each gives turns a second. */
import { Story as InkStory } from 'inkjs';

function storyOf(ink: string): InkStory {
  const story = new InkStory(ink);
  story.onError = () => undefined;
  story.allowExternalFunctionFallbacks = true;
  for (const [, name] of ink.matchAll(/"x\(\)":"([^"]+)"/g)) {
    if (name !== undefined && !story.KnotContainerWithName(name)) {
      try { story.BindExternalFunction(name, () => 0, true); } catch { /* bound already */ }
    }
  }
  story.state.storySeed = 0;
  return story;
}

/** Every state kept as its JSON, each choice taken after loading it. */
export function breadthFirst(ink: string, milliseconds: number): number {
  const story = storyOf(ink);
  story.ContinueMaximally();
  const seen = new Set<string>();
  const open = [story.state.ToJson()];
  const start = performance.now();
  let turns = 0;
  for (const state of open) {
    story.state.LoadJson(state);
    const { length } = story.currentChoices;
    for (let index = 0; index < length; index++) {
      story.state.LoadJson(state);
      story.ChooseChoiceIndex(index);
      story.ContinueMaximally();
      turns++;
      const next = story.state.ToJson();
      if (!seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
    }
    if (performance.now() - start > milliseconds) break;
  }
  return turns / (performance.now() - start) * 1000;
}

/** From the beginning to an end, again and again. */
export function randomPlay(ink: string, milliseconds: number): number {
  const story = storyOf(ink);
  const start = performance.now();
  let turns = 0;
  let seed = 1;
  while (performance.now() - start < milliseconds) {
    story.ResetState();
    for (let turn = 0; turn < 200; turn++) {
      story.ContinueMaximally();
      turns++;
      const { length } = story.currentChoices;
      if (length === 0) break;
      seed = (seed * 48271) % 2147483647;
      story.ChooseChoiceIndex(seed % length);
    }
  }
  return turns / (performance.now() - start) * 1000;
}
