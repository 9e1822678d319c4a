/** A compiled story as two pure functions, `begin` and `choose`: the same input always gives the same page. */
import { Story as InkStory } from 'inkjs';
import { playedProblem } from '../problems/playing.ts';
import type { Problem } from '../problems/problem.ts';
import { toWords } from '../ids.ts';
import { nameChoices, type Choice } from './choice-key.ts';
import type { SourcePlace } from './line-map.ts';
import type { Playable } from './story.ts';
import { endingOf, momentOf, valueOf, type Ending, type Moment } from './tag.ts';
import { createTracker, type Tracker, type Trail } from './trail.ts';
import { DEPTH, OUTPUT, OverBudget, STEPS, watch } from './turn-budget.ts';
import { inherit, readVariables, variableNames, type Variables } from './values.ts';

export interface Line {
  readonly text: string;
  readonly tags: readonly string[];
}

/** What is read between two choices. */
export interface Page {
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
  readonly moment?: Moment;
  /** Nothing follows, and nothing went wrong. */
  readonly ended: boolean;
  readonly ending?: Ending;
  /** What a reader sees it called. */
  readonly name?: string;
  /** The knot, or `knot.stitch`, in which the page stops. */
  readonly knot?: string;
  /** What went wrong on this page. An error among them means that the story stopped here. */
  readonly problems: readonly Problem[];
  /** ink's state, opaque to all but the reader that made it. Never a save: only the log is. */
  readonly state: string;
}

export interface Beginning {
  readonly seed: number;
  /** The live variables of the universe it parts from. */
  readonly inherited?: Variables;
  /** Values for this story's own variables, whatever their origin: `ending_mirror` and its like. */
  readonly given?: Variables;
}

export interface Reader {
  begin(beginning: Beginning): Page;
  /** Takes the choice with this key. Throws where the page has none that can be taken: ask the page first. */
  choose(page: Page, key: string): Page;
  /** The live variables on a page. */
  variables(page: Page): Variables;
  /** What a function of the story's own gives on a page. It changes nothing. Undefined where it fails. */
  evaluate(page: Page, name: string): unknown;
}

/** Told of every page as it is made, and of what the turn ran over. */
export type Witness = (page: Page, trail: Trail) => void;

export function reader({ ink, labels }: Playable, file: string, placeOf: (path: string) => SourcePlace | undefined = () => undefined, witness?: Witness): Reader {
  const names = variableNames(JSON.parse(ink));
  const labelOf = new Map(labels);
  const tracker = witness && createTracker();
  let scratch: Scratch | undefined;

  /** Runs one turn. After any throw ink's object is broken, so the next turn builds a new one. */
  const turn = (move: (story: InkStory) => void): Page => {
    const { story, budget, said, emptyLists } = (scratch ??= open(ink, tracker));
    said.length = 0;
    for (const restore of emptyLists) restore();
    const lines: Line[] = [];
    const problems: Problem[] = [];
    const report = (path: string) => placeOf(path) ?? { file };
    budget.begin();
    tracker?.begin();
    const seen = (page: Page): Page => {
      if (tracker) witness(page, tracker.trail(page.state === '' ? [] : story.currentChoices.map(({ sourcePath }) => sourcePath)));
      return page;
    };
    try {
      move(story);
      while (story.canContinue) {
        const text = (story.Continue() ?? '').trim();
        const tags = story.currentTags ?? [];
        if (text !== '' || tags.length > 0) lines.push({ text, tags });
        for (const message of said.splice(0)) problems.push(fromRuntime(message, report(budget.path())));
      }
      return seen(toPage(story, lines, problems, budget.path()));
    } catch (error) {
      scratch = undefined;
      lines.push(...halfRead(story));
      if (!(error instanceof OverBudget)) {
        const path = budget.path();
        return seen(broken(lines, [...problems, playedProblem('runtime-error', report(path), { said: String((error as Error).message) })]));
      }
      const place = report(error.path);
      const over = error.limit === 'steps' ? playedProblem('endless-loop', place, { steps: STEPS })
        : error.limit === 'depth' ? playedProblem('endless-recursion', place, { depth: DEPTH })
        : playedProblem('endless-text', place, { length: OUTPUT });
      return seen(broken(lines.slice(0, 200), [...problems, over]));
    }
  };

  const toPage = (story: InkStory, read: readonly Line[], problems: readonly Problem[], last: string): Page => {
    const lines = withoutGlobalTags(read, story);
    const choices = nameChoices(story.currentChoices.map(({ text, tags, sourcePath }) => {
      const label = labelOf.get(sourcePath);
      return { text: text.trim(), tags: tags ?? [], ...(label !== undefined && { label }) };
    }));
    const tags = lines.flatMap((line) => line.tags);
    const failed = problems.some(({ severity }) => severity === 'error');
    const moment = momentOf(tags);
    const ended = choices.length === 0 && !failed;
    const ending = ended ? endingOf(tags) : undefined;
    const knot = knotOf(story, story.currentChoices[0]?.sourcePath ?? last);
    const name = valueOf(tags, 'page') ?? moment?.words ?? (knot === undefined ? undefined : toWords(knot.split('.')[0]!));
    return {
      lines, choices, ended, problems,
      ...(moment && { moment }), ...(ending && { ending }), ...(name !== undefined && { name }), ...(knot !== undefined && { knot }),
      state: story.state.toJson(),
    };
  };

  return {
    begin: ({ seed, inherited = new Map(), given = new Map() }) => turn((story) => {
      story.ResetState();
      // ResetState seeds again by the clock.
      story.state.storySeed = seed;
      inherit(story, names, inherited);
      inherit(story, names, given);
    }),
    choose(page, key) {
      const index = page.choices.findIndex((choice) => choice.key === key && choice.clickable);
      if (index < 0) throw new Error(`The page has no choice "${key}" that can be taken.`);
      return turn((story) => {
        story.state.LoadJson(page.state);
        tracker?.begin(story.currentChoices[index]?.sourcePath);
        story.ChooseChoiceIndex(index);
      });
    },
    variables(page) {
      if (page.state === '') return new Map();
      const { story } = (scratch ??= open(ink, tracker));
      story.state.LoadJson(page.state);
      return readVariables(story, names);
    },
    evaluate(page, name) {
      if (page.state === '') return undefined;
      const { story, budget } = (scratch ??= open(ink, tracker));
      budget.begin();
      try {
        story.state.LoadJson(page.state);
        return story.EvaluateFunction(name) as unknown;
      } catch {
        scratch = undefined;
        return undefined;
      }
    },
  };
}

