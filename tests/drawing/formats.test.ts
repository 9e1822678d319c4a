/** Every drawing is read back the way its reader would: by XState, as XML, as JSON, by the grammar of DOT and of Mermaid. */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { DRAWINGS, FORMATS } from '../../engine/drawing/formats.ts';
import { graphOf } from '../../engine/drawing/graph.ts';
import { layout } from '../../engine/drawing/layout.ts';
import { multiverseOf } from '../packs.ts';
import { wellFormed } from './well-formed.ts';

/** Words that would break each of the formats, if they were let. */
const LAKE = multiverseOf({
  'canon.ink': '# title: The "Lake" & the <sea>\\nVAR\n-> a\n=== a ===\n# moment: shore, The shore; `at` [noon]\nThe boat.\n* [On # key: on] -> b\n=== b ===\n# moment: end, The very end\nLast.\n* [On # key: on]\nDone. # ending: done\n-> END\n'.replace('\\nVAR', ''),
  'storm.ink': '# title: The Storm\n# from: canon/shore\n# premise: What if it had said "stop", & 1 < 2; #1 \\/\\/ done?\nIt blew.\n# ending: blown\n-> END\n'.replace('#1', '1'),
  'deep.ink': '# title: The Deep\n# from: canon/shore\n# requires: storm\n# premise: What if the lake had no floor at all, and nobody had ever thought of telling the children?\nYou sank. # moment: sinking\n* [On # key: on]\n** [Off # key: off] Done. # ending: one\n-> END\n** [Away # key: away] Done. # ending: two\n-> END\n',
  'diver.ink': '# title: The Diver\n# from: deep/sinking\n# premise: What if somebody dived?\nSplash.\n-> END\n',
}, 'lake');
const graph = graphOf(LAKE);

test('the graph has every universe, moment and parting, what is locked, and how many endings there are', () => {
  expect(graph.nodes.map(({ id, kind, label, hue }) => [id, kind, label, hue])).toEqual([
    ['canon', 'universe', 'The "Lake" & the <sea>', 0],
    ['canon/shore', 'moment', 'The shore; `at` [noon]', 0],
    ['canon/end', 'moment', 'The very end', 0],
    ['canon/', 'endings', '1 ending', 0],
    ['storm', 'universe', 'The Storm', 1],
    ['storm/', 'endings', '1 ending', 1],
    ['deep', 'universe', 'The Deep', 2],
    ['deep/sinking', 'moment', 'Sinking', 2],
    ['deep/', 'endings', '2 endings', 2],
    ['diver', 'universe', 'The Diver', 2],
  ]);
  expect(graph.edges.filter(({ kind }) => kind === 'parts').map(({ from, to, premise, needs }) => [from, to, premise, needs])).toEqual([
    ['canon/shore', 'storm', 'What if it had said "stop", & 1 < 2; 1 // done?', undefined],
    ['canon/shore', 'deep', 'What if the lake had no floor at all, and nobody had ever thought of telling the children?', 'an ending of “The Storm”'],
    ['deep/sinking', 'diver', 'What if somebody dived?', undefined],
  ]);
  expect(graph.edges.filter(({ kind }) => kind === 'goes-on').map(({ from, to }) => `${from} ${to}`)).toEqual([
    'canon canon/shore', 'canon/shore canon/end', 'canon/end canon/', 'storm storm/', 'deep deep/sinking', 'deep/sinking deep/',
  ]);
});

describe('stately', () => {
  const call = DRAWINGS.stately(LAKE);
  const config = (): unknown => {
    // What is printed is an expression, evaluated as Stately's editor would.
    const seen: unknown[] = [];
    runInNewContext(call, { createMachine: (one: unknown) => seen.push(one) });
    expect(seen).toHaveLength(1);
    return seen[0];
  };

  test('is one createMachine call with the very config that runs', () => {
    expect(call.match(/createMachine/g)).toHaveLength(1);
    expect(config()).toEqual(JSON.parse(JSON.stringify(LAKE.config)));
  });

  test('XState makes a machine of it: a state for each universe, and DIVERGE carries the premise', () => {
    const machine = createMachine(config() as never);
    expect(Object.keys(machine.states)).toEqual(['closed', 'canon', 'storm', 'deep', 'diver']);
    const shore = machine.getStateNodeById('Multiverse.canon.at.shore'.replace('Multiverse.canon', 'canon'));
    expect(shore.transitions.get('DIVERGE')?.map(({ description, target }) => [description, target?.[0]?.id])).toEqual([
      ['What if it had said "stop", & 1 < 2; 1 // done?', 'storm'],
      ['What if the lake had no floor at all, and nobody had ever thought of telling the children?', 'deep'],
    ]);
  });
});

test('json is the machine and the drawing', () => {
  expect(JSON.parse(DRAWINGS.json(LAKE))).toEqual(JSON.parse(JSON.stringify({ machine: LAKE.config, ...graph })));
});

