/** Which recorded paths an edit touches: by the universes they enter, and where it is known by the very lines they run over. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Cache } from '../disk/cache.ts';
import { filesOf, linesRun } from '../disk/footprints.ts';
import { historySince, NoHistory } from '../disk/git.ts';
import type { OpenedPack } from '../disk/packs.ts';
import { readPath, type PathFile } from '../disk/path-files.ts';
import { parseHunks, touches } from '../exploring/touched.ts';
import { isError } from '../problems/problem.ts';
import { WrongUsage } from './command.ts';

/** The paths among these that may read otherwise than at a revision. */
export function touchedPaths(pack: OpenedPack, files: readonly PathFile[], revision: string, cache: Cache): PathFile[] {
  const [first] = files;
  if (!first) return [];
  try {
    const history = historySince(revision, pack.folder);
    const changes = parseHunks(history.difference(pack.folder));
    const changed = new Set([...changes.keys(), ...history.unknown(pack.folder)].filter((file) => file.endsWith('.ink')));
    const paths = dirname(first.file);
    const ownChanges = new Set([...parseHunks(history.difference(paths)).keys(), ...history.unknown(paths)]);
    const known = filesOf(pack);
    // Where a story is left out, or files came or went, the universes may be others than they were.
    const unsure = !pack.multiverse || pack.problems.some(isError) || [...changed].some((file) => !known.includes(file) || history.textAt(pack.folder, file) === undefined);
    const before = new Map(known.map((file) => [file, changed.has(file) ? history.textAt(pack.folder, file) : readFileSync(join(pack.folder, file), 'utf8')]));

    return files.filter((file) => {
      if (ownChanges.has(basename(file.file)) || (unsure && changed.size > 0)) return true;
      const { path } = readPath(file);
      if (!path) return true;
      const entered = new Set([pack.multiverse?.universes[0]?.id, ...path.playthrough.moves.flatMap((move) => (move.type === 'DIVERGE' ? [move.universe] : []))]);
      const read = new Set([...pack.stories].flatMap(([id, story]) => (entered.has(id) ? story.files : [])));
      const near = [...changed].filter((name) => read.has(name));
      if (near.length === 0) return false;
      const lines = linesRun(cache, file, known, (name) => before.get(name));
      return !lines || near.some((name) => touches(changes.get(name) ?? [], before.get(name) ?? '', new Set(lines[name])));
    });
  } catch (error) {
    if (error instanceof NoHistory) throw new WrongUsage(error.message);
    throw error;
  }
}
