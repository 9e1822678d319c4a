/** `export`: files that are what they say, the same each time, and never written over unasked. */
import { Story } from 'inkjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsIn } from '../reading/binding.ts';
import { desk, LAKE } from './desk.ts';

const bytes = (folder: string, file: string) => readFileSync(join(folder, file));

describe('a book', () => {
  test('of a link, without fault, and the same when it is made again', async () => {
    const { story, folder } = desk(LAKE);
    const made = await story(['export', 'lake', '--to', 'epub', '--link', '0.~storm.hold', '--out', `${folder}/storm.epub`]);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatch(/^Wrote \.\/storm\.epub, \d+ KB\.\n$/);
    expect(await faultsIn(bytes(folder, 'storm.epub'))).toEqual([]);
    await story(['export', 'lake', '--to', 'epub', '--link', '0.~storm.hold', '--out', `${folder}/again.epub`]);
    expect(bytes(folder, 'again.epub').equals(bytes(folder, 'storm.epub'))).toBe(true);
  });

  test('or one page, on the standard output too', async () => {
    const { story } = desk(LAKE);
    const { code, out } = await story(['export', 'lake', '--to', 'html', '--link', '0.walk.knock', '--out', '-']);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>\n<html lang="en-GB"/);
    expect(out).toContain('You chose: <em>Walk round</em>');
    expect(out).toContain('Its ending: <em>Nobody in</em>');
  });

  test('of a link that leads no further is none: exit 1, and where it stops', async () => {
    const { story, exists } = desk(LAKE);
    const made = await story(['export', 'lake', '--to', 'epub', '--link', '0.swim', '--out', 'no.epub', '--json']);
    expect(made.code).toBe(1);
    expect(JSON.parse(made.out)).toEqual({ error: 'Move 1 ("swim") is not possible at canon/shore. The choices are row, walk.' });
    expect(exists('no.epub')).toBe(false);
  });
});

describe('a pack', () => {
  test('as one file that holds every story, and tells its size', async () => {
    const { story, folder, read } = desk(LAKE);
    const { code, out } = await story(['export', 'lake', '--to', 'html', '--out', `${folder}/lake.html`, '--json']);
    expect(code).toBe(0);
    const file = read('lake.html');
    expect(JSON.parse(out)).toEqual({ pack: 'lake', to: 'html', files: [{ file: './lake.html', bytes: Buffer.byteLength(file) }] });
    const held = JSON.parse(/id="held">(.*?)<\/script>/s.exec(file)?.[1] ?? '') as { manifest: { universes: { id: string; story: string }[] }; stories: Record<string, unknown> };
    expect(held.manifest.universes.map(({ id, story: hash }) => [id, hash in held.stories])).toEqual([['canon', true], ['storm', true], ['deep', true]]);
  });

  test('as plain ink that stock inkjs plays, a file a universe', async () => {
    const { story, folder } = desk(LAKE);
    const { code, out } = await story(['export', 'lake', '--to', 'ink-json', '--out', `${folder}/ink`]);
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => /^Wrote (.*?),/.exec(line)?.[1])).toEqual(['./ink/canon.json', './ink/deep.json', './ink/storm.json', undefined]);
    const ink = new Story(bytes(folder, 'ink/storm.json').toString());
    expect(ink.ContinueMaximally()).toBe('It blew. You had 0 oars.\n');
    ink.ChooseChoiceIndex(0);
    expect(ink.ContinueMaximally()).toContain('You held.');
  });

  test('of one universe goes to the standard output as ink', async () => {
    const { story, folder } = desk(LAKE);
    const { code, out } = await story(['export', `${folder}/stories/lake/storm.ink`, '--to', 'ink-json', '--out', '-']);
    expect([code, new Story(out).ContinueMaximally()]).toEqual([0, 'It blew. You had 0 oars.\n']);
  });

  test('that cannot be read is none', async () => {
    const { story } = desk({ 'stories/bad/canon.ink': '-> nowhere\n' });
    expect((await story(['export', 'bad', '--to', 'ink-json', '--out', 'nothing'])).code).toBe(1);
  });
});

test('nothing is written over, unless it is asked for', async () => {
  const { story, folder, read, write } = desk(LAKE);
  write('kept.html', 'kept');
  const typed = ['export', 'lake', '--to', 'html', '--link', '0', '--out', `${folder}/kept.html`];
  expect(await story(typed)).toEqual({ code: 2, out: '', err: '"./kept.html" exists already: choose another name with "--out", or write over it with --force.\n' });
  expect(read('kept.html')).toBe('kept');
  expect((await story([...typed, '--force'])).code).toBe(0);
  expect(read('kept.html')).toContain('<!doctype html>');
});

test.each([
  ['export lake', '"export" needs to know what to make: "--to html", "--to epub" or "--to ink-json".'],
  ['export lake --to pdf', 'There is no kind "pdf". The kinds are html, epub, ink-json.'],
  ['export lake --to epub', 'A book is of one reading: give it with "--link LINK", as a page’s address has it.'],
  ['export lake --to ink-json --link 0', '"--to ink-json" takes every universe of the pack whole, so it has no "--link".'],
  ['export lake --to html --out - --json', '"--json" prints its answer on the standard output, and "--out -" the file; give one of them.'],
  ['export lake --to ink-json --out -', 'The standard output takes one file, and there are 3 universes: give a folder with "--out DIR".'],
  ['export lake --to epub --link garbage', 'A link begins with its seed, a whole number of up to ten digits; this one begins with "garbage".'],
  ['export lake --to html --link 0 --out FOLDER', '"." is a folder: name a file with "--out".'],
  ['export lake --to html --link 0 --out FOLDER/stories/lake/canon.ink/x.html', '"./stories/lake/canon.ink/x.html" cannot be written (EEXIST): choose another place with "--out".'],
  ['export lake --to ink-json --out FOLDER/stories/lake/canon.ink', '"./stories/lake/canon.ink" is a file, and ink-json needs a folder: one file a universe.'],
])('%s: %s', async (typed, sentence) => {
  const { story, folder } = desk(LAKE);
  const { code, err } = await story(typed.replace('FOLDER', folder).split(' '));
  expect(err.trim()).toBe(sentence);
  expect(code).toBe(2);
});
