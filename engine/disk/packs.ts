/** Packs from their folders: finds the stories, compiles what changed, and surveys what can be read. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { isId, toId } from '../ids.ts';
import { compile, type Compilation } from '../ink/compile.ts';
import { assemblePack, packOfOne, type Pack } from '../multiverse/pack.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import { survey, type Survey } from '../exploring/survey.ts';
import { missingIntroductions } from '../multiverse/introductions.ts';
import { inReadingOrder, problem, type Problem } from '../problems/problem.ts';
import { droppedHtml } from '../reading/dropped-html.ts';
import { cached, hashOf, type Cache } from './cache.ts';
import { missingMedia } from './media.ts';

/** Goes into every key of the cache: what was compiled by another version of the engine is compiled again. */
const FORMAT = 'inkjs 2.4.0, otherwise 6';

export interface OpenedPack extends Pack {
  readonly folder: string;
  /** Per universe, the hash its compiled story is served under. */
  readonly hashes: ReadonlyMap<UniverseId, string>;
}

/** A folder or a file that cannot be opened as a pack, in words for whoever named it. */
export class NoSuchPack extends Error {}

/** The folders in `stories` that are packs, by id. */
export function findPacks(stories: string): string[] {
  if (!existsSync(stories)) return [];
  return readdirSync(stories, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isId(entry.name))
    .map(({ name }) => name)
    .sort();
}

/** More text for the end of some files, as though it stood there: by the file's name. */
export type Appended = ReadonlyMap<string, string>;

/** Opens a pack by its folder, by its name in `stories`, or a single `.ink` file as a pack of one. */
export function openPack(named: string, stories: string, cache: Cache, appended: Appended = new Map()): OpenedPack {
  if (named.endsWith('.ink')) {
    if (!existsSync(named)) throw new NoSuchPack(`There is no file "${named}".`);
    const folder = dirname(named);
    const sources = readSources(folder, appended);
    const compilation = compileCached(basename(named), sources, cache);
    const id = toId(basename(named, '.ink'));
    return opened(packOfOne(id, compilation), folder, [compilation], sources);
  }
  const folder = existsSync(named) && statSync(named).isDirectory() ? named : join(stories, named);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    const packs = findPacks(stories);
    const there = packs.length > 0 ? `The packs are ${packs.join(', ')}.` : `Make one with "npm run -s story -- new ${isId(named) ? named : 'my-pack'}".`;
    throw new NoSuchPack(`There is no pack "${named}". ${there}`);
  }
  return openFolder(folder, cache, appended);
}

export function openFolder(folder: string, cache: Cache, appended: Appended = new Map()): OpenedPack {
  const id = basename(folder);
  const sources = readSources(folder, appended);
  const own = [...sources.keys()].filter((file) => !file.includes('/'));
  const included = new Set([...sources].flatMap(([file, text]) => includesOf(file, text)));
  const compilations = own.filter((file) => !included.has(file)).map((file) => compileCached(file, sources, cache));
  if (!isId(id)) compilations.push({ problems: [problem('bad-id', { file: '' }, { kind: 'a pack', id })], files: [] });
  const pack = assemblePack(id, compilations);
  return opened({ ...pack, problems: [...pack.problems, ...missingIntroductions(pack.stories.values()), ...inCapitals(folder)] }, folder, compilations, sources);
}

function opened(pack: Pack, folder: string, compilations: readonly Compilation[], sources: ReadonlyMap<string, string>): OpenedPack {
  const hashes = new Map([...pack.stories].map(([id, { file }]) => {
    const compilation = compilations.find(({ story }) => story?.file === file);
    return [id, hashOf([FORMAT, ...(compilation?.files ?? []).map((name) => sources.get(name) ?? '')])];
  }));
  const files = new Set(compilations.flatMap((one) => one.files));
  const unseen = [...files].flatMap((file): Problem[] => {
    const source = sources.get(file) ?? '';
    return [...droppedHtml(source, file), ...missingMedia(folder, source, file)];
  });
  return { ...pack, folder, hashes, problems: inReadingOrder([...pack.problems, ...unseen]) };
}

/** Every `.ink` file of a pack's folder and the folders in it, by its path from there. */
function readSources(folder: string, appended: Appended): Map<string, string> {
  const sources = new Map<string, string>();
  const read = (inside: string) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name))) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') read(path);
      else if (entry.isFile() && entry.name.endsWith('.ink')) sources.set(path, readFileSync(join(folder, path), 'utf8') + (appended.get(path) ?? ''));
    }
  };
  read('');
  return sources;
}

/** The text of these files of a pack's folder, by name. */
export const sourcesIn = ({ folder }: Pick<OpenedPack, 'folder'>, files: readonly string[]): Map<string, string> =>
  new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

/** Files that look like stories to whoever named them, and are none. */
function inCapitals(folder: string): Problem[] {
  return readdirSync(folder).filter((name) => /\.ink$/i.test(name) && !name.endsWith('.ink'))
    .map((name) => problem('ink-in-capitals', { file: name }, { name, meant: name.replace(/ink$/i, 'ink') }));
}

function includesOf(file: string, text: string): string[] {
  return [...text.matchAll(/^[ \t]*INCLUDE[ \t]+(.+?)[ \t]*$/gm)].map(([, name]) => posix.normalize(name ?? '')).filter((name) => name !== file);
}

/** Compiles a file with all it includes, or takes what was kept for the same sources. */
function compileCached(file: string, sources: ReadonlyMap<string, string>, cache: Cache): Compilation {
  const files: string[] = [];
  const collect = (name: string) => {
    if (files.includes(name)) return;
    files.push(name);
    for (const include of includesOf(name, sources.get(name) ?? '')) collect(include);
  };
  collect(file);
  const parts = files.flatMap((name) => [name, sources.get(name) ?? '(missing)']);
  return cached(cache, 'compiled', [FORMAT, ...parts], () => compile(file, (name) => sources.get(posix.normalize(name))));
}

/** The survey of every universe. What has not changed since, with all it parts from, is taken from the cache. */
export function surveyPack(pack: OpenedPack, cache: Cache): ReadonlyMap<UniverseId, Survey> {
  const work = surveying(pack, cache);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same, with pauses for whoever has other things to do. */
export function* surveying({ multiverse, stories, hashes }: OpenedPack, cache: Cache): Generator<void, ReadonlyMap<UniverseId, Survey>> {
  const surveys = new Map<UniverseId, Survey>();
  if (!multiverse) return surveys;
  const { universes } = multiverse;
  for (const { id, from } of universes) {
    const way = from && surveys.get(from.universe)?.ways.find(([moment]) => moment === from.moment)?.[1];
    if (from && !way) {
      surveys.set(id, { ways: [], pages: { count: 0, shortest: 0, mean: 0, longest: 0 }, found: [] });
      continue;
    }
    const entry = way ? [...way, { type: 'DIVERGE' as const, universe: id }] : [];
    const key = [FORMAT, JSON.stringify(entry), ...ancestors(id).map((one) => hashes.get(one) ?? '')];
    const kept = cache.find<Survey>('survey', key);
    const made = kept ?? (yield* survey(multiverse, id, entry, stories.get(id)));
    if (!kept) cache.keep('survey', key, made);
    surveys.set(id, made);
  }
  return surveys;

  function ancestors(id: UniverseId): UniverseId[] {
    const parent = universes.find((one) => one.id === id)?.from?.universe;
    return parent === undefined ? [id] : [...ancestors(parent), id];
  }
}
