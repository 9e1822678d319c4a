/** Threads and frames: where a turn is, and where it will return to. */
import type { Datum } from './datum.ts';

export const FrameKind = { Function: 0, Tunnel: 1 } as const;
export type FrameKind = (typeof FrameKind)[keyof typeof FrameKind];

/** A temporary variable of a frame, by the number of its name. */
export interface Temporary {
  readonly name: number;
  readonly value: Datum;
}

export interface Frame {
  readonly kind: FrameKind;
  /** -1 where nothing follows. */
  point: number;
  /** An expression is being computed, so that values go to the stack and not to the page. */
  evaluating: boolean;
  /** Replaced, never changed, so that copies of a frame may share them. */
  temporaries: readonly Temporary[];
  /** Where the stream stood when the function began; -1 once it has printed a word. */
  printedAt: number;
}

export interface Thread {
  readonly frames: Frame[];
  /** The point before this one; -1 at the start. Tells which containers are entered anew. */
  previous: number;
}

export const NO_TEMPORARIES: readonly Temporary[] = [];

export const createFrame = (kind: FrameKind, point: number, printedAt = 0): Frame => ({ kind, point, evaluating: false, temporaries: NO_TEMPORARIES, printedAt });

export function copyThread({ frames, previous }: Thread): Thread {
  return { frames: frames.map(({ kind, point, evaluating, temporaries, printedAt }) => ({ kind, point, evaluating, temporaries, printedAt })), previous };
}

export function temporaryOf({ temporaries }: Frame, name: number): Datum | undefined {
  for (const one of temporaries) if (one.name === name) return one.value;
  return undefined;
}

export function setTemporary(frame: Frame, name: number, value: Datum): void {
  const { temporaries } = frame;
  const at = temporaries.findIndex((one) => one.name === name);
  frame.temporaries = at < 0 ? [...temporaries, { name, value }] : temporaries.with(at, { name, value });
}
