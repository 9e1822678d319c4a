/** What stands in the folder of stories, as a text for each pack that differs whenever a file of it does. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findPacks } from '../engine/disk/packs.ts';

/** By pack. A look is one `stat` a file: cheaper than it sounds, and true on every file system, where watching is not. */
export function fingerprints(stories: string): Map<string, string> {
  return new Map(findPacks(stories).map((id) => [id, fingerprint(join(stories, id))]));
}

function fingerprint(folder: string): string {
  const seen: string[] = [];
  const look = (inside: string) => {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const path = join(inside, entry.name);
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') look(path);
      else if (entry.isFile() && entry.name.endsWith('.ink')) seen.push(stamp(path));
    }
  };
  look(folder);
  return seen.sort().join('\n');
}

/** Editors replace files as often as they write to them, and a new file may bear an old date: so the inode counts too. */
function stamp(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${path} ${stat.mtimeMs} ${stat.size} ${stat.ino}` : `${path} gone`;
}
