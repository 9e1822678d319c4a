/** Which choices each run led on to, and how it ended: what is asked once everything was tried. */
import type { Turn } from '../ink/interpreter/turn.ts';
import type { Run } from './nodes.ts';
import { createNumbers } from './numbers.ts';

export interface Outcome {
  readonly outcome: Turn['outcome'];
  readonly children: readonly number[];
  /** The number of its page; pages that look alike have the same. */
  readonly page: number;
}

export interface Edges {
  /** Starts what is kept of a run. Runs are kept one after the other. */
  readonly begin: (run: Run) => void;
  /** An outcome of the run begun last. */
  readonly add: (outcome: Turn['outcome'], children: readonly number[], page: number) => void;
  readonly of: (run: Run) => readonly Outcome[];
  /** Every choice that lies on some way to a run like this; entrances among them as -1 and below. */
  readonly leadingTo: (isEnd: (outcome: Turn['outcome'], children: number) => boolean) => ReadonlySet<Run>;
  readonly runs: () => Iterable<Run>;
}

const OUTCOMES: readonly Turn['outcome'][] = ['choices', 'ended', 'ran-out', 'error', 'hangs'];

/** Kept flat: for each outcome of a run the run, how it ended, the page, the number of choices, and the choices. */
export function createEdges(): Edges {
  const flat = createNumbers();
  const starts = new Map<Run, number>();
  const nodeStarts = createNumbers();
  let current: Run = 0;

  const startOf = (run: Run): number => (run < 0 ? starts.get(run) ?? -1 : run < nodeStarts.length() ? nodeStarts.at(run) - 1 : -1);
  return {
    begin(run) {
      current = run;
      if (run < 0) starts.set(run, flat.length());
      else {
        while (nodeStarts.length() <= run) nodeStarts.push(0);
        nodeStarts.set(run, flat.length() + 1);
      }
    },
    add(outcome, children, page) {
      flat.push(current);
      flat.push(OUTCOMES.indexOf(outcome));
      flat.push(page);
      flat.push(children.length);
      for (const child of children) flat.push(child);
    },
    of(run) {
      const found: Outcome[] = [];
      for (let at = startOf(run); at >= 0 && at < flat.length() && flat.at(at) === run;) {
        const length = flat.at(at + 3);
        const children: number[] = [];
        for (let child = 0; child < length; child++) children.push(flat.at(at + 4 + child));
        found.push({ outcome: OUTCOMES[flat.at(at + 1)] ?? 'error', page: flat.at(at + 2), children });
        at += 4 + length;
      }
      return found;
    },
    leadingTo(isEnd) {
      // The edges turned round: by choice where its runs stand, then the runs themselves.
      const nodes = nodeStarts.length();
      const first = new Int32Array(nodes + 1);
      const found = new Set<Run>();
      const open: Run[] = [];
      for (let at = 0; at < flat.length(); at += 4 + flat.at(at + 3)) {
        const length = flat.at(at + 3);
        for (let child = 0; child < length; child++) {
          const node = flat.at(at + 4 + child);
          if (node < nodes) first[node + 1] = (first[node + 1] ?? 0) + 1;
        }
        const run = flat.at(at);
        if (isEnd(OUTCOMES[flat.at(at + 1)] ?? 'error', length) && !found.has(run)) {
          found.add(run);
          open.push(run);
        }
      }
      for (let node = 0; node < nodes; node++) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
      const next = first.slice();
      const before = new Int32Array(first[nodes] ?? 0);
      for (let at = 0; at < flat.length(); at += 4 + flat.at(at + 3)) {
        for (let child = 0; child < flat.at(at + 3); child++) {
          const node = flat.at(at + 4 + child);
          if (node >= nodes) continue;
          const place = next[node] ?? 0;
          next[node] = place + 1;
          before[place] = flat.at(at);
        }
      }
      for (let run = open.pop(); run !== undefined; run = open.pop()) {
        for (let at = run < 0 ? 0 : first[run] ?? 0; run >= 0 && at < (first[run + 1] ?? 0); at++) {
          const one = before[at] ?? 0;
          if (found.has(one)) continue;
          found.add(one);
          open.push(one);
        }
      }
      return found;
    },
    * runs() {
      yield* starts.keys();
      for (let run = 0; run < nodeStarts.length(); run++) if (nodeStarts.at(run) > 0) yield run;
    },
  };
}
