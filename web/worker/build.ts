/** Builds the service worker beside the client: one classic script under a name that stays, which knows the files that reading offline needs. */
import { build, type Plugin, type Rollup } from 'vite';

/** Of what reading may fetch later, what is of no use without the network, or is for writers. */
const ONLINE_ONLY = /\/web\/(browser\/live|settings\/form)\.ts$/;

export function serviceWorker(root: string): Plugin {
  return {
    name: 'service-worker',
    applyToEnvironment: ({ name }) => name === 'client',
    async generateBundle(_options, bundle) {
      // Development has none: it would stand between a writer and the page.
      if (this.meta.watchMode) return;
      const outputs = Object.values(bundle);
      const chunks = outputs.filter((one) => one.type === 'chunk');
      const entry = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/web/browser/main.ts'));
      const style = outputs.find((one) => one.type === 'asset' && one.names.includes('style.css'));
      if (!entry || !style) throw new Error('The client has no entry or no style sheet, so the service worker cannot know them.');
      const files = [...neededFor(entry, chunks), style.fileName].map((file) => `/${file}`);
      const client = { version: `${entry.fileName} ${style.fileName}`, files };
      const built = await build({
        root, configFile: false, publicDir: false, logLevel: 'warn',
        define: { CLIENT: JSON.stringify(client) },
        build: { write: false, rolldownOptions: { input: 'web/worker/main.ts', output: { format: 'iife' } } },
      });
      const [worker] = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
      if (worker?.type !== 'chunk') throw new Error('The service worker was built into nothing.');
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: worker.code });
    },
  };
}

/** The names of a chunk's file and of all that it may import, now or later. */
function neededFor(chunk: Rollup.OutputChunk, chunks: readonly Rollup.OutputChunk[], known = new Set<string>()): Set<string> {
  if (known.has(chunk.fileName) || ONLINE_ONLY.test(chunk.facadeModuleId ?? '')) return known;
  known.add(chunk.fileName);
  for (const name of [...chunk.imports, ...chunk.dynamicImports]) {
    const next = chunks.find(({ fileName }) => fileName === name);
    if (next) neededFor(next, chunks, known);
  }
  return known;
}
