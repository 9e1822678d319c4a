/** The player for a pack in one file: as the build left it, or built now where it is missing or older than its sources. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Player } from '../reading/pack-page.ts';
import { readPlayer } from './offline.ts';

/** Where the build puts it, and what it is built from. */
const BUILT = join('dist', 'offline');
const SOURCES = ['engine', 'web', 'vite.config.ts'];

/** The player, or a sentence that says what to do. */
export async function builtPlayer(root: string, progress: (line: string) => void): Promise<Player | string> {
  const there = readPlayer(join(root, BUILT));
  if (there && lastWritten(join(root, BUILT)) >= Math.max(...SOURCES.map((source) => lastWritten(join(root, source))))) return there;
  return await buildNow(root, progress) ?? there ?? 'What plays a pack in one file is not built: run "npm ci && npm run build" in the project’s folder first.';
}

/** In memory: another process may be reading what is built. Undefined where the sources, or what builds them, are not there. */
async function buildNow(root: string, progress: (line: string) => void): Promise<Player | undefined> {
  const configFile = join(root, 'vite.config.ts');
  if (lastWritten(configFile) === 0) return undefined;
  // Not at the top: whoever only runs what is built has no Vite.
  const vite = await import('vite').catch(() => undefined);
  if (!vite) return undefined;
  progress('Building the player …');
  const builder = await vite.createBuilder({ root, configFile, logLevel: 'error', environments: { offline: { build: { write: false } } } });
  const { offline } = builder.environments;
  const built = offline && await builder.build(offline);
  const files = [built].flat().flatMap((one) => (one && 'output' in one ? one.output : []));
  const script = files.find(({ fileName }) => fileName === 'player.js');
  const style = files.find(({ fileName }) => fileName === 'style.css');
  return script?.type === 'chunk' && style?.type === 'asset' ? { script: script.code, style: Buffer.from(style.source).toString() } : undefined;
}

/** When anything in a file or a folder was last written; 0 where it is not there. */
function lastWritten(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => lastWritten(join(path, name)))) : stat.mtimeMs;
}
