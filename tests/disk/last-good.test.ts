/** A pack opened again while its files are being written. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noCache } from '../../engine/disk/cache.ts';
import { reopen } from '../../engine/disk/last-good.ts';
import { openFolder, type OpenedPack } from '../../engine/disk/packs.ts';

const CANON = '# title: Quay\n-> quay\n=== quay ===\n# moment: quay, The quay\nThe quay.\n* [On] -> END\n';
const GULL = '# from: canon/quay\n# premise: What if the gull spoke?\nIt spoke.\n* [Answer] -> answer\n=== answer ===\n# moment: answer, An answer\nYes.\n* [Go] -> END\n';
const TERN = '# from: gull/answer\n# premise: What if the tern spoke too?\nIt spoke too.\n-> END\n';

let folder: string;
let first: OpenedPack;
const write = (name: string, text: string): void => writeFileSync(join(folder, 'quay', name), text);
const universes = (pack: OpenedPack): string[] => [...pack.stories.keys()];
const codes = ({ problems }: OpenedPack): string[] => problems.filter(({ severity }) => severity === 'error').map(({ code, file }) => `${file} ${code}`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'otherwise-quay-'));
  mkdirSync(join(folder, 'quay'));
  write('canon.ink', CANON);
  write('gull.ink', GULL);
  write('tern.ink', TERN);
  first = openFolder(join(folder, 'quay'), noCache);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a story that no longer compiles stays as it last was, under its old hash, and so does what parts from it', () => {
  write('gull.ink', GULL.replace('-> answer\n', '-> nowhere\n'));
  const again = reopen(first, noCache);
  expect(universes(again)).toEqual(['canon', 'gull', 'tern']);
  expect(again.hashes).toEqual(first.hashes);
  expect(codes(again)).toEqual(['gull.ink divert-to-nowhere']);
});

test('what was written meanwhile in other files is there', () => {
  write('gull.ink', GULL.replace('-> answer\n', '-> nowhere\n'));
  write('canon.ink', CANON.replace('# title: Quay', '# title: The Quay'));
  const again = reopen(first, noCache);
  expect(again.stories.get('canon')?.header.title).toBe('The Quay');
  expect(again.hashes.get('canon')).not.toBe(first.hashes.get('canon'));
});

test('a story whose "# from" breaks stays where it was', () => {
  write('gull.ink', GULL.replace('canon/quay', 'canon/quai'));
  const again = reopen(first, noCache);
  expect(again.multiverse?.universes.find(({ id }) => id === 'gull')?.from).toEqual({ universe: 'canon', moment: 'quay' });
  expect(codes(again)).toEqual(['gull.ink from-unknown-moment']);
});

test('broken twice it still stays; mended it is as it is written', () => {
  write('gull.ink', '-> nowhere\n');
  const broken = reopen(reopen(first, noCache), noCache);
  expect(universes(broken)).toEqual(['canon', 'gull', 'tern']);
  write('gull.ink', GULL.replace('It spoke.', 'It sang.'));
  const mended = reopen(broken, noCache);
  expect(codes(mended)).toEqual([]);
  expect(mended.hashes.get('gull')).not.toBe(first.hashes.get('gull'));
});

test('canon broken: the whole pack stays up', () => {
  write('canon.ink', '-> nowhere\n');
  const again = reopen(first, noCache);
  expect(universes(again)).toEqual(['canon', 'gull', 'tern']);
  expect(codes(again)).toContain('canon.ink divert-to-nowhere');
});

test('a story whose file is gone is gone, with what parts from it; a moment that is gone takes its universes along', () => {
  rmSync(join(folder, 'quay', 'gull.ink'));
  expect(universes(reopen(first, noCache))).toEqual(['canon']);
  write('gull.ink', GULL);
  write('canon.ink', CANON.replace('# moment: quay', '# moment: pier'));
  const again = reopen(first, noCache);
  expect(universes(again)).toEqual(['canon']);
  expect(codes(again)).toContain('gull.ink from-unknown-moment');
});
