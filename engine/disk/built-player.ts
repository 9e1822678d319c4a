/** The player for a pack in one file: as it was built, or built now where the project's sources and tools are. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Player } from '../reading/offline-page.ts';
import { readPlayer } from './offline.ts';

/** Where the build puts it. */
const BUILT = join('dist', 'offline');

/** The player, or a sentence that says what to do. */
export async function builtPlayer(root: string, progress: (line: string) => void): Promise<Player | string> {
  const folder = join(root, BUILT);
  const there = readPlayer(folder);
  if (there) return there;
  // Not at the top: whoever only runs the build has no Vite.
  const vite = existsSync(join(root, 'vite.config.ts')) ? await import('vite').catch(() => undefined) : undefined;
  if (vite) {
    progress('Building the player …');
    const builder = await vite.createBuilder({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
    const { offline } = builder.environments;
    if (offline) await builder.build(offline);
  }
  return readPlayer(folder) ?? 'What plays a pack in one file is not built: run "npm ci && npm run build" in the project’s folder first.';
}
