/** A reading drawn as it went, across the page: what happened runs along the foot, and each universe entered lies above it. */
import { foundPoint, fullPoint, herePoint, type Stroke } from '../drawing/draw.tsx';
import type { Course } from './model.ts';

const FOOT = 88;
const TOP = 14;
const MIDDLE = 50;
const END = 98;
/** A reading of fewer pages is drawn shorter. */
const WHOLE = 14;
/** Of the drawing's width, what a line takes to part or to come back. */
const BEND = 12;

export function drawCourse({ stretches, moments, ended }: Course): Stroke[] {
  const pages = stretches.reduce((sum, stretch) => sum + stretch.pages, 0);
  const deepest = Math.max(...stretches.map(({ depth }) => depth));
  const xOf = (page: number) => (END * page) / Math.max(WHOLE, pages - 1);
  const yOf = (depth: number) => (deepest === 0 ? MIDDLE : FOOT - ((FOOT - TOP) * depth) / deepest);
  const strokes: Stroke[] = [];
  const unread = new Map<number, number>();
  let page = 0;
  for (const [index, { hue, depth, pages: own }] of stretches.entries()) {
    const before = stretches[index - 1];
    const y = yOf(depth);
    const from = xOf(Math.max(0, page - 1));
    const arrives = before ? Math.min(from + BEND, xOf(page)) : 0;
    if (before) strokes.push(bend(from, yOf(before.depth), arrives, y, depth > before.depth ? hue : before.hue));
    if (before && depth > before.depth) unread.set(before.depth, from);
    if (before && depth < before.depth) unread.delete(depth);
    page += own;
    const to = xOf(page - 1);
    if (to > arrives) strokes.push({ d: `M${round(arrives)} ${round(y)}H${round(to)}`, hue });
  }
  for (const [depth, x] of unread) strokes.unshift({ d: `M${round(x)} ${round(yOf(depth))}H${END}`, look: 'thin not dim' });
  const stretchAt = (wanted: number) => {
    let left = wanted;
    return stretches.find((stretch) => (left -= stretch.pages) < 0);
  };
  const last = stretches.at(-1);
  const points = moments.filter((moment) => moment < pages - 1).flatMap((moment) => {
    const { depth = 0, hue = 0 } = stretchAt(moment) ?? {};
    return fullPoint(xOf(moment), yOf(depth), hue, 'tiny');
  });
  const end = last ? (ended ? foundPoint : herePoint)(Math.max(xOf(pages - 1), 1), yOf(last.depth), last.hue) : [];
  return [...strokes, ...fullPoint(0, yOf(0), 0, 'tiny'), ...points, ...end];
}

/** It leaves and arrives along the page, and so never crosses another. */
const bend = (x0: number, y0: number, x1: number, y1: number, hue: number): Stroke => {
  const at = (share: number) => round(x0 + (x1 - x0) * share);
  return { d: `M${round(x0)} ${round(y0)}C${at(0.55)} ${round(y0)} ${at(0.45)} ${round(y1)} ${round(x1)} ${round(y1)}`, hue };
};

const round = (number: number): number => Math.round(number * 10) / 10;
