/** `explore`: what a tester is told, and how the command ends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { desk, LAKE } from './desk.ts';

test('a pack that is well is complete, and ends with 0', async () => {
  const { story } = desk(LAKE);
  const { code, out } = await story(['explore', 'lake', '--json']);
  const report = JSON.parse(out) as Record<string, unknown> & { problems: { severity: string }[] };
  expect({ code, complete: report.complete, exact: report.exact, method: report.method, unknown: report.unknown })
    .toEqual({ code: 0, complete: true, exact: 'text', method: 'states', unknown: 0 });
  // What fails nothing is told all the same.
  expect([...new Set(report.problems.map(({ severity }) => severity))]).toEqual(['note']);
});

test('a dead end is found with its place and a link that shows it, and ends with 1', async () => {
  const { story, write, folder } = desk(LAKE);
  write('stories/lake/deep.ink', '# title: The Deep\n# from: canon/shore\n# premise: What if you sank?\nVAR air = 1\nYou sank.\n* [Wait # key: wait] -> dark\n* [Swim # key: swim] Up. # ending: up, Up\n  -> END\n=== dark ===\nIt was dark.\n{air == 2:\n  You breathed. # ending: breath, A breath\n  -> END\n}\n');
  const report = join(folder, 'report.xml');
  const { code, out } = await story(['explore', 'lake', '--json', '--junit', report]);
  const { problems } = JSON.parse(out) as { problems: { code: string; file: string; link?: string }[] };
  expect(code).toBe(1);
  const dead = problems.find((one) => one.code === 'ran-out');
  expect(dead?.file).toBe('deep.ink');
  expect(dead?.link).toMatch(/~deep\.wait$/);
  expect(readFileSync(report, 'utf8')).toContain('name="ran-out"');
});

test('an ending that hangs on draws is told with the seed that shows it, or as possible where none was found', async () => {
  const { story, write } = desk(LAKE);
  write('stories/lake/storm.ink', '# title: The Storm\n# from: canon/shore\n# premise: What if?\n~ temp a = RANDOM(1, 20000)\n{a == 17:\n  Calm. # ending: calm, Calm\n  -> END\n}\n{RANDOM(1, 2) == 2:\n  Rain. # ending: rain, Rain\n- else:\n  Wind. # ending: wind, Wind\n}\n-> END\n');
  const { out } = await story(['explore', 'lake', '--sites']);
  expect(out).toContain('\n1 ending possible, no seed found: storm/calm.\n');
  expect(out).toMatch(/^possible 'storm\.ink' line 6 ending calm of storm$/m);
  expect(out).toMatch(/^reached {2}'storm\.ink' line 10 ending rain of storm: \d+\.~storm$/m);
});

test('Ctrl-C ends it with what was found so far, and nothing is told as impossible', async () => {
  const { story, write } = desk(LAKE);
  write('stories/lake/storm.ink', '# title: The Storm\n# from: canon/shore\n# premise: What if?\nVAR n = 0\n-> k\n=== k\n{n} waves.\n+ [Count on # key: on]\n  ~ n = n + 1\n  -> k\n+ {n == 1000000} [Wake # key: wake] Dawn. # ending: dawn, Dawn\n  -> END\n');
  const stop = new AbortController();
  // The clock is looked at now and then; one of these times somebody has had enough.
  let looks = 0;
  const now = () => {
    if (++looks === 40) stop.abort();
    return 0;
  };
  const typed = ['explore', 'lake', '--exact', 'control'];
  const { code, out } = await story(typed, { now, stop: stop.signal });
  expect(code).toBe(0);
  expect(out).toMatch(/^Broken off: this is what was found so far\.\nlake: not complete for control\. [\d,]+ states, /m);
  expect(out).toContain('0 that no reader can reach');
  expect(out).toMatch(/^Not come to: 2 choices, .*\n {2}'storm\.ink' line 11: Wake$/m);
});

test('a story that does not compile is not explored', async () => {
  const { story, write } = desk(LAKE);
  write('stories/lake/deep.ink', '# title: The Deep\n# from: canon/shore\n# premise: What if?\n-> nowhere\n');
  const { code, out } = await story(['explore', 'lake', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).not.toHaveProperty('complete');
});
