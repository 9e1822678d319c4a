/** The names on a drawing: the universes that were entered, and the moments that were come to by the names their pages have in the list. */
import type { Plate, Standing } from '../../engine/drawing/passage-layout.ts';
import { isMoment, type MapModel } from './model.ts';

export interface Name {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly hue: number;
}

/** A letter of a name, generously, in units of the drawing. */
export const LETTER = 7.4;
/** From one name to another above it. */
const LINE = 18;
/** Right of its point, and of a line that comes down in the next column. */
const BESIDE = 24;
/** Above its point, where no other point is: there is room for two. */
const ABOVE = 8;
const ROWS = 2;

export function namesOn(model: MapModel, { nodes, standings, partings }: Plate, pointAt: (standing: Standing) => { readonly x: number; readonly y: number }): Name[] {
  const { manifest, visits, entered } = model;
  const placed: Name[] = [];
  for (const node of nodes) {
    const standing = standings.get(node.id);
    const universe = manifest.universes.find(({ id }) => id === node.universe);
    if (!standing || !universe) continue;
    const { x, y } = pointAt(standing);
    const page = isMoment(model, node) ? visits.get(node.id)?.name : undefined;
    const title = partings.has(node.id) && entered.has(universe.id) ? universe.title : undefined;
    for (const words of [page, title]) {
      if (words === undefined) continue;
      const rows = Array.from({ length: ROWS }, (_, row): Name => ({ x: x + BESIDE, y: y - ABOVE - LINE * row, words, hue: universe.hue }));
      // Where neither row is free it is left to the list: two names over each other can be read by nobody.
      placed.push(...rows.filter((name) => placed.every((other) => !overlap(name, other))).slice(0, 1));
    }
  }
  return placed;
}

const overlap = (one: Name, other: Name): boolean =>
  Math.abs(one.y - other.y) < LINE && one.x < other.x + LETTER * other.words.length && other.x < one.x + LETTER * one.words.length;
