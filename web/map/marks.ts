/** The mark of a page or an ending on the map, by when it was read. */
import type { TreeNode } from '../../engine/drawing/passage-tree.ts';
import { foundPoint, fullPoint, openPoint, speck, type Stroke } from '../drawing/draw.tsx';
import type { When } from './model.ts';

export function markOf({ ending }: Pick<TreeNode, 'ending'>, x: number, y: number, when: When | undefined, hue: number, isMoment: boolean): Stroke[] {
  if (when === 'here') return [...ring(x, y, hue), ...(ending ? foundPoint : fullPoint)(x, y, hue)];
  if (ending) return when ? foundPoint(x, y, hue) : openPoint(x, y, undefined);
  if (!when) return speck(x, y);
  return (when === 'now' ? fullPoint : openPoint)(x, y, hue, isMoment ? '' : 'tiny');
}

/** Around where the reader is: among so many points a mere gap in the line is overlooked. */
const ring = (x: number, y: number, hue: number): Stroke[] => openPoint(x, y, hue, 'ring');
