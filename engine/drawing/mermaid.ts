/** A multiverse as a Mermaid flowchart, which Markdown pages draw. */
import type { DrawnEdge, DrawnNode, Graph } from './graph.ts';
import { PALETTE } from './palette.ts';

export function mermaid({ title, nodes, edges }: Graph): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const name = (id: string) => names.get(id) ?? id;
  const hues = [...new Set(nodes.map(({ hue }) => hue))].sort();
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    '---',
    'flowchart TB',
    ...nodes.map((one) => node(name(one.id), one)),
    ...edges.map((one) => edge(name(one.from), name(one.to), one)),
    // Only the border has the hue: Mermaid's own themes take care of light and dark.
    ...hues.map((hue) => `  classDef u${hue} stroke:${PALETTE.light.hues[hue] ?? ''},stroke-width:2px`),
    '',
  ].join('\n');
}

function node(name: string, { kind, label, hue }: DrawnNode): string {
  const [open, close] = { universe: ['(', ')'], moment: ['([', '])'], endings: ['((', '))'] }[kind];
  return `  ${name}${open}"${escaped(label)}"${close}:::u${hue}`;
}

function edge(from: string, to: string, { premise, needs }: DrawnEdge): string {
  if (premise === undefined) return `  ${from} --- ${to}`;
  const label = needs === undefined ? escaped(premise) : `${escaped(premise)}<br>opens with ${escaped(needs)}`;
  return `  ${from} ${needs === undefined ? '-->' : '-.->'}|"${label}"| ${to}`;
}

/** Mermaid reads quotes, HTML and Markdown in labels, and knows character codes as `#35;`. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[#"<>&`*_[\](){}|\\;~]/g, (mark) => `#${mark.charCodeAt(0)};`).replace(/^(\d+)\./, '$1#46;');
}
