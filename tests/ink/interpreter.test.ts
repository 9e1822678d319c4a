/** The interpreter that exploring runs stories with gives the pages the reader gives: text, tags, choices, and how they end. */
import { expect, test } from 'vitest';
import { createInterpreter } from '../../engine/ink/interpreter/turn.ts';
import { loadProgram } from '../../engine/ink/interpreter/load-program.ts';
import { playBoth, storiesIn, storyOf } from '../exploring/stories.ts';
import type { Story } from '../../engine/ink/story.ts';

function differences(story: Story, plays: number, longest: number): unknown[] {
  const interpreter = createInterpreter(loadProgram(story.playable.ink), { words: true });
  for (let seed = 1; seed <= plays; seed++) {
    for (const { read, run, path } of playBoth(story, interpreter, seed, longest)) {
      if (JSON.stringify(read) !== JSON.stringify(run)) return [{ seed, path, read, run }];
    }
  }
  return [];
}

test.each(storiesIn('stories', 'tests/cases', 'tests/problems').filter(([path]) => !path.includes('endless')))('%s', (_, story) => {
  expect(differences(story, 6, 40)).toEqual([]);
});

const cases: readonly [string, string][] = [
  ['glue, blanks and newlines', 'VAR a = 1\n-> k\n=== k\nOne <>\n two\n<> three{a: , {a:four}}.\n{a == 2:\n  no\n- else:\n  <> five\n}\n\n   Six  {"  seven "}  eight\n* [  Take  it ] it -> k\n* go -> END\n'],
  ['tags on lines, before and behind', '# title: x\n# of: y\nText # one # two\n# three\nMore # four {1+1}\n* a # five [b # six] c # seven\n  Done # eight\n  -> END\n'],
  ['functions that print lines', '-> k\n=== k\nBefore {f(2)} after.\n{f(0)}\n~ f(1)\n{g()}Behind\n* x\n- -> END\n=== function f(n)\nA{n}\n{n > 0:{f(n - 1)}}\n~ return\n=== function g()\n{f(1)}\n\n'],
  ['lists of every kind', 'LIST l = a, (b), c = 7\nLIST m = (x), y, (z)\nVAR o = ()\n-> k\n=== k\n{l} {m} {l + m} {LIST_ALL(l)} {LIST_INVERT(m)} {LIST_COUNT(m)} {LIST_VALUE(l)} {LIST_MIN(m)} {LIST_MAX(l + m)}\n~ o = l + c\n{o} {o ? b} {o !? a} {o ^ l} {l(7)} {LIST_RANGE(LIST_ALL(m), y, 5)} {o > l} {o >= m} {l < m} {o == (b, c)} {o - b}\n~ l++\n~ m -= x\n{l} {m} {not l:none}\n~ o = ()\n[{LIST_ALL(o)}] {LIST_INVERT(o)}\n* next\n- {LIST_ALL(o)}, {o}, {LIST_RANDOM(LIST_ALL(m))}\n-> END\n'],
  ['numbers of every kind', 'VAR i = 7\nVAR f = 2.5\nVAR s = "7"\n-> k\n=== k\n{i / 2} {i / 2.0} {f * 2} {f * 2 / 4} {FLOAT(i) / 2} {FLOAT(4) / 8} {INT(f)} {FLOOR(f)} {CEILING(f)} {POW(2, 0.5)} {i mod 4} {-i mod 4} {i + f} {s + i} {s == i} {not f} {-f} {f > i} {MIN(i, f)} {true + 1} {true == 1} {i && f} {not i || f}\n~ f = FLOAT(4)\n* go\n- {f / 8} {i / 0}\n-> END\n'],
  ['sequences', '-> k\n=== k\n{a|b|c} {&d|e} {!f|g} {~h|i|j} {stopping:\n- k\n- l\n}{shuffle once:\n- m\n- n\n}{shuffle stopping:\n- o\n- p\n- q\n}\n+ [again] -> k\n* -> END\n'],
  ['tunnels that go on elsewhere, threads, and counts', 'VAR n = 0\n-> k\n=== k\n-> t(1) ->\nback {t} {TURNS_SINCE(-> t)} {TURNS()} {CHOICE_COUNT()}\n<- th(n)\n<- th(n + 1)\n+ (own) [own {own}] -> k\n- -> DONE\n=== t(x)\n~ n += x\n{n > 4: ->-> out}\n+ [in tunnel {x}] ->->\n+ {n > 2} [aside] -> u -> \n  ->->\n=== u\nin u {n}\n+ [up] ->->\n=== th(m)\n* {m < 3} [thread {m}] -> k\n+ -> \n  fallback\n  -> k2\n=== k2\n{k2 > 1: -> END}\n-> k\n=== out\nOut {READ_COUNT(-> k)}.\n-> END\n'],
  ['references through tunnels and functions', 'VAR g = 1\n-> k\n=== k\n~ temp t = 2\n-> tun(g, t) ->\n{g} {t}\n{f(g)}{f(t)} {g} {t}\n-> END\n=== tun(ref a, ref b)\n~ a += 1\n* [one]\n  ~ b += a\n* [two]\n  ~ a = b\n- {a} {b}\n->->\n=== function f(ref x)\n~ x = x * 2\n~ g++\n~ return x\n'],
  ['divert targets as values', 'VAR to = -> one\n-> k(-> two)\n=== k(-> then)\n{to == -> one: first} {then}\n* [go] -> to\n* [then] -> then\n=== one\nOne\n~ to = -> two\n* [x] -> k(to)\n=== two\nTwo\n-> END\n'],
  ['flow that ends in the middle', '-> k\n=== k\nText\n* a\n* -> x\n- -> DONE\n=== x\nUnreached {x}\n'],
  ['errors stop the story where ink stops it', 'VAR x = 1\nOne\n* a\n  Two\n  {x ? "y": z}\n* b {x + ()}\n* c\n  ~ temp t = u()\n  {t + 1}\n- -> END\n=== function u()\n~ return\n'],
];

test.each(cases)('%s', (_, ink) => {
  expect(differences(storyOf(ink), 24, 30)).toEqual([]);
});
