/** Stories to universes: finds canon, ties each divergence to its moment, and leaves out what cannot be placed. */
import { isId } from '../ids.ts';
import type { Header, Requirement } from '../ink/header.ts';
import type { Story } from '../ink/story.ts';
import type { Moment } from '../ink/tag.ts';
import { typeOf, type Value } from '../ink/values.ts';
import { problem, type Problem } from '../problems/problem.ts';

export type UniverseId = string;

/** A story placed in the multiverse. Plain data without prose: the browser holds it for every universe of a pack. */
export interface Universe {
  readonly id: UniverseId;
  readonly title: string;
  /** Absent for canon, which parts from nothing. */
  readonly from?: { readonly universe: UniverseId; readonly moment: string };
  readonly premise?: string;
  readonly summary?: string;
  readonly author?: string;
  /** The language of its text, where it says so. */
  readonly lang?: string;
  /** Content notes. */
  readonly content: readonly string[];
  readonly rating?: string;
  readonly requires: readonly Requirement[];
  readonly moments: readonly Moment[];
  /** How many named endings it has. */
  readonly endings: number;
  /** Its colour, 1 to 6 in order of parting, and 0 for canon; a smaller parting keeps its parent's. */
  readonly hue: number;
  readonly chance: boolean;
}

export interface Placed {
  /** Canon first, then each universe after the one it parts from, in the order of the moments. Empty where there is no canon. */
  readonly universes: readonly Universe[];
  readonly problems: readonly Problem[];
}

/**
 * Places the stories of a pack. Whatever is wrong with one leaves out that one, and those that part from it. `broken` are the
 * ids of stories that did not compile.
 */
export function place(pack: string, stories: readonly Story[], broken: readonly string[] = []): Placed {
  const problems: Problem[] = [];
  const left = new Map<string, Story>();
  const at = (story: Story, tag: keyof Header) => ({ file: story.file, line: lineOf(story, tag) });

  for (const story of stories) {
    if (isId(story.id)) left.set(story.id, story);
    else problems.push(problem('bad-file-name', { file: story.file }, { name: story.id }));
  }
  const canon = findCanon(pack, [...left.values()], broken.length > 0, problems);
  if (!canon) return { universes: [], problems };

  const universes = [...left.keys()];
  for (const story of left.values()) {
    const { from } = story.header;
    if (!from) {
      if (story !== canon) left.delete(story.id);
      continue;
    }
    const written = `${from.universe}/${from.moment}`;
    const parent = left.get(from.universe);
    if (!universes.includes(from.universe) && !broken.includes(from.universe)) {
      problems.push(problem('from-unknown-universe', at(story, 'from'), { from: written, universe: from.universe, universes }));
      left.delete(story.id);
    } else if (parent && !parent.moments.some(({ id }) => id === from.moment)) {
      problems.push(problem('from-unknown-moment', at(story, 'from'), { from: written, universe: parent.id, moments: parent.moments.map(({ id }) => id) }));
      left.delete(story.id);
    }
  }
  leaveOutLoops(left, problems, at);
  leaveOutOrphans(left, problems, at);

  const ordered = inOrder(canon, [...left.values()]);
  for (const { story } of ordered) {
    problems.push(...requirementProblems(story, left, at));
    const parent = story.header.from && left.get(story.header.from.universe);
    if (parent) problems.push(...inheritanceProblems(story, parent));
  }
  return { universes: ordered.map(({ story, hue }) => toUniverse(story, hue)), problems };
}

/** Where stories did not compile, canon may be among them: their own problems say enough. */
function findCanon(pack: string, stories: readonly Story[], someBroken: boolean, problems: Problem[]): Story | undefined {
  const roots = stories.filter(({ header }) => !header.from);
  // Of several, the one that is called canon; else the one that most others part from.
  const partings = ({ id }: Story) => stories.filter(({ header }) => header.from?.universe === id).length;
  const canon = roots.find(({ id }) => id === 'canon') ?? [...roots].sort((a, b) => partings(b) - partings(a))[0];
  const stray = roots.find((story) => story !== canon);
  if (someBroken && roots.length === 0) return undefined;
  if (stories.length === 0) problems.push(problem('empty-pack', { file: '' }, { pack }));
  else if (roots.length === 0) problems.push(problem('no-canon', { file: '' }, { pack }));
  else if (canon && stray) problems.push(problem('two-canons', { file: stray.file }, { files: roots.map(({ file }) => file), canon: canon.file }));
  return canon;
}

