/**
 * Live stories: a library that follows its files while they are written. A change is published as soon as it is compiled, with
 * the old ways to its moments; the survey that finds the new ones runs after it, in slices.
 */
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Cache } from '../engine/disk/cache.ts';
import { reopen, type Reopened } from '../engine/disk/last-good.ts';
import { openFolder, surveying } from '../engine/disk/packs.ts';
import type { Survey } from '../engine/exploring/survey.ts';
import type { Playable } from '../engine/ink/story.ts';
import type { UniverseId } from '../engine/multiverse/universe.ts';
import { sentence, type Problem } from '../engine/problems/problem.ts';
import { shelve, type Library, type ShelvedPack } from './library.ts';
import { nothingIn, type Tell } from './opening.ts';
import { fingerprints } from './story-files.ts';
import { createWorkQueue } from './work-queue.ts';

export interface PackChange {
  readonly pack: string;
  /** What is wrong with it now, a sentence each. */
  readonly problems: readonly string[];
}

export interface LiveLibrary extends Library {
  /** Every pack's folder as it stands, also of one that cannot be read. */
  readonly standing: () => readonly PackChange[];
  /** Calls back after each change; gives the way to stop that. */
  onChange(listener: (change: PackChange) => void): () => void;
  stop(): void;
}

interface Live {
  readonly opened: Reopened;
  readonly surveys: ReadonlyMap<UniverseId, Survey>;
  readonly shelved?: ShelvedPack;
}

/** Milliseconds between two looks at the files. */
const EVERY = 250;
/** Milliseconds of surveying before others have a turn. */
const SLICE = 6;
/** Stories of earlier editions that are still served, to browsers that hold an older manifest. */
const EARLIER = 50;

export function openLive(stories: string, cache: Cache, { progress, trouble }: Tell): LiveLibrary {
  const live = new Map<string, Live>();
  const earlier = new Map<string, Playable>();
  const listeners = new Set<(change: PackChange) => void>();
  const queue = createWorkQueue(SLICE);
  let seen = new Map<string, string>();

  const publish = (id: string, opened: Reopened, surveys: Live['surveys']): void => {
    const last = live.get(id);
    const before = problemsOf(last);
    const shelved = shelve(opened, surveys);
    const now: Live = { opened, surveys, ...(shelved && { shelved }) };
    live.set(id, now);
    for (const [hash, story] of last?.shelved?.stories ?? []) if (!shelved?.stories.has(hash)) earlier.set(hash, story);
    for (const hash of [...earlier.keys()].slice(0, Math.max(0, earlier.size - EARLIER))) earlier.delete(hash);
    const problems = problemsOf(now);
    for (const line of problems) if (!before.includes(line)) trouble(`${id}: ${line}`);
    if (before.length > 0 && problems.length === 0) progress(`${id}: all is well again`);
    // A survey that found nothing new is no news.
    if (isDeepStrictEqual([last?.shelved?.manifest, before], [shelved?.manifest, problems])) return;
    announce({ pack: id, problems });
  };

  const announce = (change: PackChange): void => {
    for (const listener of listeners) listener(change);
  };

  const open = (id: string): void => {
    const last = live.get(id);
    const opened: Reopened = last ? reopen(last.opened, cache) : openFolder(join(stories, id), cache);
    publish(id, opened, last?.surveys ?? new Map());
    queue.run(surveying(opened, cache), Infinity).then((surveys) => {
      // It may have changed again in the meantime; then another survey is under way.
      if (live.get(id)?.opened === opened) publish(id, opened, surveys);
    }, (error: unknown) => trouble(`${id}: ${String(error)}`));
  };

  const openOrSay = (id: string): void => {
    try {
      open(id);
    } catch (error) {
      trouble(`${id}: its files cannot be read: ${String(error)}`);
    }
  };

  const look = (): void => {
    const now = fingerprints(stories);
    for (const [id, files] of now) {
      if (seen.get(id) === files) continue;
      progress(`${id}: ${seen.has(id) ? 'changed' : 'opening'}`);
      openOrSay(id);
    }
    for (const id of seen.keys()) {
      if (now.has(id)) continue;
      live.delete(id);
      progress(`${id}: gone`);
      announce({ pack: id, problems: [] });
    }
    seen = now;
  };

  look();
  if (seen.size === 0) trouble(nothingIn(stories));
  const timer = setInterval(() => {
    try {
      look();
    } catch (error) {
      // A folder went away between two calls; the next look finds all as it is then.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }, EVERY);

  const shelved = (): ShelvedPack[] => [...live.values()].flatMap((one) => one.shelved ?? []).sort((a, b) => a.id.localeCompare(b.id));
  return {
    packs: shelved,
    pack: (id) => live.get(id)?.shelved,
    story: (hash) => shelved().find(({ stories: standing }) => standing.has(hash))?.stories.get(hash) ?? earlier.get(hash),
    problems: (id) => problemsOf(live.get(id)),
    standing: () => [...live].map(([pack, one]) => ({ pack, problems: problemsOf(one) })),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      clearInterval(timer);
      queue.stop();
    },
  };
}

/** What its writer should hear of: errors and warnings, of its files and of the pages the survey saw. */
function problemsOf(live: Live | undefined): string[] {
  if (!live) return [];
  const found = [...live.surveys.values()].flatMap((survey) => survey.found.map(({ problem }) => problem));
  const { problems, outdated } = live.opened;
  const isTold = ({ severity }: Problem): boolean => severity !== 'note';
  const isPresent = ({ file }: Problem): boolean => outdated?.has(file) !== true;
  return [...new Set([...problems, ...found.filter(isPresent)].filter(isTold).map(sentence))];
}
