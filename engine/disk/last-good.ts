/** A pack opened again while its files are being written: what has just broken stays as it last was, with its problems told. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assemblePack } from '../multiverse/pack.ts';
import type { Cache } from './cache.ts';
import { openFolder, type OpenedPack } from './packs.ts';

/** A pack of which some stories may be older than their files. */
export interface Reopened extends OpenedPack {
  /** The files of those stories: what a survey finds in them is no longer so. */
  readonly outdated?: ReadonlySet<string>;
}

/** Opens the folder of `last` again. A story that was a universe, and whose file is there but no longer makes one, keeps its place. */
export function reopen(last: OpenedPack, cache: Cache): Reopened {
  const now = openFolder(last.folder, cache);
  const lost = [...last.stories].filter(([id, { file }]) => !now.stories.has(id) && existsSync(join(last.folder, file)));
  if (lost.length === 0) return now;

  const stories = [...now.stories.values(), ...lost.map(([, story]) => story)];
  const kept = assemblePack(now.id, stories.map((story) => ({ story, problems: [], files: story.files })));
  const standing = new Set([...now.stories.values()].flatMap((story) => story.files));
  const outdated = new Set(lost.flatMap(([, story]) => story.files).filter((file) => !standing.has(file)));
  if (!kept.multiverse) return { ...last, problems: now.problems, outdated };
  const files = new Set([...kept.stories.values()].map(({ file }) => file));
  return {
    ...kept,
    outdated,
    folder: last.folder,
    hashes: new Map([...kept.stories.keys()].map((id) => [id, now.hashes.get(id) ?? last.hashes.get(id) ?? ''])),
    // A universe that parts from one that broke is not left out after all.
    problems: now.problems.filter(({ code, file }) => !(code === 'parent-left-out' && files.has(file))),
  };
}
