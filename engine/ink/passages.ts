/** The passages of a compiled story, its knots and stitches: what stands in each, and where its content leads. No prose. */
import type { Trail } from './trail.ts';
import { loadProgram } from './interpreter/load-program.ts';
import { ChoiceFlag, Flag, Op, pathOf, type Program } from './interpreter/program.ts';
import { idAndWords, parseTag, type Ending } from './tag.ts';

export interface Passage {
  /** `night`, `night.window`; empty for what stands before the first knot. */
  readonly name: string;
  /** It has something to show; one that has nothing only leads on. */
  readonly shows: boolean;
  /** The names of the passages it leads to, in the order they are written. */
  readonly leads: readonly string[];
  /** The ids of the moments that stand in it. */
  readonly moments: readonly string[];
  readonly endings: readonly Ending[];
}

export interface Passages {
  /** In the order they are written, functions left out. */
  readonly all: readonly Passage[];
  /** The names of those that a turn showed something of: a line, a tag or a choice. */
  shownBy(trail: Trail): ReadonlySet<string>;
}

interface Draft extends Passage {
  shows: boolean;
  readonly leads: string[];
  readonly moments: string[];
  readonly endings: Ending[];
}

export function passagesOf(ink: string): Passages {
  const program = loadProgram(ink);
  const { code, a, b, within, containers, literals } = program;
  const nameOf = namesByContainer(program);
  const drafts = new Map<string, Draft>();
  const draftOf = (name: string): Draft => {
    const draft = drafts.get(name) ?? { name, shows: false, leads: [], moments: [], endings: [] };
    drafts.set(name, draft);
    return draft;
  };
  // First in any case: what logic names counts as led to from there.
  draftOf('');
  const shown = new Map<string, string>();
  const choices = new Map<string, string>();

  let strings = 0;
  let tag: string | undefined;
  for (let point = 0; point < code.length; point++) {
    const container = containers[within[point]!]!;
    if (point === container.itself) [strings, tag] = [0, undefined];
    const own = nameOf[within[point]!];
    // Of logic only the knots that it names count: a variable may lead there from anywhere.
    if (own === undefined && code[point] !== Op.Value) continue;
    const name = own ?? '';
    const draft = draftOf(name);
    const leadsTo = (target: number) => {
      const to = target < 0 ? undefined : nameOf[within[target]!];
      if (to !== undefined && to !== name && !draft.leads.includes(to)) draft.leads.push(to);
    };
    const shows = (into: Map<string, string>) => {
      draft.shows = true;
      into.set(pathOf(program, point), name);
    };
    switch (code[point]) {
      case Op.String: strings++; break;
      case Op.StringEnd: strings--; break;
      case Op.Tag: tag = ''; break;
      case Op.TagEnd:
        if (strings === 0) noteTag(draft, tag ?? '');
        tag = undefined;
        break;
      case Op.Text: {
        const literal = literals[point];
        const text = typeof literal === 'string' ? literal : '';
        if (tag !== undefined) tag += text;
        // The tags before the first knot are the header's. Words in a string, and those a choice shares with its text, are shown with the choice.
        const isOfChoice = strings > 0 || container.name === 's' && containers[container.parent]?.name === '';
        if (text.trim() !== '' && !isOfChoice && (tag === undefined || name !== '')) shows(shown);
        break;
      }
      case Op.Choice:
        if ((b[point]! & ChoiceFlag.Fallback) === 0) shows(choices);
        break;
      case Op.Divert:
        if ((b[point]! & Flag.Variable) === 0) leadsTo(a[point]!);
        break;
      case Op.Call:
        if ((b[point]! & Flag.Tunnel) !== 0 && (b[point]! & Flag.Variable) === 0) leadsTo(a[point]!);
        break;
      case Op.Value: {
        const value = literals[point];
        const isAsked = code[point + 1] === Op.ReadCount || code[point + 1] === Op.TurnsSince;
        if (!isAsked && typeof value === 'object' && value.kind === 'target') leadsTo(value.point);
        break;
      }
    }
  }
  return {
    all: [...drafts.values()],
    shownBy({ points, offered }) {
      const names = new Set<string>();
      for (const path of points) {
        const name = shown.get(path);
        if (name !== undefined) names.add(name);
      }
      for (const path of offered) {
        const name = choices.get(path);
        if (name !== undefined) names.add(name);
      }
      return names;
    },
  };
}

function noteTag({ moments, endings }: Draft, text: string): void {
  const { name, value } = parseTag(text);
  const { id, words } = idAndWords(value);
  if (name === 'moment' && !moments.includes(id)) moments.push(id);
  if (name === 'ending' && !endings.some((ending) => ending.id === id)) endings.push({ id, words });
}

/** By the number of each container the passage it is of; none for functions and declarations, which are logic. */
function namesByContainer(program: Program): (string | undefined)[] {
  const { containers, knots } = program;
  const names = new Array<string | undefined>(containers.length).fill('');
  const functions = functionsOf(program);
  for (const [knot, number] of knots) {
    const isStory = number !== program.declarations && !functions.has(number);
    const { last } = containers[number]!;
    names.fill(isStory ? knot : undefined, number, last);
    if (!isStory) continue;
    for (let inner = number + 1; inner < last; inner++) {
      const { name, parent, point } = containers[inner]!;
      if (parent === number && point < 0) names.fill(`${knot}.${name}`, inner, containers[inner]!.last);
    }
  }
  return names;
}

/** The knots that are called and not gone to. */
function functionsOf({ code, a, b, within, containers, knots, externals }: Program): Set<number> {
  const starts = externals.flatMap(({ fallback }) => (fallback < 0 ? [] : [fallback]));
  for (const [point, op] of code.entries()) {
    if (op === Op.Call && (b[point]! & (Flag.Tunnel | Flag.Variable)) === 0 && a[point]! >= 0) starts.push(a[point]!);
  }
  const called = new Set(starts.map((point) => within[point]!));
  return new Set([...knots.values()].filter((number) => [...called].some((inner) => inner >= number && inner < containers[number]!.last)));
}
