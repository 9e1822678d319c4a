/** How many endings of a universe were found: marks, and always the words. Nothing where it names none. */
import type { JSX } from 'preact';
import type { ManifestUniverse } from '../../engine/exploring/manifest.ts';
import { Draw, fullPoint, openPoint } from '../drawing/draw.tsx';
import { tally } from '../found.ts';
import type { Found } from '../models.ts';

/** Marks in a row are no longer counted at a glance beyond this many. */
const MOST_MARKS = 12;

export function EndingsFound({ universe, found }: { universe: ManifestUniverse; found: Found }): JSX.Element | null {
  const counted = tally(universe, found);
  if (!counted) return null;
  const { found: number, of } = counted;
  const marks = Array.from({ length: of }, (_, index) => (index < number ? fullPoint : openPoint)(8 + 24 * index, 10, universe.hue, 'tiny')).flat();
  return (
    <div>
      <dt><i>Endings</i></dt>{' '}
      <dd>{of <= MOST_MARKS && <Draw strokes={marks} look="ends" viewBox={`0 0 ${24 * of - 8} 20`} hue={universe.hue} />} {number} of {of} found</dd>
    </div>
  );
}
