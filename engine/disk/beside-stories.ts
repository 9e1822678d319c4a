/** What may lie beside a pack's stories for exploring: `invariants.json`, what must hold on every page, and `ways-in.json`, what a host does. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { z } from 'zod';
import { compile } from '../ink/compile.ts';
import type { Datum } from '../ink/interpreter/datum.ts';
import type { Story } from '../ink/story.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import { isError, problem, type Problem } from '../problems/problem.ts';
import type { Invariant } from '../exploring/invariants.ts';
import type { WaysIn } from '../exploring/ways-in.ts';
import type { OpenedPack } from './packs.ts';

export interface BesideStories {
  /** By universe its ink compiled with a function for each invariant that concerns it. */
  readonly invariants: ReadonlyMap<UniverseId, { readonly ink: string; readonly invariants: readonly Invariant[] }>;
  readonly ways: ReadonlyMap<UniverseId, WaysIn>;
  readonly problems: readonly Problem[];
}

const INVARIANTS = 'invariants.json';
const WAYS_IN = 'ways-in.json';

const invariantsShape = z.array(z.strictObject({ holds: z.string().min(1), in: z.string().optional() }));

const value = z.union([z.number(), z.string(), z.boolean()]);
const waysShape = z.record(z.string(), z.strictObject({
  knots: z.array(z.string()).default([]),
  /** The values it may give; or `"true or false"`; or whole numbers from one to another. */
  externals: z.record(z.string(), z.union([z.array(value).min(1), z.literal('true or false'), z.strictObject({ from: z.int(), to: z.int() })])).default({}),
}));

export function readBeside({ folder, stories }: OpenedPack): BesideStories {
  const problems: Problem[] = [];
  const ways = new Map<UniverseId, WaysIn>();
  for (const [universe, { knots, externals }] of Object.entries(readJson(folder, WAYS_IN, waysShape, 'ways-in-malformed', problems) ?? {})) {
    const story = stories.get(universe);
    const wrong = (what: string, found: string) => problems.push(problem('ways-in-malformed', { file: WAYS_IN, line: lineOf(folder, WAYS_IN, found) }, { what }));
    if (!story) {
      wrong(`"${universe}" is no universe of this pack.`, universe);
      continue;
    }
    for (const knot of knots) if (!story.knots.some(({ name, isFunction }) => name === knot && !isFunction)) wrong(`"${knot}" is no knot of "${universe}".`, knot);
    for (const name of Object.keys(externals)) if (!story.externals.includes(name)) wrong(`"${universe}" declares no EXTERNAL "${name}".`, name);
    ways.set(universe, {
      knots: knots.filter((knot) => story.knots.some(({ name }) => name === knot)),
      externals: new Map(Object.entries(externals).map(([name, given]) => [name, valuesOf(given)])),
    });
  }
  const wanted = readJson(folder, INVARIANTS, invariantsShape, 'invariants-malformed', problems) ?? [];
  const invariants = new Map<UniverseId, { ink: string; invariants: Invariant[] }>();
  const told = wanted.map(({ holds, in: only }, index) => ({ holds, only, name: `otherwise_invariant_${index}`, said: '', known: false }));
  for (const [universe, story] of wanted.length > 0 ? stories : []) {
    const fitting = told.filter(({ only }) => only === undefined || only === universe);
    const usable = fitting.filter((one) => {
      const { ink, said } = compileWith(folder, story, [one]);
      one.known ||= ink !== undefined;
      one.said ||= said;
      return ink !== undefined;
    });
    const { ink } = usable.length > 0 ? compileWith(folder, story, usable) : {};
    if (ink !== undefined) invariants.set(universe, { ink, invariants: usable.map(({ holds, name }) => ({ holds, name })) });
  }
  for (const { holds, only, said } of told.filter(({ known }) => !known)) {
    const what = only !== undefined && !stories.has(only) ? `"${only}" is no universe of this pack.` : `"${holds}" is no expression that ${only === undefined ? 'a story of this pack' : `"${only}"`} can compute: ${said}`;
    problems.push(problem('invariants-malformed', { file: INVARIANTS, line: lineOf(folder, INVARIANTS, holds) }, { what }));
  }
  return { invariants, ways, problems };
}

function valuesOf(given: z.infer<typeof value>[] | 'true or false' | { from: number; to: number }): Datum[] {
  if (given === 'true or false') return [false, true];
  const values = Array.isArray(given) ? given : Array.from({ length: Math.max(0, given.to - given.from + 1) }, (_, index) => given.from + index);
  return values.map((one): Datum => (typeof one === 'number' && !Number.isInteger(one) ? { kind: 'float', value: one } : one));
}

/** The story's compiled ink with these invariants as functions of its own at its end; or what ink has against them. */
function compileWith(folder: string, { file }: Story, invariants: readonly { readonly holds: string; readonly name: string }[]): { ink?: string; said: string } {
  const functions = invariants.map(({ holds, name }) => `=== function ${name}()\n~ return (${holds})\n`);
  const { story, problems } = compile(file, (name) => {
    const text = readText(folder, posix.normalize(name));
    return name === file && text !== undefined ? [text, ...functions].join('\n\n') : text;
  });
  return story ? { ink: story.playable.ink, said: '' } : { said: problems.find(isError)?.message ?? '' };
}

function readJson<T>(folder: string, file: string, shape: z.ZodType<T>, code: 'invariants-malformed' | 'ways-in-malformed', problems: Problem[]): T | undefined {
  const text = readText(folder, file);
  if (text === undefined) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    problems.push(problem(code, { file }, { what: `${file} is not JSON.` }));
    return undefined;
  }
  const read = shape.safeParse(data);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) {
    problems.push(problem(code, { file }, { what: `${path.length > 0 ? `At ${path.join('.')}: ` : ''}${message}.` }));
  }
  return undefined;
}

function readText(folder: string, file: string): string | undefined {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : undefined;
}

function lineOf(folder: string, file: string, words: string): number | undefined {
  const at = readText(folder, file)?.split('\n').findIndex((line) => line.includes(JSON.stringify(words))) ?? -1;
  return at < 0 ? undefined : at + 1;
}
