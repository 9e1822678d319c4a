/** What one turn ran over, by places in the compiled story. Watched from outside: what ink does is the same, watched or not. */
import type { Story as InkStory } from 'inkjs';

export interface Trail {
  /** Every piece of content that was run, as `night.0.c-1.3`; each once, though ink looks ahead and may run it again. */
  readonly points: ReadonlySet<string>;
  /** Conditions, of diverts and of choices, that held, and that did not. */
  readonly met: ReadonlySet<string>;
  readonly unmet: ReadonlySet<string>;
  /** The choice points of the choices that were shown. */
  readonly offered: readonly string[];
  /** The choice point of the choice that was taken to get here; absent on a story's first page. */
  readonly taken?: string;
}

export interface Tracker {
  /** Starts the trail of a new turn. */
  begin(taken?: string): void;
  /** Notes what the story is about to run. */
  step(story: InkStory): void;
  trail(offered: readonly string[]): Trail;
}

/** The parts of inkjs's objects that are read here: its classes are minified, so they are told apart by what they have. */
interface Content {
  readonly content?: readonly Content[];
  readonly path: { toString(): string };
  /** A divert's. */
  readonly isConditional?: boolean;
  /** A choice point's. */
  readonly hasCondition?: boolean;
}

export function createTracker(): Tracker {
  let points = new Set<string>();
  let met = new Set<string>();
  let unmet = new Set<string>();
  let taken: string | undefined;
  const paths = new WeakMap<Content, string[]>();

  const pathOf = (container: Content, index: number): string => {
    let known = paths.get(container);
    if (!known) paths.set(container, known = []);
    const path = container.path.toString();
    return (known[index] ??= path === '' ? String(index) : `${path}.${index}`);
  };

  return {
    begin(choice) {
      [points, met, unmet] = [new Set(), new Set(), new Set()];
      taken = choice;
    },
    step(story) {
      const { state } = story;
      const pointer = state.currentPointer;
      let container = pointer.container as Content | null;
      let index = Math.max(0, pointer.index);
      let object = pointer.Resolve() as Content | null;
      // ink goes down to the first piece of content before it runs anything.
      while (object?.content) {
        container = object;
        index = 0;
        object = object.content[0] ?? null;
      }
      if (!container || !object) return;
      const path = pathOf(container, index);
      points.add(path);
      if (object.isConditional !== true && object.hasCondition !== true) return;
      // The condition was evaluated just before, and lies on the top of the stack.
      const value = state.evaluationStack.at(-1);
      if (value) (story.IsTruthy(value) ? met : unmet).add(path);
    },
    trail: (offered) => ({ points, met, unmet, offered, ...(taken !== undefined && { taken }) }),
  };
}
