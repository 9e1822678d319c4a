/** Where everything of a graph stands, in pixels: downwards, universes side by side. */
import { Graph as DagreGraph, layout as dagre, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import { wrap } from '../wrap.ts';
import type { DrawnEdge, DrawnNode, Graph } from './graph.ts';

export const LINE_HEIGHT = 21;
/** From the top of a node to its point's lower edge, where its words begin. */
export const POINT = 16;
/** The words beside a line: how far they may reach before they break. */
const LETTERS = { universe: 24, moment: 26, endings: 20, premise: 30 };
/** A letter of the serif face at 16 px, generously. */
const LETTER = 8.4;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of the drawing with its words below it. */
export interface PlacedNode extends Point {
  readonly node: DrawnNode;
  /** Where a line leaves it, below its words. */
  readonly bottom: number;
  readonly words: readonly string[];
}

export interface PlacedEdge {
  readonly edge: DrawnEdge;
  /** Each stretch of its line; the premise stands between two. */
  readonly lines: readonly (readonly Point[])[];
  readonly premise?: PlacedPremise;
}

/** The middle of its first line of words. */
export interface PlacedPremise extends Point {
  readonly words: readonly string[];
  readonly needs: readonly string[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

interface Box {
  readonly id: string;
  /** From its top to where a line arrives in it. */
  readonly inset: number;
  readonly width: number;
  readonly height: number;
}

export function layout({ nodes, edges }: Graph): Layout {
  const graph = new DagreGraph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: false, compound: false });
  // UL keeps the line that goes on straight, and what parts from it to its right.
  graph.setGraph({ rankdir: 'TB', align: 'UL', nodesep: 30, ranksep: 30, marginx: 24, marginy: 24 });
  graph.setDefaultEdgeLabel(() => ({}));

  const words = new Map(nodes.map((node) => [node.id, broken(node.label, LETTERS[node.kind])]));
  const asked = edges.map((edge) => ({
    words: edge.premise === undefined ? [] : broken(edge.premise, LETTERS.premise),
    needs: edge.needs === undefined ? [] : broken(`opens with ${edge.needs}`, LETTERS.premise),
  }));
  const boxes = new Map<string, Box>();
  const put = (box: Box) => {
    boxes.set(box.id, box);
    graph.setNode(box.id, { width: box.width, height: box.height });
  };
  for (const { id } of nodes) {
    const lines = words.get(id) ?? [];
    put({ id, inset: POINT / 2, width: Math.max(2 * POINT, widthOf(lines)), height: POINT + lines.length * LINE_HEIGHT + 6 });
  }
  // A premise is a box of its own on its line, so that no other line runs through its words.
  const premiseOf = (index: number) => `premise ${index}`;
  edges.forEach(({ from, to, premise }, index) => {
    const { words = [], needs = [] } = asked[index] ?? {};
    if (premise === undefined) graph.setEdge(from, to, { weight: 8 });
    else {
      put({ id: premiseOf(index), inset: 0, width: widthOf([...words, ...needs]), height: (words.length + needs.length) * LINE_HEIGHT + 8 });
      graph.setEdge(from, premiseOf(index), { weight: 1 });
      graph.setEdge(premiseOf(index), to, { weight: 2 });
    }
  });
  dagre(graph);

  const middle = (id: string): Point & { top: number; bottom: number } => {
    const { x = 0, y = 0 } = graph.node(id);
    const { height = 0, inset = 0 } = boxes.get(id) ?? {};
    return { x, y: y - height / 2 + inset, top: y - height / 2, bottom: y + height / 2 };
  };
  /** dagre cuts lines at the box; ours leave and arrive upright, in the middle. */
  const stretch = (from: string, to: string): Point[] => {
    const { points = [] } = graph.edge(from, to);
    return [{ x: middle(from).x, y: middle(from).bottom }, ...points.slice(1, -1), { x: middle(to).x, y: middle(to).y }];
  };
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: nodes.map((node) => ({ node, ...middle(node.id), words: words.get(node.id) ?? [] })),
    edges: edges.map((edge, index): PlacedEdge => {
      if (edge.premise === undefined) return { edge, lines: [stretch(edge.from, edge.to)] };
      const { x, top } = middle(premiseOf(index));
      return {
        edge,
        lines: [stretch(edge.from, premiseOf(index)), stretch(premiseOf(index), edge.to)],
        premise: { x, y: top + LINE_HEIGHT / 2, words: asked[index]?.words ?? [], needs: asked[index]?.needs ?? [] },
      };
    }),
  };
}

const broken = (text: string, letters: number): string[] => wrap(text, letters).split('\n');
const widthOf = (lines: readonly string[]): number => Math.max(0, ...lines.map((line) => line.length)) * LETTER;
