/** A command that is written wrongly ends with 2 and one sentence that says what would be right. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { nearName } from '../../engine/near.ts';
import { wrap } from '../../engine/wrap.ts';
import { desk, LAKE } from './desk.ts';

const COMMANDS = ['check', 'play', 'record', 'replay', 'explore', 'random', 'coverage', 'path', 'map', 'export', 'new'];

test.each([
  ['chek lake', 'There is no command "chek". Did you mean "check"?'],
  ['dance', 'There is no command "dance". The commands are check, play, record, replay, explore, random, coverage, path, map, export, new.'],
  ['check', '"check" needs more: write it as "npm run -s story -- check PACK [--strict] [--words] [--junit FILE]".'],
  ['check lake storm', '"check" does not know what to do with "storm": write it as "npm run -s story -- check PACK [--strict] [--words] [--junit FILE]".'],
  ['check lake --stict', '"check" has no option "--stict". Did you mean "--strict"?'],
  ['check lake --strict=yes', '"--strict" takes no value; write it by itself.'],
  ['check lake --strict --strict', '"--strict" stands twice; give it once.'],
  ['check sea', 'There is no pack "sea". The packs are lake.'],
  ['check sea.ink', 'There is no file "sea.ink".'],
  ['play lake --link', '"--link" needs a value: "--link LINK".'],
  ['play lake --link --at shore', '"--link" needs a value: "--link LINK".'],
  ['play lake --link 0 --at shore', '"--link" and "--at" both say where to begin; give one of them.'],
  ['play lake --link 0 --seed 3', 'The link has a seed of its own: leave "--seed" out, or change the link’s first number.'],
  ['play lake --seed one', '"--seed one" is not a seed: write a whole number of up to ten digits.'],
  ['play lake --link row', 'A link begins with its seed, a whole number of up to ten digits; this one begins with "row".'],
  ['play lake --seed -1', '"--seed -1" is not a seed: write a whole number of up to ten digits.'],
  ['random lake --seed -1', '"--seed -1" is not a seed: write a whole number of up to ten digits.'],
  ['random lake --runs 0', '"--runs 0" is not a number of runs: write a whole number from 1.'],
  ['random lake --seed 9999999999 --runs 2', '"--seed 9999999999" leaves no room for 2 runs: the last seed there is is 9999999999.'],
  ['path lake', '"path" needs a place to get to: "--to mirror/forgiven", "--to mirror.night" or "--to mirror.ink:12".'],
  ['path lake --to canon/across --seconds 0', '"--seconds 0" is not a number of seconds: write a whole number from 1.'],
  ['explore lake --exact words', '"--exact words" is neither "text" nor "control".'],
  ['explore lake --seconds 0', '"--seconds 0" is not a number of seconds: write a whole number from 1.'],
  ['explore lake --states 0', '"--states 0" is not a number of states: write a whole number from 1.'],
  ['explore lake --base http://localhost', '"--base" says where the links of the HTML report lead; give "--html FILE" too.'],
  ['explore lake --html a.html --base here', '"--base here" is no site: write its scheme and host, such as http://127.0.0.1:3000.'],
  ['coverage lake --runs 0', '"--runs 0" is not a number of runs: write a whole number from 1.'],
  ['coverage lake --seed -1', '"--seed -1" is not a seed: write a whole number of up to ten digits.'],
  ['coverage lake --from pahts', 'There is no source "pahts". Did you mean "paths"?'],
  ['coverage lake --format htm', 'There is no format "htm". Did you mean "html"?'],
  ['coverage lake --format lcov --json', '"--json" prints JSON and "--format lcov" something else; give one of them.'],
  ['map lake --format sgv', 'There is no format "sgv". Did you mean "svg"?'],
  ['map lake --format dot --json', '"--json" prints JSON and "--format dot" something else; give one of them.'],
  ['record lake --name row', '"record" needs the playthrough to keep: "--link LINK", as a page’s address has it.'],
  ['record lake --link 0', '"record" needs a name for the path: "--name NAME".'],
  ['new ../evil --from canon/shore', '".." is no pack: write a branch as "pack/universe", such as "my-pack/evil".'],
  ['record lake --link 0 --name ../up', '"../up" cannot be the name of a path: write it in small letters, digits and hyphens, a letter first.'],
])('%s', async (typed, sentence) => {
  const { story } = desk(LAKE);
  const plain = await story(typed.split(' '));
  expect(plain.err).toBe(`${sentence}\n`);
  expect(plain.code).toBe(2);
  if (typed.includes('--json')) expect(JSON.parse(plain.out)).toEqual({ error: sentence });
  else expect(plain.out).toBe('');
});

test('a folder of stories that is missing or empty names the command that makes a pack', async () => {
  const { story, write } = desk();
  const sentence = 'There is no pack "lake". Make one with "npm run -s story -- new lake".\n';
  expect(await story(['check', 'lake'])).toEqual({ code: 2, out: '', err: sentence });
  expect(await story(['replay'])).toEqual({ code: 2, out: '', err: 'There is no pack in "./stories": make one with "npm run -s story -- new my-pack".\n' });
  write('stories/lake/notes.txt', 'Nothing yet.');
  expect(await story(['play', 'lake'])).toEqual({ code: 1, out: '', err: 'ERROR: The pack "lake" has no stories. Make one with "npm run -s story -- new lake".\n' });
});

describe('help', () => {
  test('lists every command, and nothing that does not work', async () => {
    const { story } = desk();
    const { code, out, err } = await story(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect([...out.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name)).toEqual(COMMANDS);
    expect(await story([])).toEqual({ code: 2, out: '', err: out });
  });

  test.each(COMMANDS)('%s --help names its options and fits a terminal', async (command) => {
    const { story } = desk();
    const { code, out, err } = await story([command, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^Usage: npm run -s story -- ${command} `));
    expect(out).toContain('--json');
    expect(out.split('\n').filter((line) => line.length > 80 && !line.startsWith('Usage') && !line.startsWith('  npm'))).toEqual([]);
    expect(await story(['help', command])).toEqual({ code, out, err });
  });
});

test('the nearest name is a slip of the finger away, or there is none', () => {
  expect(nearName('repaly', ['replay', 'record'])).toBe('replay');
  expect(nearName('rec', ['replay', 'record'])).toBe('record');
  expect(nearName('x', ['svg', 'dot'])).toBeUndefined();
});

test('text breaks at spaces, and counts wide letters twice', () => {
  expect(wrap('one two three', 7)).toBe('one two\nthree');
  expect(wrap('one two three', 7, '  ')).toBe('one\n  two\n  three');
  expect(wrap('百合 百合 百合', 9)).toBe('百合 百合\n百合');
  expect(wrap('unbreakably long', 4)).toBe('unbreakably\nlong');
});

describe('as a process', () => {
  // Run in a folder of its own, so that no cache of another version of the engine is met.
  const command = ['../../node_modules/tsx/dist/cli.mjs', '../../engine/cli/main.ts'].map((file) => fileURLToPath(new URL(file, import.meta.url)));

  test('it ends with the code of its command', () => {
    const { folder } = desk(LAKE);
    const run = (...typed: string[]) => spawnSync(process.execPath, [...command, ...typed], { encoding: 'utf8', cwd: folder });
    expect(run('check', 'lake')).toMatchObject({ status: 0, stdout: 'lake: 3 universes, 46 words, 4 endings. No problems.\n', stderr: '' });
    // From the cache.
    expect(run('check', 'stories/lake', '--json')).toMatchObject({ status: 0, stderr: 'lake: 3 universes, 46 words, 4 endings. No problems.\n' });
    expect(run('check', 'see')).toMatchObject({ status: 2, stdout: '', stderr: 'There is no pack "see". The packs are lake.\n' });
  });

  test('it ends in peace when whoever reads it has read enough, and when a pipe never ends', () => {
    const { folder } = desk(LAKE);
    const shell = (line: string) => execFileSync('bash', ['-c', line], { encoding: 'utf8', cwd: folder });
    const play = `"${process.execPath}" ${command.map((file) => `"${file}"`).join(' ')} play lake`;
    expect(shell(`yes 1 | ${play} | tail -1`)).toBe('To come back: npm run -s story -- play lake --link 0.row\n');
    expect(shell(`printf '1\\n' | ${play} 2>&1 | head -1`)).toBe('The Lake · The shore at noon\n');
  });

  // Only Linux has a file that is always full.
  test.skipIf(!existsSync('/dev/full'))('it says so in one sentence where there is no room for what it prints', () => {
    const { folder } = desk(LAKE);
    const call = [process.execPath, ...command, 'map', 'lake'].map((part) => `"${part}"`).join(' ');
    const { status, stderr } = spawnSync('bash', ['-c', `${call} > /dev/full`], { encoding: 'utf8', cwd: folder });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'What was to be printed could not be written: there is no room left for it.\n' });
  });
});