describe('svg', () => {
  const drawn = DRAWINGS.svg(LAKE);

  test('is well-formed, has a title and its partings in words, and every premise as text', () => {
    expect(wellFormed(drawn)).toBe(true);
    expect(drawn).toContain('<title id="map-title">The &quot;Lake&quot; &amp; the &lt;sea&gt;</title>');
    expect(drawn).toContain('aria-labelledby="map-title map-words"');
    expect(drawn).toContain('leads to “The Deep”, which opens with an ending of “The Storm”.');
    expect(drawn).toContain('What if somebody dived?');
    expect(drawn).toContain('@media (prefers-color-scheme:dark)');
  });

  test('draws a dashed line for what is locked, and for that alone', () => {
    expect(drawn.match(/<path /g)).toHaveLength(graph.edges.length);
    expect(drawn.match(/<path class="u2 locked"/g)).toHaveLength(1);
    expect(drawn.match(/locked"/g)).toHaveLength(1);
  });

  test('nothing lies upon anything else, and all of it inside the picture', () => {
    const { nodes, edges, width, height } = layout(graph);
    const half = (words: readonly string[]) => Math.max(...words.map((line) => line.length)) * 3.5;
    const boxes = [
      ...nodes.map(({ x, y, bottom, words }) => ({ left: x - half(words), right: x + half(words), top: y - 6, bottom })),
      ...edges.flatMap(({ premise }) => (premise ? [{
        left: premise.x - half([...premise.words, ...premise.needs]),
        right: premise.x + half([...premise.words, ...premise.needs]),
        top: premise.y - 10,
        bottom: premise.y - 10 + (premise.words.length + premise.needs.length) * 21,
      }] : [])),
    ];
    for (const [index, a] of boxes.entries()) {
      expect(a.left >= 0 && a.right <= width && a.top >= 0 && a.bottom <= height).toBe(true);
      for (const b of boxes.slice(index + 1)) expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
    }
  });
});

test('dot: every line is a statement of its grammar, every edge between nodes that are declared', () => {
  const lines = DRAWINGS.dot(LAKE).trimEnd().split('\n');
  expect(lines[0]).toBe('digraph "The \\"Lake\\" & the <sea>" {');
  expect(lines.at(-1)).toBe('}');
  const quoted = '"(?:[^"\\\\]|\\\\.)*"';
  const attributes = `\\[\\w+=(?:${quoted}|\\w+)(?:, \\w+=(?:${quoted}|\\w+))*\\]`;
  const statement = new RegExp(`^  (?:(?:graph|node|edge) ${attributes}|(${quoted}) ${attributes}|(${quoted}) -> (${quoted}) ${attributes});$`);
  const declared = new Set<string>();
  const met: string[] = [];
  for (const line of lines.slice(1, -1)) {
    const [matched, node, from, to] = statement.exec(line) ?? [];
    expect(matched, line).toBe(line);
    if (node !== undefined) declared.add(node);
    if (from !== undefined && to !== undefined) met.push(from, to);
  }
  expect(declared.size).toBe(graph.nodes.length);
  expect(met.every((node) => declared.has(node))).toBe(true);
  expect(lines.filter((line) => line.includes('style=dashed'))).toHaveLength(1);
});

test('mermaid: labels hold nothing that Mermaid would read, and edges join nodes that are there', () => {
  const lines = DRAWINGS.mermaid(LAKE).trimEnd().split('\n');
  expect(lines.slice(0, 4)).toEqual(['---', 'title: "The \\"Lake\\" & the <sea>"', '---', 'flowchart TB']);
  const label = '"(?:[^"<>&`[\\](){}|\\\\;#]|#\\d+;|<br>)*"';
  const shapes = [`\\(${label}\\)`, `\\(\\[${label}\\]\\)`, `\\(\\(${label}\\)\\)`].join('|');
  const statement = new RegExp(`^  (?:(n\\d+)(?:${shapes}):::u\\d|(n\\d+) (?:---|(?:-->|-\\.->)\\|${label}\\|) (n\\d+)|classDef u\\d stroke:#[0-9a-f]{6},stroke-width:2px)$`);
  const declared = new Set<string>();
  for (const line of lines.slice(4)) {
    const [matched, node, from, to] = statement.exec(line) ?? [];
    expect(matched, line).toBe(line);
    if (node !== undefined) declared.add(node);
    for (const end of [from, to]) if (end !== undefined) expect(declared.has(end)).toBe(true);
  }
  expect(declared.size).toBe(graph.nodes.length);
  expect(lines.filter((line) => line.includes('-.->|'))).toHaveLength(1);
});

test('a lone canon is drawn in every format', () => {
  const alone = multiverseOf({ 'canon.ink': 'The boat was out.\n-> END\n' });
  for (const format of FORMATS) expect(DRAWINGS[format](alone).length).toBeGreaterThan(20);
});
