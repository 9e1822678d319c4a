/** Trees of passages and their plates: laws that hold for any story, and what they say of one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plateOf } from '../../engine/drawing/passage-layout.ts';
import { treeOf, type TreeNode } from '../../engine/drawing/passage-tree.ts';
import type { Passage } from '../../engine/ink/passages.ts';

const passage = (name: string, leads: readonly string[], rest: Partial<Passage> = {}): Passage => ({ name, leads, shows: true, moments: [], endings: [], ...rest });
const ending = (id: string) => ({ endings: [{ id, words: id }] });

/** Any story: up to a dozen passages, each leading anywhere, back as well. */
const stories = fc.integer({ min: 1, max: 12 }).chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => fc.record({
  leads: fc.uniqueArray(fc.integer({ min: 1, max: size }), { maxLength: 4 }),
  shows: fc.boolean(),
  ends: fc.integer({ min: 0, max: 2 }),
}).map(({ leads, shows, ends }) => passage(index === 0 ? '' : `p${index}`, leads.filter((to) => to < size).map((to) => `p${to}`), {
  shows: shows || ends > 0, endings: Array.from({ length: ends }, (_, end) => ({ id: `e${index}-${end}`, words: 'An end' })),
})))));

/** By hand: what can be come to and has something to show. */
function reachable(passages: readonly Passage[]): Set<string> {
  const met = new Set<string>();
  const visit = (name: string): void => {
    if (met.has(name)) return;
    met.add(name);
    for (const to of passages.find((one) => one.name === name)?.leads ?? []) visit(to);
  };
  visit('');
  return new Set([...met].filter((name) => passages.find((one) => one.name === name)?.shows));
}

describe('a tree', () => {
  test('has every passage that can be come to and shows something, once, below the one it hangs from', () => {
    fc.assert(fc.property(stories, (passages) => {
      const tree = treeOf('u', passages);
      const pages = tree.filter(({ id }) => !id.includes('#'));
      expect(new Set(pages.map(({ id }) => id.slice(2)))).toEqual(reachable(passages));
      expect(new Set(tree.map(({ id }) => id)).size).toBe(tree.length);
      const levels = new Map(tree.map(({ id, level }) => [id, level]));
      for (const { from, joins, level } of tree) {
        if (from !== undefined) expect(levels.get(from)).toBe(level - 1);
        for (const join of joins) expect(levels.get(join)).toBeLessThan(level);
      }
    }));
  });

  test('has every ending of its passages', () => {
    fc.assert(fc.property(stories, (passages) => {
      const shown = reachable(passages);
      const wanted = passages.filter(({ name }) => shown.has(name)).flatMap(({ endings }) => endings.map(({ id }) => id));
      expect(treeOf('u', passages).flatMap((node) => node.ending?.id ?? []).sort()).toEqual(wanted.sort());
    }));
  });
});

describe('a plate', () => {
  test('has no two points in one place, and nothing on a line that goes straight down', () => {
    fc.assert(fc.property(stories, (passages) => {
      const tree = treeOf('u', passages);
      const { standings, columns, levels } = plateOf([tree]);
      const places = [...standings.values()];
      expect(places).toHaveLength(tree.length);
      expect(new Set(places.map(({ column, level }) => `${column} ${level}`)).size).toBe(places.length);
      for (const { column, level } of places) {
        expect(column).toBeLessThan(columns);
        expect(level).toBeLessThan(levels);
      }
    }));
  });

  test('no line of a tree crosses another', () => {
    fc.assert(fc.property(stories, (passages) => {
      const tree = treeOf('u', passages);
      const { standings } = plateOf([tree]);
      const lines = tree.flatMap((node: TreeNode) => {
        const [from, to] = [standings.get(node.from ?? ''), standings.get(node.id)];
        return from && to ? [{ from, to }] : [];
      });
      for (const one of lines) {
        for (const other of lines) {
          if (one.from.level !== other.from.level || one.from.column >= other.from.column) continue;
          expect(one.to.column).toBeLessThan(other.to.column);
        }
      }
    }), { numRuns: 200 });
  });

  test('the longest way goes straight, and what leaves last lies next to it', () => {
    const tree = treeOf('u', [
      passage('', ['a', 'early']), passage('a', ['b', 'late']), passage('b', ['c']), passage('c', [], ending('far')),
      passage('early', [], ending('soon')), passage('late', ['later']), passage('later', [], ending('beside')),
    ]);
    const { standings } = plateOf([tree]);
    expect(tree.map(({ id }) => [id, standings.get(id)?.column, standings.get(id)?.level])).toEqual(expect.arrayContaining([
      ['u/', 0, 0], ['u/a', 0, 1], ['u/b', 0, 2], ['u/c', 0, 3], ['u/late', 1, 2], ['u/later', 1, 3], ['u/early', 1, 1],
    ]));
  });

  test('another universe begins below the moment it parts from, to its right', () => {
    const canon = treeOf('canon', [passage('', ['a']), passage('a', [], ending('done'))]);
    const other = treeOf('other', [passage('', [], ending('end'))]);
    const { standings, partings } = plateOf([canon, other], (universe) => (universe === 'other' ? 'canon/' : undefined));
    expect(standings.get('other/')).toEqual({ column: 1, level: 2 });
    expect([...partings]).toEqual([['other/', 'canon/']]);
    // Straight below the last page it would pass for what comes after.
    const alone = plateOf([treeOf('canon', [passage('', [])]), other], () => 'canon/');
    expect(alone.standings.get('other/')).toEqual({ column: 1, level: 2 });
  });

  test('a story deeper than the stack is drawn as well', () => {
    const deep = Array.from({ length: 20_000 }, (_, index) => passage(index === 0 ? '' : `p${index}`, index < 19_999 ? [`p${index + 1}`] : []));
    const { levels, columns } = plateOf([treeOf('u', deep)]);
    expect([levels, columns]).toEqual([20_000, 1]);
  });
});
