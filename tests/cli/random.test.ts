/** `random` and `coverage`: what is played and counted, and what is said of it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { desk, LAKE } from './desk.ts';
import { wellFormed } from '../drawing/well-formed.ts';

interface Answer {
  readonly runs: readonly { readonly seed: number; readonly link: string; readonly moves: number; readonly endings: readonly string[] }[];
  readonly problems: readonly { readonly code: string; readonly link: string; readonly seed: number }[];
}
const answer = (out: string) => JSON.parse(out) as Answer;

const BROKEN = { ...LAKE, 'stories/lake/storm.ink': `${LAKE['stories/lake/storm.ink']}* [Let go # key: let-go] -> fall\n=== fall ===\nYou let go.\n` };

describe('random', () => {
  test('prints the same twice, and each seed alone plays its run again', async () => {
    const { story } = desk(LAKE);
    const all = ['random', 'lake', '--runs', '80', '--seed', '1'];
    const first = await story(all);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(await story(all)).toEqual(first);
    const { runs } = answer((await story([...all, '--json'])).out);
    expect(runs.length).toBe(80);
    for (const run of [runs[0], runs[40], runs[63], runs[79]]) {
      const alone = await story(['random', 'lake', '--runs', '1', '--seed', String(run!.seed), '--json']);
      expect(answer(alone.out).runs).toEqual([run]);
    }
  });

  test('says what each run came to, how often each ending was, and what was covered', async () => {
    const { story } = desk(LAKE);
    const { out } = await story(['random', 'lake', '--runs', '3', '--seed', '5']);
    expect(out).toMatch(/^5 +\d+ moves? +\S.*\n6 +\d+ moves? .*\n7 +\d+ moves? .*\n\nEndings in 3 runs:\n {2}canon\/across +\d {2}/);
    expect(out).toMatch(/\nCome to: lines \d+ of \d+ \(\d+ %\), choices \d of 5 \(\d+ %\), endings \d of 4 \(\d+ %\), divergences \d of 2 \(\d+ %\)\.\n\nNo problems\. Seeds 5 to 7\.\n$/);
  });

  test('one run prints its link; without a seed it takes a fresh one', async () => {
    const { story } = desk(LAKE);
    expect((await story(['random', 'lake', '--runs', '1'])).out).toMatch(/^77 {4}\d moves? .*\n {2}npm run -s story -- play lake --link 0\S*\n/);
  });

  test('a problem is found, with the link that shows it, and the command ends with 1', async () => {
    const { story } = desk(BROKEN);
    const { code, out } = await story(['random', 'lake', '--runs', '64', '--seed', '0']);
    expect(code).toBe(1);
    const [, seed, link] = /\nERROR: 'storm\.ink' line \d+: The story runs out of content here: a dead end\. .*\n {2}seen with seed (\d+), at npm run -s story -- play lake --link (\S+)\n\n1 problem\. Seeds 0 to 63\.\n$/.exec(out) ?? [];
    expect(link).toMatch(/let-go$/);
    expect((await story(['play', 'lake', '--link', link!])).code).toBe(1);
    expect(answer((await story(['random', 'lake', '--runs', '1', '--seed', seed!, '--json'])).out).problems).toMatchObject([{ code: 'ran-out' }]);
  });

  test('Ctrl-C ends it with what was found so far', async () => {
    const { story } = desk(LAKE);
    const stop = new AbortController();
    // The clock is looked at when it begins, and after each block.
    let looks = 0;
    const now = () => {
      if (++looks === 3) stop.abort();
      return 0;
    };
    const { code, out } = await story(['random', 'lake', '--runs', '100000', '--seed', '0'], { now, stop: stop.signal });
    expect(code).toBe(0);
    expect(out).toMatch(/\n *127 +\d+ moves? .*\n\nBroken off after 128 of 100,000 runs\.\nEndings in 128 runs:\n/);
    expect(out).toMatch(/No problems\. Seeds 0 to 127\.\n$/);
  });

  test('writes a JUnit report with a case for each kind of problem', async () => {
    const { story, read, folder } = desk(BROKEN);
    await story(['random', 'lake', '--runs', '64', '--seed', '0', '--junit', `${folder}/report.xml`]);
    const report = read('report.xml');
    expect(wellFormed(report)).toBe(true);
    expect(report).toContain('<testsuite name="lake" tests="1" failures="1"');
    expect(report).toContain('classname="random.lake" name="ran-out" file="storm.ink"');
  });

  test('is the same on all cores as on one', async () => {
    const { story, folder } = desk(LAKE);
    const command = ['../../node_modules/tsx/dist/cli.mjs', '../../engine/cli/main.ts'].map((file) => fileURLToPath(new URL(file, import.meta.url)));
    const typed = ['random', 'lake', '--runs', '200', '--seed', '1'];
    const { status, stdout } = spawnSync(process.execPath, [...command, ...typed], { encoding: 'utf8', cwd: folder });
    expect({ status, stdout }).toEqual({ status: 0, stdout: (await story(typed)).out });
  });
});

describe('coverage', () => {
  test('counts recorded paths, random runs, or both', async () => {
    const { story } = desk(LAKE);
    await story(['record', 'lake', '--link', '0.walk.knock', '--name', 'nobody']);
    const paths = await story(['coverage', 'lake', '--from', 'paths']);
    expect(paths).toEqual({
      code: 0,
      err: '',
      out: `file       lines  choices  conditions  endings  divergences
canon.ink   9/12      2/3           –      1/2            –
deep.ink     0/4      0/1           –      0/1          0/1
storm.ink    0/4      0/1           –      0/1          0/1
all         9/20      2/5           –      1/4          0/2

canon.ink:
  never read: lines 9–11
  line 8: the choice “Row across” was never taken
  line 10: the ending across was never come to

deep.ink: never entered

storm.ink: never entered

From 1 recorded path.
`,
    });
    const both = await story(['coverage', 'lake', '--runs', '64', '--format', 'json']);
    expect(JSON.parse(both.out)).toMatchObject({ from: '1 recorded path and 64 random runs from seed 1', pack: 'lake', totals: { choices: { covered: 5, of: 5 }, divergences: { covered: 2, of: 2 } } });
  });

  test('counts what exploring comes to: every line that can be read', async () => {
    const { story } = desk(LAKE);
    const { out } = await story(['coverage', 'lake', '--from', 'explore']);
    expect(out).toMatch(/^all {8}20\/20 {6}5\/5 {11}– {6}4\/4 {10}2\/2\n\nFrom exploring every state\.\n$/m);
  });

  test('prints LCOV with the files as seen from here, and HTML with their source', async () => {
    const { story } = desk(LAKE);
    expect((await story(['coverage', 'lake', '--from', 'random', '--runs', '8', '--format', 'lcov'])).out).toMatch(/^TN:lake\nSF:.*stories\/lake\/canon\.ink\n/);
    expect((await story(['coverage', 'lake', '--from', 'random', '--runs', '8', '--format', 'html'])).out).toContain('What is read of <em>The Lake</em>');
  });
});
