/** Which containers a move of ink's pointer enters anew, and so counts. */
import type { Execution } from './execution.ts';
import { holds, Op } from './program.ts';

export function visit(execution: Execution, container: number, atStart: boolean): void {
  const { slots, program } = execution;
  const visits = slots.visits[container]!;
  const turns = slots.turns[container]!;
  if (visits < 0 && turns < 0) return;
  if (!atStart && program.containers[container]!.countsAtStartOnly) return;
  if (visits >= 0) execution.visits[visits]!++;
  if (turns >= 0) execution.turns[turns] = execution.turn;
}

/** Counts every container that the pointer came into by a divert from `previous` to `point`. */
export function visitEntered(execution: Execution, previous: number, point: number): void {
  const { program } = execution;
  const { code, a, within, containers } = program;
  // ink does not look further where it was sent to a container as a whole: that counts itself when it is stepped into.
  if (point < 0 || (code[point] === Op.Itself && containers[within[point]!]!.length > 0)) return;
  const from = previous < 0 ? -1 : code[previous] === Op.Enter ? a[previous]! : within[previous]!;
  let container = within[point]!;
  let child = point;
  if (containers[container]!.length === 0) {
    // An empty container stands for its own content.
    child = containers[container]!.point;
    container = containers[container]!.parent;
  } else if (code[point] === Op.End) return;
  let allAtStart = true;
  while (container >= 0) {
    const info = containers[container]!;
    if (from >= 0 && holds(program, container, from) && !info.countsAtStartOnly) return;
    const atStart = allAtStart && info.length > 0 && child === info.itself + 1;
    if (!atStart) allAtStart = false;
    visit(execution, container, atStart);
    child = info.point;
    container = info.parent;
  }
}
