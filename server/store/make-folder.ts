/** Makes a folder and those above it. Not by Node's own `recursive`: where a file system refuses every name, as /proc does, it never comes back. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** For its owner alone. Throws what the system says. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another server that starts may have been first.
    if (!existsSync(folder)) throw error;
  }
}
