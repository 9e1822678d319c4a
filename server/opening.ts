/** Opens every pack once, before anyone reads: compiled and surveyed, or taken from the cache. */
import { join } from 'node:path';
import type { Cache } from '../engine/disk/cache.ts';
import { findPacks, openFolder, surveyPack } from '../engine/disk/packs.ts';
import { isError, sentence } from '../engine/problems/problem.ts';
import { createLibrary, shelve, type Library } from './library.ts';

/** What is going on and what is wrong, a line each, for whoever started us. */
export interface Tell {
  readonly progress: (line: string) => void;
  readonly trouble: (line: string) => void;
}

export function openLibrary(stories: string, cache: Cache, { progress, trouble }: Tell): Library {
  const ids = findPacks(stories);
  if (ids.length === 0) trouble(nothingIn(stories));
  return createLibrary(ids.flatMap((id) => {
    progress(`${id}: compiling`);
    const pack = openFolder(join(stories, id), cache);
    for (const problem of pack.problems.filter(isError)) trouble(`${id}: ${sentence(problem)}`);
    progress(`${id}: looking for the ways to its moments`);
    const shelved = shelve(pack, surveyPack(pack, cache));
    if (!shelved) trouble(`${id}: nothing in it can be read, so it is left out.`);
    return shelved ?? [];
  }));
}

export const nothingIn = (stories: string): string =>
  `There is no pack in "${stories}", so there is nothing to read. Make one with "npm run -s story -- new my-pack".`;
