/** The part of a drawing that is shown: moved and resized, but never past the drawing's edge. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Closer than this nothing more is to be seen. */
const CLOSEST = 40;

/** Larger or smaller by a factor, with what lies at `about` staying where it is. */
export function resize({ x, y, width, height }: Box, by: number, about: { readonly x: number; readonly y: number }): Box {
  return { x: about.x - (about.x - x) / by, y: about.y - (about.y - y) / by, width: width / by, height: height / by };
}

export const drag = (box: Box, x: number, y: number): Box => ({ ...box, x: box.x + x, y: box.y + y });

/** The box brought back into the drawing, and into its proportions. */
export function whole(box: Box, all: Box): Box {
  const scale = Math.min(1, Math.max(box.width / all.width, Math.min(1, CLOSEST / all.width)));
  const [width, height] = [all.width * scale, all.height * scale];
  const within = (at: number, size: number, from: number, room: number) => Math.min(Math.max(at, from), from + room - size);
  return { x: within(box.x, width, all.x, all.width), y: within(box.y, height, all.y, all.height), width, height };
}
