/** A multiverse as an SVG that stands by itself: its words are text, its colours follow the reader's light or dark. */
import { escapeXml } from '../xml.ts';
import type { Graph } from './graph.ts';
import { layout, LINE_HEIGHT, POINT, type PlacedEdge, type PlacedNode, type Point } from './layout.ts';
import { PALETTE, type Shade } from './palette.ts';

export function svg(graph: Graph): string {
  const { width, height, nodes, edges } = layout(graph);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="map-title map-words">`,
    `<title id="map-title">${escapeXml(graph.title)}</title>`,
    `<desc id="map-words">${escapeXml(inWords(graph))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    '<g class="lines">',
    ...edges.map(line),
    '</g>',
    ...edges.flatMap(premise),
    ...nodes.map(point),
    '</svg>',
    '',
  ].join('\n');
}

const shade = ({ paper, soft, hues }: Shade): string => [
  `.paper{fill:${paper}}.halo{stroke:${paper}}.soft{fill:${soft}}.hole{fill:${paper}}`,
  ...hues.map((hue, index) => `.u${index}{--u:${hue}}`),
].join('');

const STYLE = [
  'text{font:16px Charter,"Bitstream Charter",Georgia,serif;text-anchor:middle;fill:var(--u)}',
  '.premise text,.universe text{font-style:italic}.halo{fill:none;stroke-width:6;stroke-linejoin:round}.premise .soft{font-style:normal;font-size:14px}',
  '.lines path{fill:none;stroke:var(--u);stroke-width:1.7}.lines .u0{stroke-width:2.4}.lines .locked{stroke-dasharray:6 5}',
  'circle{fill:var(--u);stroke:var(--u);stroke-width:2}circle.hole{fill-opacity:1}',
  shade(PALETTE.light),
  `@media (prefers-color-scheme:dark){${shade(PALETTE.dark)}}`,
].join('\n');

function line({ edge, lines }: PlacedEdge): string {
  return `<path class="u${edge.hue}${edge.needs === undefined ? '' : ' locked'}" d="${lines.map(curve).join('')}"/>`;
}

/** Leaves upright and arrives upright, whatever lies between. */
function curve([first, ...rest]: readonly Point[]): string {
  if (!first) return '';
  let from = first;
  const parts = rest.map((to) => {
    const middle = round((from.y + to.y) / 2);
    const part = `C${round(from.x)} ${middle} ${round(to.x)} ${middle} ${round(to.x)} ${round(to.y)}`;
    from = to;
    return part;
  });
  return `M${round(first.x)} ${round(first.y)}${parts.join('')}`;
}

function premise({ edge, premise: asked }: PlacedEdge): string[] {
  if (!asked) return [];
  const { x, y, words, needs } = asked;
  const top = y + LINE_HEIGHT / 4 + 3;
  return [`<g class="premise u${edge.hue}">${text(words, x, top)}${text(needs, x, top + words.length * LINE_HEIGHT, 'soft')}</g>`];
}

function point({ node, x, y, words }: PlacedNode): string {
  const mark = node.kind === 'endings'
    ? `<circle class="hole" cx="${round(x)}" cy="${round(y)}" r="6"/><circle cx="${round(x)}" cy="${round(y)}" r="1.5"/>`
    : `<circle cx="${round(x)}" cy="${round(y)}" r="${node.kind === 'universe' ? 6 : 5}"/>`;
  return `<g class="${node.kind} u${node.hue}">${mark}${text(words, x, y + POINT / 2 + 0.8 * LINE_HEIGHT)}</g>`;
}

/** Lines of text about a middle, twice: a halo of paper first, so that a line behind them does not cross the letters. */
function text(lines: readonly string[], x: number, y: number, kind = ''): string {
  if (lines.length === 0) return '';
  const spans = lines.map((words, index) => `<tspan x="${round(x)}" y="${round(y + index * LINE_HEIGHT)}">${escapeXml(words)}</tspan>`).join(' ');
  return `<text class="halo ${kind}" aria-hidden="true">${spans}</text><text${kind && ` class="${kind}"`}>${spans}</text>`;
}

/** The drawing in words, for whoever does not see it. */
function inWords({ title, nodes, edges }: Graph): string {
  const label = (id: string) => nodes.find((node) => node.id === id)?.label ?? id;
  const partings = edges.filter(({ kind }) => kind === 'parts')
    .map(({ from, to, premise: asked, needs }) => `At “${label(from)}”, ${asked ?? ''} leads to “${label(to)}”${needs === undefined ? '' : `, which opens with ${needs}`}.`);
  return [`The universes of “${title}”.`, ...partings].join(' ');
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
