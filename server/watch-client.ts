/** Builds the client in development, and again whenever its sources change. The pages are those of a real build, under the same content policy. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tell } from './opening.ts';

/** Gives the folder of the built client once it is there for the first time: one of its own, so that two servers at once do not build into each other's. */
export async function watchClient(root: string, { progress, trouble }: Tell): Promise<string> {
  // Not at the top: what serves readers runs without Vite.
  const { build } = await import('vite');
  const client = mkdtempSync(join(tmpdir(), 'otherwise-client-'));
  process.once('exit', () => rmSync(client, { recursive: true, force: true }));
  progress('client: building');
  const watcher = await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'silent',
    // Nothing is taken away when it is built again: a page that is open may still ask for what it was sent with.
    environments: { client: { build: { outDir: client, emptyOutDir: false, watch: {} } } },
  });
  if (!('on' in watcher)) throw new Error('Vite was asked to watch, and did not.');
  await new Promise<void>((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') trouble(`client: ${event.error.message}`);
      if (event.code === 'END' || event.code === 'ERROR') resolve();
    });
  });
  return client;
}
