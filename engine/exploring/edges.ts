/** Which choices each run led on to, and how it ended: what is asked once everything was tried. */
import type { Turn } from '../ink/interpreter/turn.ts';
import type { Run } from './nodes.ts';

export interface RunTrace {
  readonly outcomes: readonly { readonly outcome: Turn['outcome']; readonly children: readonly number[]; readonly page?: number }[];
}

export interface Edges {
  /** Starts what is kept of a run, and gives what adds an outcome of it. Runs are kept one after the other. */
  readonly begin: (run: Run) => (outcome: Turn['outcome'], children: readonly number[], page?: number) => void;
  readonly of: (run: Run) => RunTrace | undefined;
  readonly runs: () => Iterable<Run>;
}

/** Kept flat, in numbers: there may be a million of them. */
export function createEdges(): Edges {
  const starts = new Map<Run, number>();
  const flat: number[] = [];
  return {
    begin(run) {
      starts.set(run, flat.length);
      const count = flat.push(0) - 1;
      return (outcome, children, page = -1) => {
        flat[count] = (flat[count] ?? 0) + 1;
        flat.push(OUTCOMES.indexOf(outcome), page, children.length);
        for (const child of children) flat.push(child);
      };
    },
    of(run) {
      const start = starts.get(run);
      if (start === undefined) return undefined;
      let at = start;
      const read = () => flat[at++] ?? 0;
      const outcomes = Array.from({ length: read() }, () => {
        const outcome = OUTCOMES[read()] ?? 'error';
        const page = read();
        const children = Array.from({ length: read() }, read);
        return { outcome, children, ...(page >= 0 && { page }) };
      });
      return { outcomes };
    },
    runs: () => starts.keys(),
  };
}

const OUTCOMES: readonly Turn['outcome'][] = ['choices', 'ended', 'ran-out', 'error', 'hangs'];
