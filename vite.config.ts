/** The build: the reader's client with hashed names into `dist/client`, the server and the command line beside it. */
import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';
import { serviceWorker } from './web/worker/build.ts';

/** Entries by name; one that is not there is left out. */
function entries(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([, file]) => existsSync(file)));
}

export default defineConfig({
  publicDir: false,
  plugins: [serviceWorker(import.meta.dirname)],
  builder: {
    // The client is the last, so that a build that broke off is seen to be none.
    buildApp: async (builder) => {
      for (const name of ['ssr', 'offline', 'client'] as const) await builder.build(builder.environments[name]!);
    },
  },
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        // What is fetched later asks for nothing that is not there.
        modulePreload: false,
        rolldownOptions: { input: entries({ main: 'web/browser/main.ts', style: 'web/style.css', map: 'web/map/browser.ts', bench: 'web/bench/browser.ts', 'bench-style': 'web/bench/bench.css' }) },
      },
    },
    // What a pack in one file is played by: one script and one style sheet, whatever the site shares among its pages.
    offline: {
      consumer: 'client',
      build: {
        outDir: 'dist/offline',
        rolldownOptions: {
          input: { player: 'web/offline/main.ts', style: 'web/offline/style.css' },
          output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
        },
      },
    },
    ssr: {
      build: {
        ssr: true,
        outDir: 'dist',
        target: 'node20',
        rolldownOptions: {
          input: entries({ server: 'server/main.ts', backup: 'server/backup.ts', restore: 'server/restore.ts', cli: 'engine/cli/main.ts' }),
          output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
        },
      },
    },
  },
});