interface Scratch {
  readonly story: InkStory;
  readonly budget: ReturnType<typeof watch>;
  readonly said: { message: string; warning: boolean }[];
  /** Puts the origins of each `()` in the story back to what they were when it was compiled. */
  readonly emptyLists: (() => void)[];
}

/** ink's ErrorType.Warning. */
const WARNING = 1;

function open(ink: string, tracker: Tracker | undefined): Scratch {
  const story = new InkStory(ink);
  const said: Scratch['said'] = [];
  story.onError = (message, type) => said.push({ message, warning: Number(type) === WARNING });
  story.allowExternalFunctionFallbacks = true;
  for (const [, name] of ink.matchAll(/"x\(\)":"([^"]+)"/g)) {
    if (name !== undefined && !story.KnotContainerWithName(name)) {
      try { story.BindExternalFunction(name, () => 0, true); } catch { /* bound already: it is called in several places */ }
    }
  }
  return { story, budget: watch(story, tracker), said, emptyLists: emptyListsOf(story) };
}

/**
 * ink writes the origins of a variable into the very `()` that is assigned to it, so a play would leave traces in the compiled
 * story and the next play would not start clean.
 */
function emptyListsOf(story: InkStory): (() => void)[] {
  const restores: (() => void)[] = [];
  const walk = (object: { content?: unknown; namedOnlyContent?: unknown; value?: unknown }) => {
    const list = object.value as { Count?: number; originNames?: string[] | null; SetInitialOriginNames?: (names: string[]) => void } | undefined;
    if (list?.SetInitialOriginNames && list.Count === 0) {
      const names = [...(list.originNames ?? [])];
      restores.push(() => list.SetInitialOriginNames!(names));
    }
    if (Array.isArray(object.content)) for (const child of object.content) walk(child);
    if (object.namedOnlyContent instanceof Map) for (const child of object.namedOnlyContent.values()) walk(child);
  };
  walk(story.mainContentContainer);
  return restores;
}

/** The text of a turn that was cut short while ink was still looking ahead for glue. */
function halfRead(story: InkStory): Line[] {
  const text = story.state.currentText ?? '';
  return text.split('\n').map((line) => line.trim()).filter(Boolean).map((line) => ({ text: line, tags: [] }));
}

function broken(lines: readonly Line[], problems: readonly Problem[]): Page {
  return { lines, choices: [], ended: false, problems, state: '' };
}

function fromRuntime({ message, warning }: { message: string; warning: boolean }, place: SourcePlace | { file: string }): Problem {
  const said = message.replace(/^RUNTIME (ERROR|WARNING): (?:'[^']*' )?(?:line \d+: )?(?:\([^)]*\): )?/, '').trim();
  if (/^ran out of content|^unexpectedly reached end of content/.test(said)) return playedProblem('ran-out', place, {});
  return playedProblem(warning ? 'runtime-warning' : 'runtime-error', place, { said });
}

/** The first line of a story repeats its global tags; they are the header's, not the page's. */
function withoutGlobalTags(lines: readonly Line[], story: InkStory): Line[] {
  const [first, ...rest] = lines;
  const header = story.globalTags ?? [];
  const repeats = story.state.currentTurnIndex < 0 && first !== undefined && header.length > 0 && header.every((tag, index) => first.tags[index] === tag);
  if (!repeats) return [...lines];
  const own = { text: first.text, tags: first.tags.slice(header.length) };
  return own.text === '' && own.tags.length === 0 ? rest : [own, ...rest];
}

/** Where the page stops: the knot of its first choice, else of the last content that was reached. */
function knotOf(story: InkStory, path: string): string | undefined {
  const [knot, stitch] = path.split('.');
  if (knot === undefined || !story.KnotContainerWithName(knot)) return undefined;
  const named = story.KnotContainerWithName(knot)?.namedOnlyContent?.has(stitch ?? '');
  return named ? `${knot}.${stitch}` : knot;
}
