/** A pack in one file: what it holds cannot break out of it, and its policy allows its own script and nothing else. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPlayer } from '../../engine/disk/built-player.ts';
import { noCache } from '../../engine/disk/cache.ts';
import { packOffline } from '../../engine/disk/offline.ts';
import { openFolder } from '../../engine/disk/packs.ts';
import { manifestOf } from '../../engine/exploring/manifest.ts';
import type { Held } from '../../engine/exploring/held.ts';
import { PNG } from '../reading/binding.ts';

let folder: string;
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'otherwise-offline-')), 'pictures');
  mkdirSync(join(folder, 'inside'), { recursive: true });
  writeFileSync(join(folder, 'canon.ink'), '# title: </script><script>alert(1)</script>\n# notice: <!-- & "more"\n# lang: he\nHello </script> <!-- there. # IMAGE: inside/a.png\n-> END\n');
  writeFileSync(join(folder, 'inside', 'a.png'), PNG);
  writeFileSync(join(folder, 'lies.png'), '<svg onload="alert(1)"/>');
  writeFileSync(join(folder, 'bell.mp3'), 'ding');
  writeFileSync(join(folder, 'secret.txt'), 'hidden');
  writeFileSync(join(folder, '..', 'outside.png'), PNG);
  symlinkSync(join(folder, '..', 'outside.png'), join(folder, 'led-out.png'));
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

function made(player = { script: 'const end = "</script><!--";', style: 'p::after { content: "</style>" }' }): string {
  const { multiverse, ...pack } = openFolder(folder, noCache);
  if (!multiverse) throw new Error(JSON.stringify(pack.problems));
  const manifest = manifestOf({ ...pack, multiverse }, pack.hashes, new Map(), 'first');
  const file = packOffline({ folder, manifest, stories: new Map([...pack.stories].map(([id, { playable }]) => [pack.hashes.get(id) ?? '', playable] as const)) }, player);
  return 'html' in file ? file.html : file.tooLarge;
}

const heldIn = (html: string): Held => JSON.parse(/<script type="application\/json" id="held">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as Held;

test('whatever a story says, the file has two scripts: what it holds, and what plays it', () => {
  const html = made();
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html.match(/<\/script/g)).toHaveLength(2);
  expect(html.match(/<\/style/g)).toHaveLength(1);
  expect(html).not.toContain('<!--');
  expect(html).toContain('<html lang="he" dir="rtl">');
  expect(heldIn(html).manifest.title).toBe('</script><script>alert(1)</script>');
});

test('its policy names the very script and style it holds', () => {
  const html = made();
  const [, policy = ''] = /Content-Security-Policy" content="(.*?)"/.exec(html) ?? [];
  const digest = (text: string | undefined) => `sha256-${createHash('sha256').update(text ?? '').digest('base64')}`;
  expect(policy).toContain("default-src &#39;none&#39;");
  expect(policy).toContain(digest(/<script type="module">(.*?)<\/script>/s.exec(html)?.[1]));
  expect(policy).toContain(digest(/<style>(.*?)<\/style>/s.exec(html)?.[1]));
});

test('it holds the pictures and sounds of its folder, by what they are, and nothing that is led to elsewhere', () => {
  const { media } = heldIn(made());
  expect(Object.keys(media).sort()).toEqual(['bell.mp3', 'inside/a.png']);
  expect(media['inside/a.png']).toBe(`data:image/png;base64,${Buffer.from(PNG).toString('base64')}`);
});

test('of more pictures than a browser opens at once it is not made, and says how many there are', () => {
  writeFileSync(join(folder, 'large.mp3'), '');
  truncateSync(join(folder, 'large.mp3'), 50 * 1024 * 1024);
  expect(made()).toBe('The pictures and sounds of "pictures" come to 51 MB, and one file may hold 48 MB.');
  rmSync(join(folder, 'large.mp3'));
});

test('where the player is not built and cannot be, a sentence says what to do', async () => {
  expect(await builtPlayer(folder, () => undefined)).toBe('What plays a pack in one file is not built: run "npm ci && npm run build" in the project’s folder first.');
});
