/** What stands where in a compiled story: knots, choices, moments, endings, words, and the line each was written in. */
import type { Story as InkStory } from 'inkjs';
import { isId } from '../ids.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { changingWords } from './changing-words.ts';
import type { LineMap } from './line-map.ts';
import type { Knot, Story, Written, WrittenChoice } from './story.ts';
import { idAndWords, parseTag, type Ending, type Moment } from './tag.ts';

export interface Outline extends Pick<Story, 'listItems' | 'externals' | 'words'> {
  readonly moments: (Moment & Written)[];
  readonly endings: (Ending & Written)[];
  readonly knots: Knot[];
  readonly choices: WrittenChoice[];
  readonly unboundExternals: string[];
  readonly lines: LineMap;
  readonly problems: Problem[];
}

/** The parts of inkjs's objects that are read here: its classes are minified, so they are told apart by what they have. */
interface RuntimeObject {
  readonly path: { toString(): string };
  readonly debugMetadata: { fileName: string | null; startLineNumber: number } | null;
  readonly ownDebugMetadata: { fileName: string | null; startLineNumber: number } | null;
  readonly content?: readonly RuntimeObject[];
  readonly namedOnlyContent?: ReadonlyMap<string, RuntimeObject> | null;
  readonly value?: unknown;
  readonly commandType?: number;
  readonly choiceTarget?: unknown;
  readonly isInvisibleDefault?: boolean;
}

interface ParsedObject {
  readonly typeName: string;
  readonly content: readonly ParsedObject[] | null;
  readonly identifier?: { name: string } | null;
  readonly name?: string | null;
  readonly debugMetadata: { fileName: string | null; startLineNumber: number } | null;
  readonly runtimeChoice?: { path: { toString(): string } };
  readonly isFunction?: boolean;
  readonly parent: ParsedObject | null;
  readonly externals?: ReadonlyMap<string, unknown>;
  readonly constants?: ReadonlyMap<string, unknown>;
}

const BEGIN_STRING = 7;
const END_STRING = 8;
const BEGIN_TAG = 24;
const END_TAG = 25;

export function outline(inMemory: InkStory, parsed: unknown, file: string): Outline {
  const walk = new Walk(file);
  walk.container(inMemory.mainContentContainer);
  const tree = parsed as ParsedObject;
  const labels = new Map<string, string>();
  const knots: Knot[] = [];
  const constants = new Set(tree.constants?.keys());
  visit(tree, (object) => {
    if (object.typeName === 'Choice') walk.problems.push(...changingWords(object, file, constants));
    const label = object.identifier?.name;
    if (object.typeName === 'Choice' && label && object.runtimeChoice) labels.set(object.runtimeChoice.path.toString(), label);
    if (['Knot', 'Stitch', 'Function'].includes(object.typeName) && label) {
      const parent = object.parent;
      knots.push({
        name: object.typeName === 'Stitch' && parent?.identifier ? `${parent.identifier.name}.${label}` : label,
        isFunction: object.isFunction === true,
        ...placeOf(object.debugMetadata, file),
      });
    }
  });
  const externals = [...(tree.externals?.keys() ?? [])];
  const defined = new Set(knots.map(({ name }) => name));
  return {
    moments: walk.moments,
    endings: walk.endings,
    knots,
    choices: walk.choices.map((choice) => {
      const label = labels.get(choice.path);
      return label === undefined ? choice : { ...choice, label };
    }),
    listItems: (inMemory.listDefinitions?.lists ?? []).flatMap((list) => [...list.items].map(([key]) => itemName(key))),
    externals,
    unboundExternals: externals.filter((name) => !defined.has(name)),
    words: walk.words,
    lines: walk.lines,
    problems: walk.problems,
  };
}

const itemName = (key: string): string => {
  const { originName, itemName: name } = JSON.parse(key) as { originName: string; itemName: string };
  return `${originName}.${name}`;
};

function visit(object: ParsedObject, see: (object: ParsedObject) => void): void {
  see(object);
  for (const child of object.content ?? []) visit(child, see);
}

function placeOf(metadata: RuntimeObject['debugMetadata'], file: string): Written {
  return { file: metadata?.fileName ?? file, line: metadata?.startLineNumber ?? 1 };
}

