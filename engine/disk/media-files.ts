/** Pictures and sounds from a pack's folder, and from nowhere else, for what is taken away. */
import { readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Those of the files that are there, by their paths in the folder. */
export function readMedia(folder: string, files: readonly string[]): ReadonlyMap<string, Uint8Array> {
  return new Map(files.flatMap((file) => {
    const bytes = readInside(folder, file);
    return bytes ? [[file, bytes] as const] : [];
  }));
}

function readInside(folder: string, file: string): Uint8Array | undefined {
  try {
    // A link in the folder may lead out of it.
    const path = realpathSync(join(folder, file));
    return path.startsWith(realpathSync(folder) + sep) ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
