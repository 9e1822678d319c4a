/** The strokes that every drawing is made of, in a box of 100 × 100 that is stretched to its row. Coordinates are that box's. */
import type { JSX } from 'preact';

export interface Stroke {
  readonly d: string;
  readonly look?: string;
  /** The universe whose hue it has; grey where there is none. */
  readonly hue?: number;
}

/** Whole where it has been read, dotted where not. */
export const reading = (read: boolean): string => (read ? '' : 'not');

const looks = (...parts: string[]): string => parts.filter(Boolean).join(' ');
const round = (number: number): number => Math.round(number * 10) / 10;

/** Straight down; past the foot of the box by a hair, so that rows join without a seam. */
export const down = (x: number, hue: number, look = '', from = 0, to = 100.3): Stroke => ({ d: `M${round(x)} ${from}V${to}`, look, hue });

/** A line parts: it leaves upright and arrives upright, and so never crosses another. */
export function part(from: number, to: number, hue: number | undefined, look = '', y0 = 0, y1 = 100): Stroke {
  const bend = (share: number) => round(y0 + (y1 - y0) * share);
  const d = `M${round(from)} ${y0}C${round(from)} ${bend(0.55)} ${round(to)} ${bend(0.45)} ${round(to)} ${y1}`;
  return hue === undefined ? { d, look } : { d, look, hue };
}

/** A point is a path of almost no length with a round cap: it stays round however the box is stretched. */
const dot = (x: number, y: number, hue: number | undefined, ...parts: string[]): Stroke => {
  const d = `M${round(x)} ${round(y)}h.01`;
  return hue === undefined ? { d, look: looks('dot', ...parts, 'dim') } : { d, look: looks('dot', ...parts), hue };
};

export const fullPoint = (x: number, y: number, hue: number | undefined, size = ''): Stroke[] => [dot(x, y, hue, size)];
/** Not entered. */
export const openPoint = (x: number, y: number, hue: number | undefined, size = ''): Stroke[] => [dot(x, y, hue, size), dot(x, y, hue, size, 'hole')];
/** You are here. */
export const herePoint = (x: number, y: number, hue: number): Stroke[] => [dot(x, y, hue, 'halo'), dot(x, y, hue)];
/** An ending found. */
export const foundPoint = (x: number, y: number, hue: number): Stroke[] => [dot(x, y, hue), dot(x, y, hue, 'hole'), dot(x, y, hue, 'pip')];
/** A page not read, never named. */
export const speck = (x: number, y: number): Stroke[] => [dot(x, y, undefined, 'pip')];

/** Hidden from assistive technology: the words beside it say the same. */
export function Draw({ strokes, look = '', viewBox = '0 0 100 100', hue }: { strokes: readonly Stroke[]; look?: string; viewBox?: string; hue?: number }): JSX.Element {
  return (
    <svg class={looks('draw', look)} data-u={hue} viewBox={viewBox} preserveAspectRatio={viewBox === '0 0 100 100' ? 'none' : undefined} aria-hidden="true" focusable="false">
      {strokes.map(({ d, look: own, hue: ownHue }, index) => <path key={index} class={own || undefined} data-u={ownHue} d={d} />)}
    </svg>
  );
}
