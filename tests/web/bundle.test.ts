/** What a reader's browser is sent: the engine that plays, and nothing of what compiles, checks or draws. */
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let chunks: Rollup.OutputChunk[];

beforeAll(async () => {
  const built = await build({
    root, configFile: false, publicDir: false, logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: 'web/browser/main.ts' } },
  });
  chunks = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : [])).filter((one) => one.type === 'chunk');
});

test('no compiler, no validator, no layout and nothing of the server is in it', () => {
  const modules = chunks.flatMap(({ modules: own }) => Object.keys(own)).map((module) => module.replace(root, ''));
  expect(modules.filter((module) => /ink-full|inkjs\/compiler|zod|dagre|express|pino|\/(ink\/compile|ink\/outline|ink\/source-scan|disk\/|cli\/|drawing\/layout)|^server\//.test(module))).toEqual([]);
  expect(modules.some((module) => module.includes('inkjs'))).toBe(true);
});

test('it is sent in one piece of less than 74 kB, compressed', () => {
  expect(chunks).toHaveLength(1);
  expect(chunks.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0)).toBeLessThan(74 * 1024);
});

test('it runs nothing that was text: a strict content policy holds', () => {
  for (const { code } of chunks) expect(code).not.toMatch(/\beval\(|new Function\(/);
});
