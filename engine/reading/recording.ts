/** A playthrough played and written down: the path that is kept of it. */
import { currentPage } from '../multiverse/machine.ts';
import type { Multiverse } from '../multiverse/multiverse.ts';
import { replay, type Playthrough } from '../multiverse/playthrough.ts';
import type { Problem } from '../problems/problem.ts';
import { toPath, type Path } from './transcript.ts';

export interface Recording {
  readonly path: Path;
  /** What stood in for choices that are gone. */
  readonly told: readonly string[];
  /** What is wrong on its pages. */
  readonly problems: readonly Problem[];
}

/** The path of a playthrough, or the sentence that says which of its moves is not possible. */
export function pathOf(multiverse: Multiverse, playthrough: Playthrough, note?: string): Recording | { readonly stopped: string } {
  const { places, moves, told, stopped } = replay(multiverse, playthrough);
  if (stopped !== undefined) return { stopped };
  const made = { ...playthrough, seed: multiverse.chance ? playthrough.seed : 0, moves };
  return {
    path: toPath(multiverse, made, places, note?.replace(/\s+/g, ' ')),
    told,
    problems: places.flatMap(({ context }) => currentPage(context).problems),
  };
}
