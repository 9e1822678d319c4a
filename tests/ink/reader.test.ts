/** `begin` and `choose` are pure: the same input gives the same page, and branches never disturb each other. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../engine/ink/compile.ts';
import { reader, type Reader } from '../../engine/ink/reader.ts';
import { sentence } from '../../engine/problems/problem.ts';
import { lineLookup } from '../../engine/ink/line-map.ts';

function readerOf(ink: string): Reader {
  const { story, problems } = compile('canon.ink', () => ink);
  if (!story) throw new Error(problems.map(sentence).join('\n'));
  return reader(story.playable, story.file, lineLookup(story.lines));
}
const text = (page: { lines: readonly { text: string }[] }) => page.lines.map((line) => line.text);

describe('purity', () => {
  const hub = 'VAR n = 0\n-> hub\n=== hub ===\nYou have asked {n} times. {~a|b|c|d|e|f}\n+ [Ask # key: ask]\n  ~ n += RANDOM(1, 6)\n  -> hub\n* [Leave # key: leave] Left after {n}.\n  -> END';

  test('the same choice of the same page gives the same page, again and again and in another reader', () => {
    const one = readerOf(hub);
    const first = one.begin({ seed: 7 });
    const asked = one.choose(first, 'ask');
    one.choose(asked, 'leave');
    one.choose(one.choose(asked, 'ask'), 'ask');
    expect(one.choose(first, 'ask')).toEqual(asked);
    expect(readerOf(hub).choose(readerOf(hub).begin({ seed: 7 }), 'ask')).toEqual(asked);
  });

  test('two branches from one page go on as if each were alone', () => {
    const one = readerOf(hub);
    const start = one.begin({ seed: 1 });
    let left = one.choose(start, 'ask');
    let right = one.choose(start, 'ask');
    for (let turn = 0; turn < 5; turn++) {
      left = one.choose(left, 'ask');
      right = one.choose(right, 'ask');
    }
    expect(left).toEqual(right);
  });

  test('the seed decides what is drawn', () => {
    const seen = new Set(Array.from({ length: 20 }, (_, seed) => text(readerOf(hub).choose(readerOf(hub).begin({ seed }), 'ask')).join()));
    expect(seen.size).toBeGreaterThan(3);
  });

  test('an empty list given through a ref leaves no trace in the story', () => {
    const ink = 'LIST A = a1, a2\nLIST B = b1, b2\nVAR x = (a1)\nVAR y = (b1)\nStart.\n+ [X # key: x]\n  ~ empty(x)\n- - {LIST_ALL(x)} {LIST_ALL(y)}\n+ [Y # key: y]\n  ~ empty(y)\n- {LIST_ALL(x)} {LIST_ALL(y)}\n-> END\n=== function empty(ref z) ===\n~ z = ()';
    const one = readerOf(ink.replace('- - ', '- '));
    const start = one.begin({ seed: 0 });
    const fresh = text(one.choose(one.choose(start, 'x'), 'y'));
    expect(fresh).toEqual(['a1, a2 b1, b2']);
    one.choose(one.choose(one.begin({ seed: 0 }), 'x'), 'y');
    expect(text(one.choose(one.choose(start, 'x'), 'y'))).toEqual(fresh);
  });

  test('a turn that breaks leaves the next one whole', () => {
    const one = readerOf('Start.\n* [Round # key: round] -> round\n* [On # key: on] On. -> END\n=== round ===\n-> round');
    const start = one.begin({ seed: 0 });
    const broken = one.choose(start, 'round');
    expect(broken).toMatchObject({ ended: false, choices: [], problems: [{ code: 'endless-loop', file: 'canon.ink', line: 5 }] });
    expect(text(one.choose(start, 'on'))).toEqual(['On.']);
  });
});

describe('what goes wrong in a turn is a problem with its place', () => {
  const broken = (ink: string) => readerOf(ink).begin({ seed: 0 });

  test('an endless divert, tunnel, thread and function', () => {
    expect(broken('-> a\n=== a ===\n-> a').problems).toMatchObject([{ code: 'endless-loop', line: 3 }]);
    expect(broken('-> a ->\n=== a ===\nx\n-> a ->\n->->').problems).toMatchObject([{ code: 'endless-recursion', file: 'canon.ink' }]);
    expect(broken('<- a\n-> DONE\n=== a ===\n<- a\n-> DONE').problems).toMatchObject([{ code: 'endless-recursion' }]);
    expect(broken('~ f()\nx\n-> END\n=== function f() ===\n~ f()').problems).toMatchObject([{ code: 'endless-recursion', line: 5 }]);
  });

  test('a loop that prints lines, and one that glues itself to one line', () => {
    expect(broken('-> a\n=== a ===\nOn and on.\n-> a').problems).toMatchObject([{ code: 'endless-text', line: 3 }]);
    expect(broken('-> a\n=== a ===\non <>\n-> a').problems[0]?.code).toMatch(/^endless-(text|loop)$/);
  });

  test('what was read before it stays on the page', () => {
    expect(text(broken('Before.\n-> a\n=== a ===\n-> a'))).toEqual(['Before.']);
  });

  test('a dead end keeps its text and is no ending', () => {
    const page = broken('VAR x = 1\n-> a\n=== a ===\nStuck. # ending: stuck\n{x == 2: -> END}');
    expect(page).toMatchObject({ ended: false, problems: [{ code: 'ran-out' }] });
    expect(page.ending).toBeUndefined();
    expect(text(page)).toEqual(['Stuck.']);
  });

  test('tunnels that never return may pile up over a long play', () => {
    const one = readerOf('-> a ->\n-> END\n=== a ===\nDeeper.\n+ [On # key: on] -> a ->\n->->');
    let page = one.begin({ seed: 0 });
    for (let turn = 0; turn < 700; turn++) page = one.choose(page, 'on');
    expect(page.problems).toEqual([]);
  });
});

test('compiling says every problem of a file, with its place, and INCLUDE’s file by its name', () => {
  const files: Record<string, string> = {
    'canon.ink': 'INCLUDE part.ink\nLit.\n-> nowhere\n',
    'part.ink': '=== hall ===\nIn.\n-> neither\n',
  };
  const { story, problems } = compile('canon.ink', (name) => files[name]);
  expect(story).toBeUndefined();
  expect(problems.map(sentence)).toEqual([
    `ERROR: 'canon.ink' line 3: "-> nowhere" leads nowhere. Name a knot, stitch or label that exists, or add "=== nowhere ===".`,
    `ERROR: 'part.ink' line 3: "-> neither" leads nowhere. Name a knot, stitch or label that exists, or add "=== neither ===".`,
  ]);
});

test('a byte-order mark is no text', () => {
  expect(text(readerOf('\uFEFFLit.\n-> END').begin({ seed: 0 }))).toEqual(['Lit.']);
});
