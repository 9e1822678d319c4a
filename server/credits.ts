/** Name, version and licence of everything that Otherwise is built with, as the installed packages themselves say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

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

const Package = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
});

function readPackage(folder: string): z.infer<typeof Package> | undefined {
  try {
    return Package.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  } catch {
    return undefined;
  }
}
