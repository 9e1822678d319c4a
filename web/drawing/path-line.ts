/** The drawing beside the path: what happened at the left, each universe entered further in, and twigs for the ways not taken. */
import type { ManifestUniverse } from '../../engine/exploring/manifest.ts';
import type { PathStep } from '../models.ts';
import { down, fullPoint, herePoint, openPoint, part, type Stroke } from './draw.tsx';

/** Where the line runs at each depth: canon, a universe, one that parts from that, and no further in than that. */
const DEPTHS = [10, 46, 70, 84];
/** At most so many twigs a page: where each ends, beside the line and below its point. */
const TWIGS = [{ x: 16, y: 55 }, { x: 30, y: 72 }];

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
    const twigs = step.others.slice(0, TWIGS.length).flatMap((_, at) => {
      const twig = TWIGS[at] ?? { x: 0, y: 0 };
      const end = Math.min(97, x + twig.x);
      return [part(x, end, undefined, 'thin not dim', 0, twig.y), ...openPoint(end, twig.y, undefined, 'tiny')];
    });
    if (next.universe === step.universe) return [...twigs, down(x, hue), ...fullPoint(x, 0, hue)];
    const leaves = step.taken?.type === 'DIVERGE';
    const way = part(x, xOf(next.universe), leaves ? universeOf(next.universe).hue : hue);
    // The line that was left goes on a little, unread.
    const left = leaves ? [{ d: `M${x} 0V30`, hue }, { d: `M${x} 30V70`, look: 'thin not dim' }] : [];
    return [...twigs.slice(0, leaves ? 0 : undefined), ...left, way, ...fullPoint(x, 0, hue)];
  });
}