/** One walk over the compiled content, in its order. */
class Walk {
  readonly moments: (Moment & Written)[] = [];
  readonly endings: (Ending & Written)[] = [];
  readonly choices: WrittenChoice[] = [];
  readonly problems: Problem[] = [];
  words = 0;
  readonly #files: string[] = [];
  readonly #containers: [string, [number, number, number][]][] = [];

  constructor(readonly file: string) {}

  get lines(): LineMap {
    return { files: this.#files, containers: this.#containers };
  }

  container(container: RuntimeObject): void {
    const lines: [number, number, number][] = [];
    let tag: { text: string; inString: boolean; place: Written } | undefined;
    let strings = 0;
    let words = '';
    let keys: { key: string; place: Written }[] = [];
    let lastMoment: number | undefined;

    (container.content ?? []).forEach((object, index) => {
      const place = placeOf(object.debugMetadata, this.file);
      if (object.debugMetadata) this.#note(lines, index, place);
      if (object.content) this.container(object);
      else if (object.commandType === BEGIN_STRING) { strings++; words = ''; keys = []; }
      else if (object.commandType === END_STRING) strings--;
      else if (object.commandType === BEGIN_TAG) tag = { text: '', inString: strings > 0, place };
      else if (object.commandType === END_TAG && tag) {
        const { name, value } = parseTag(tag.text);
        if (name === 'key') {
          if (tag.inString) keys.push({ key: value, place: tag.place });
          else this.problems.push(problem('key-on-line', tag.place, { key: value }));
        } else if (name === 'moment') lastMoment = this.#moment(value, tag.place);
        else if (name === 'ending') this.#ending(value, tag.place);
        else if (name === 'when' || name === 'about') this.#beside(lastMoment, name, value, tag.place);
        tag = undefined;
      } else if (typeof object.value === 'string') {
        if (tag) tag.text += object.value;
        else {
          this.words += countWords(object.value);
          if (strings > 0) words += object.value;
        }
      } else if (object.choiceTarget !== undefined) {
        this.#keys(keys);
        keys = [];
        if (!object.isInvisibleDefault) this.choices.push({ path: object.path.toString(), words: words.trim(), ...place });
      }
    });
    if (lines.length > 0) this.#containers.push([container.path.toString(), lines]);
    for (const named of container.namedOnlyContent?.values() ?? []) {
      // The knot and what stands at the root are walked alike; declarations are logic, not story.
      if (named.content && named.path.toString() !== 'global decl') this.container(named);
    }
  }

  #note(lines: [number, number, number][], index: number, { file, line }: Written): void {
    let at = this.#files.indexOf(file);
    if (at < 0) at = this.#files.push(file) - 1;
    const last = lines.at(-1);
    if (!last || last[1] !== at || last[2] !== line) lines.push([index, at, line]);
  }

  #moment(value: string, place: Written): number | undefined {
    const moment = idAndWords(value);
    if (!isId(moment.id)) {
      this.problems.push(problem('bad-id', place, { kind: 'a moment', id: moment.id }));
      return undefined;
    }
    const earlier = this.moments.find(({ id }) => id === moment.id);
    if (earlier) {
      this.problems.push(problem('duplicate-moment', place, { id: moment.id, line: earlier.line }));
      return undefined;
    }
    return this.moments.push({ ...moment, ...place }) - 1;
  }

  /** `# when:` and `# about:` are a moment's where they stand within three lines of it. */
  #beside(index: number | undefined, name: 'when' | 'about', value: string, { file, line }: Written): void {
    const moment = index === undefined ? undefined : this.moments[index];
    if (index === undefined || !moment || moment.file !== file || line > moment.line + 3) return;
    this.moments[index] = { ...moment, [name]: value };
  }

  #ending(value: string, place: Written): void {
    const ending = idAndWords(value);
    if (!isId(ending.id)) this.problems.push(problem('bad-id', place, { kind: 'an ending', id: ending.id }));
    else if (!this.endings.some(({ id }) => id === ending.id)) this.endings.push({ ...ending, ...place });
  }

  #keys([first, ...others]: readonly { key: string; place: Written }[]): void {
    if (!first) return;
    for (const { key, place } of others) this.problems.push(problem('two-keys', place, { key: first.key, other: key }));
    if (!isId(first.key)) this.problems.push(problem('bad-id', first.place, { kind: 'a choice', id: first.key }));
  }
}

function countWords(text: string): number {
  return text.replace(/<[^>]*>/g, '').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0;
}
