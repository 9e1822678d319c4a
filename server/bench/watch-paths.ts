/** Follows the folder of recorded paths while it is written, by hand, by the command line or by the bench itself. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packsWithPaths } from '../../engine/disk/path-files.ts';

/** Milliseconds between two looks at the files. */
const EVERY = 250;

/** Calls back with each pack of which a path was written, made or taken away; gives the way to stop. */
export function watchPaths(paths: string, changed: (pack: string) => void): () => void {
  let seen = look(paths);
  const timer = setInterval(() => {
    const now = look(paths);
    for (const pack of new Set([...seen.keys(), ...now.keys()])) if (seen.get(pack) !== now.get(pack)) changed(pack);
    seen = now;
  }, EVERY);
  return () => clearInterval(timer);
}

/** By pack, a text that differs whenever a path of it does. */
function look(paths: string): Map<string, string> {
  return new Map(packsWithPaths(paths).map((pack) => {
    const folder = join(paths, pack);
    const files = readdirSync(folder).filter((name) => name.endsWith('.md')).sort();
    return [pack, files.map((name) => {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false });
      return stat ? `${name} ${stat.mtimeMs} ${stat.size} ${stat.ino}` : `${name} gone`;
    }).join('\n')];
  }));
}
