/** A multiverse for Graphviz. */
import type { DrawnEdge, DrawnNode, Graph } from './graph.ts';
import { PALETTE } from './palette.ts';

export function dot({ title, nodes, edges }: Graph): string {
  return [
    `digraph ${quoted(title)} {`,
    '  graph [rankdir=TB, fontname="Georgia", bgcolor="transparent"];',
    '  node [fontname="Georgia", shape=plaintext];',
    '  edge [fontname="Georgia", arrowhead=none];',
    ...nodes.map(node),
    ...edges.map(edge),
    '}',
    '',
  ].join('\n');
}

function node({ id, kind, label, hue }: DrawnNode): string {
  const shape = { universe: 'box, style=rounded', moment: 'ellipse', endings: 'doublecircle' }[kind];
  return `  ${quoted(id)} [label=${quoted(label)}, shape=${shape}, color=${quoted(PALETTE.light.hues[hue] ?? '')}, fontcolor=${quoted(PALETTE.light.hues[hue] ?? '')}];`;
}

function edge({ from, to, hue, premise, needs }: DrawnEdge): string {
  const label = premise === undefined ? [] : [`label=${quoted(needs === undefined ? premise : `${premise}\nopens with ${needs}`)}`];
  const attributes = [...label, `color=${quoted(PALETTE.light.hues[hue] ?? '')}`, ...(needs === undefined ? [] : ['style=dashed'])];
  return `  ${quoted(from)} -> ${quoted(to)} [${attributes.join(', ')}];`;
}

/** Between quotes DOT knows the quote, the backslash and escapes such as `\n`; everything else stands for itself. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
