/** The drawing beside the path: what happened at the left, each universe entered further in, and twigs for the ways not taken. */
import type { ManifestUniverse } from '../../engine/exploring/manifest.ts';
import type { PathStep } from '../models.ts';
import { down, fullPoint, herePoint, openPoint, part, type Stroke } from './draw.tsx';

/** Where the line runs at each depth: canon, a universe, one that parts from that, and no further in than that. */
const DEPTHS = [10, 50, 74, 86];
/** At most so many twigs a page: how far each ends from the line and below its point. */
const TWIGS = [{ reach: 22, y: 55 }, { reach: 40, y: 72 }];
const EDGE = 97;

export function drawPath(steps: readonly PathStep[], universeOf: (id: string) => Pick<ManifestUniverse, 'hue' | 'from'>): Stroke[][] {
  const depthOf = (id: string): number => {
    const parent = universeOf(id).from?.universe;
    return parent === undefined ? 0 : 1 + depthOf(parent);
  };
  const xOf = (id: string) => DEPTHS[Math.min(depthOf(id), DEPTHS.length - 1)] ?? 0;
  return steps.map((step, index) => {
    const { hue } = universeOf(step.universe);
    const x = xOf(step.universe);
    const next = steps[index + 1];
    if (!next) return [...herePoint(x, 0, hue), { d: `M${x} 8V60`, look: 'thin not dim' }];
    const twigs = TWIGS.slice(0, step.others.length).flatMap(({ reach, y }) => {
      const end = x + reach > EDGE ? x - reach : x + reach;
      return [part(x, end, undefined, 'thin not dim', 0, y), ...openPoint(end, y, undefined, 'tiny')];
    });
    if (next.universe === step.universe) return [...twigs, down(x, hue), ...fullPoint(x, 0, hue)];
    const leaves = step.taken?.type === 'DIVERGE';
    const way = part(x, xOf(next.universe), leaves ? universeOf(next.universe).hue : hue);
    // The line that was left goes on a little, unread.
    const left = leaves ? [{ d: `M${x} 0V30`, hue }, { d: `M${x} 30V70`, look: 'thin not dim' }] : [];
    return [...(leaves ? [] : twigs), ...left, way, ...fullPoint(x, 0, hue)];
  });
}
