/** `npm start`: builds where the build is missing or older than its sources, then serves it. Plain JavaScript: Node 20 runs no other. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What a build writes last. */
const built = join(root, 'dist', 'client', '.vite', 'manifest.json');
const sources = ['engine', 'web', 'server', 'tsconfig.json', 'vite.config.ts'];

/** When anything in a file or a folder was last written. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(...readdirSync(path).map((name) => newest(join(path, name))), 0) : stat.mtimeMs;
}

const isStale = !existsSync(built) || Math.max(...sources.map((name) => newest(join(root, name)))) > statSync(built).mtimeMs;
if (isStale) {
  const vite = await import('vite').catch(() => undefined);
  if (vite) {
    process.stdout.write('Building …\n');
    const builder = await vite.createBuilder({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
    await builder.buildApp();
  } else if (existsSync(built)) {
    process.stderr.write('The build in dist/ is older than its sources, and what builds it is not installed: serving it as it is. "npm ci && npm run build" makes it new.\n');
  } else {
    process.stderr.write('There is no build in dist/, and what builds it is not installed: run "npm ci", then "npm start" again.\n');
    process.exit(1);
  }
}
await import('../dist/server.js');
