/** The line at an ending: it turns across the page and frays into the endings of its universe, this one last of those found. */
import { foundPoint, herePoint, openPoint, type Stroke } from './draw.tsx';

/** More ends than this cannot be told apart. */
const MOST = 12;

/** Where each end lies is no hint of what it is: those found stand in the middle, outward from there. */
export function fan(hue: number, found: number, of: number): Stroke[] {
  const ends = Math.min(of, MOST);
  const shown = Math.min(found, ends);
  const height = (place: number) => (ends === 1 ? 56 : 16 + (80 * place) / (ends - 1));
  const middle = Math.floor(ends / 2);
  // middle, middle + 1, middle − 1, …
  const places = Array.from({ length: ends }, (_, index) => middle + (index % 2 === 1 ? (index + 1) / 2 : -index / 2)).map((place) => (place + ends) % ends);
  const to = (y: number) => `M32 56C60 56 64 ${y.toFixed(1)} 98 ${y.toFixed(1)}`;
  const strokes = places.map((place, index) => {
    const y = height(place);
    if (index >= shown) return [{ d: to(y), look: 'thin not dim' }, ...openPoint(98, y, undefined, 'tiny')];
    if (index === shown - 1) return [{ d: to(y), hue }, ...herePoint(98, y, hue)];
    return [{ d: to(y), look: 'thin', hue }, ...foundPoint(98, y, hue)];
  });
  // Those to find lie undermost.
  return [{ d: 'M0 0C0 44 6 56 32 56', hue }, ...strokes.reverse().flat()];
}
