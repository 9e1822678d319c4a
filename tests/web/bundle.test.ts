/** What a reader's browser is sent: the engine that plays, and nothing of what compiles, checks or draws. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let chunks: Rollup.OutputChunk[];

beforeAll(async () => {
  // As it is served; the tests' runner says otherwise.
  process.env.NODE_ENV = 'production';
  const built = await build({
    root, configFile: false, publicDir: false, logLevel: 'silent',
    build: { write: false, modulePreload: false, rolldownOptions: { input: 'web/browser/main.ts' } },
  });
  chunks = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : [])).filter((one) => one.type === 'chunk');
});

test('no compiler, no validator, no layout and nothing of the server is in it', () => {
  const modules = chunks.flatMap(({ modules: own }) => Object.keys(own)).map((module) => module.replace(root, ''));
  expect(modules.filter((module) => /ink-full|inkjs\/compiler|zod|dagre|express|pino|\/(ink\/compile|ink\/outline|ink\/source-scan|disk\/|cli\/|drawing\/layout)|^server\//.test(module))).toEqual([]);
  expect(modules.some((module) => module.includes('inkjs'))).toBe(true);
});

const sent = (some: readonly Rollup.OutputChunk[]): number => some.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);

/** A chunk and all that it imports before it runs. */
function withImports(chunk: Rollup.OutputChunk): Rollup.OutputChunk[] {
  return [chunk, ...chunk.imports.flatMap((name) => chunks.filter(({ fileName }) => fileName === name).flatMap(withImports))];
}

test('what reading needs is sent in one piece of less than 68 kB, compressed; with all that comes later it is less than 80', () => {
  const [entry] = chunks.filter(({ isEntry }) => isEntry);
  const needed = entry ? withImports(entry) : [];
  expect(needed).toHaveLength(1);
  expect(sent(needed)).toBeLessThan(68 * 1024);
  expect(sent(chunks)).toBeLessThan(80 * 1024);
});

test('beside the other pages’ scripts, as it is served, it shares nothing with them that would have to be fetched first', () => {
  const manifest = JSON.parse(readFileSync(`${root}dist/client/.vite/manifest.json`, 'utf8')) as Record<string, { imports?: string[] }>;
  expect(manifest['web/browser/main.ts']).toBeDefined();
  expect(manifest['web/browser/main.ts']?.imports ?? []).toEqual([]);
});

test('it runs nothing that was text: a strict content policy holds', () => {
  for (const { code } of chunks) expect(code).not.toMatch(/\beval\(|new Function\(/);
});
