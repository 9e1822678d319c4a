/** Every way a multiverse can be drawn, by name. */
import type { Multiverse } from '../multiverse/multiverse.ts';
import { dot } from './dot.ts';
import { graphOf } from './graph.ts';
import { mermaid } from './mermaid.ts';
import { stately } from './stately.ts';
import { svg } from './svg.ts';

export const FORMATS = ['svg', 'dot', 'mermaid', 'stately', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);

export const DRAWINGS: Readonly<Record<Format, (multiverse: Multiverse) => string>> = {
  svg: (multiverse) => svg(graphOf(multiverse)),
  dot: (multiverse) => dot(graphOf(multiverse)),
  mermaid: (multiverse) => mermaid(graphOf(multiverse)),
  stately,
  json: (multiverse) => `${JSON.stringify({ machine: multiverse.config, ...graphOf(multiverse) }, null, 2)}\n`,
};
