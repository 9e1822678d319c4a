/** Every state of a story by brute force on stock inkjs, nothing merged but states that are the very same text. Draws fall as seeds make them. */
import { Story as InkStory } from 'inkjs';

export interface BruteForce {
  /** Text and choices of each page. */
  readonly pages: ReadonlySet<string>;
  /** The choice points that were taken, by path. */
  readonly taken: ReadonlySet<string>;
  readonly ended: boolean;
  /** Errors and warnings, without their places. */
  readonly errors: ReadonlySet<string>;
  /** All was tried. */
  readonly complete: boolean;
}

/** Each turn is tried with each of these seeds; where there are several, states that differ by them alone are one. */
export function bruteForce(ink: string, most: number, seeds: readonly number[] = [0]): BruteForce {
  const story = new InkStory(ink);
  const errors = new Set<string>();
  const pages = new Set<string>();
  const taken = new Set<string>();
  let failed = false;
  let ended = false;
  story.onError = (message, type) => {
    failed ||= Number(type) !== 1;
    errors.add(/ran out of content|unexpectedly reached/.test(message) ? 'ran-out' : Number(type) === 1 ? 'warning' : 'error');
  };
  const read = (): boolean => {
    const lines: string[] = [];
    failed = false;
    while (story.canContinue) {
      const line = (story.Continue() ?? '').trim();
      if (line !== '') lines.push(line);
    }
    pages.add([...lines, '', ...story.currentChoices.map(({ text }) => text.trim())].join('\n'));
    if (!failed && story.currentChoices.length === 0) ended = true;
    return !failed;
  };
  const seen = new Set<string>();
  const open: string[] = [];
  const keep = () => {
    const state = story.state.ToJson();
    const key = seeds.length > 1 ? state.replace(/"storySeed":-?\d+,"previousRandom":-?\d+/, '') : state;
    if (seen.has(key)) return;
    seen.add(key);
    open.push(state);
  };
  for (const seed of seeds) {
    story.ResetState();
    story.state.storySeed = seed;
    if (read()) keep();
  }
  for (let at = 0; at < open.length; at++) {
    if (at >= most) return { pages, taken, ended, errors, complete: false };
    story.state.LoadJson(open[at]!);
    const { length } = story.currentChoices;
    for (let index = 0; index < length; index++) {
      for (const seed of seeds) {
        story.state.LoadJson(open[at]!);
        story.state.storySeed = seed;
        taken.add(story.currentChoices[index]!.sourcePath);
        story.ChooseChoiceIndex(index);
        if (read()) keep();
      }
    }
  }
  return { pages, taken, ended, errors, complete: true };
}
