/** Name, version and licence of everything that Otherwise is built with, as the installed packages themselves say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Credit {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** `root` is the folder of Otherwise's own package.json. A package that is not installed is left out. */
export function readCredits(root: string): Credit[] {
  const { dependencies = {} } = readPackage(root) ?? {};
  return Object.keys(dependencies).flatMap((name) => {
    const found = readPackage(join(root, 'node_modules', name));
    return found ? [{ name, version: found.version ?? '', licence: found.license ?? 'not stated' }] : [];
  });
}

function readPackage(folder: string): { version?: string; license?: string; dependencies?: Record<string, string> } | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return undefined;
  }
}