type At = (story: Story, tag: keyof Header) => { file: string; line?: number };

function leaveOutLoops(left: Map<string, Story>, problems: Problem[], at: At): void {
  for (const story of [...left.values()]) {
    const loop: string[] = [];
    let id: string | undefined = story.id;
    while (id !== undefined && !loop.includes(id)) {
      loop.push(id);
      id = left.get(id)?.header.from?.universe;
    }
    if (id !== story.id) continue;
    problems.push(problem('from-loop', at(story, 'from'), { loop: [...loop, id] }));
    for (const member of loop) left.delete(member);
  }
}

function leaveOutOrphans(left: Map<string, Story>, problems: Problem[], at: At): void {
  for (let again = true; again;) {
    again = false;
    for (const story of [...left.values()]) {
      const parent = story.header.from?.universe;
      if (parent === undefined || left.has(parent)) continue;
      problems.push(problem('parent-left-out', at(story, 'from'), { universe: parent }));
      left.delete(story.id);
      again = true;
    }
  }
}

/** Depth first along the moments; at one moment, those that are open from the start come before those that require something. */
function inOrder(canon: Story, stories: readonly Story[]): { story: Story; hue: number }[] {
  const ordered: { story: Story; hue: number }[] = [];
  let hues = 0;
  const visit = (story: Story, hue: number) => {
    ordered.push({ story, hue });
    for (const { id } of story.moments) {
      const parting = stories.filter(({ header }) => header.from?.universe === story.id && header.from.moment === id);
      parting.sort((a, b) => a.header.requires.length - b.header.requires.length || a.id.localeCompare(b.id));
      for (const child of parting) visit(child, hue === 0 ? (hues++ % 6) + 1 : hue);
    }
  };
  visit(canon, 0);
  return ordered;
}

function requirementProblems(story: Story, left: ReadonlyMap<string, Story>, at: At): Problem[] {
  return story.header.requires.flatMap(({ universe, ending }) => {
    const endings = left.get(universe)?.endings.map(({ id }) => id);
    if (endings && (ending === undefined || endings.includes(ending))) return [];
    const known = endings ? endings.map((id) => `${universe}/${id}`) : [...left.keys()];
    const requirement = ending === undefined ? universe : `${universe}/${ending}`;
    return [problem('requires-unknown', at(story, 'requires'), { requirement, known })];
  });
}

/** Names that both declare and that cannot be taken over whole. */
function inheritanceProblems(story: Story, parent: Story): Problem[] {
  const theirs = new Map<string, Value>(parent.variables);
  const items = new Set(story.listItems);
  const declared = new Map(story.declared);
  return story.variables.flatMap(([name, value]) => {
    const inherited = theirs.get(name);
    if (inherited === undefined) return [];
    if (typeOf(inherited) !== typeOf(value)) {
      return [problem('inherits-other-type', declared.get(name) ?? { file: story.file }, { name, type: typeOf(value), parent: parent.id, parentType: typeOf(inherited) })];
    }
    if (typeof value !== 'object') return [];
    const origins = new Set(parent.listItems.filter((item) => story.listItems.some((own) => own.split('.')[0] === item.split('.')[0])).map((item) => item.split('.')[0]));
    const unknown = parent.listItems.filter((item) => origins.has(item.split('.')[0]) && !items.has(item));
    return unknown.length === 0 ? [] : [problem('inherits-other-items', declared.get(name) ?? { file: story.file }, { name, parent: parent.id, items: unknown })];
  });
}

function lineOf(story: Story, tag: keyof Header): number | undefined {
  return story.headerLines.find(([name]) => name === tag)?.[1];
}

function toUniverse({ id, header, moments, endings, chance }: Story, hue: number): Universe {
  return {
    id,
    title: header.title ?? id,
    ...(header.from && { from: header.from }),
    ...(header.premise !== undefined && { premise: header.premise }),
    ...(header.summary !== undefined && { summary: header.summary }),
    ...(header.author !== undefined && { author: header.author }),
    ...(header.lang !== undefined && { lang: header.lang }),
    content: header.content,
    ...(header.rating !== undefined && { rating: header.rating }),
    requires: header.requires,
    moments: moments.map(({ id: moment, words, when, about }) => ({
      id: moment, words, ...(when !== undefined && { when }), ...(about !== undefined && { about }),
    })),
    endings: endings.length,
    hue,
    chance,
  };
}
