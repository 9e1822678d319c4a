/** What of the past a story can ask for: the containers whose visits or turns are read, and the shuffles. All else is not kept. */
import { ChoiceFlag, Op, type Program } from './program.ts';

export interface Slots {
  /** By container its slot, -1 where nothing asks. */
  readonly visits: Int32Array;
  readonly turns: Int32Array;
  readonly visited: readonly number[];
  readonly timed: readonly number[];
  /** The points of shuffles; each keeps what it has dealt of its present round. */
  readonly shuffles: readonly number[];
}

export function readSlots(program: Program): Slots {
  const { code, a, b, containers, within, literals, choiceTargets } = program;
  const visited = new Set<number>();
  const timed = new Set<number>();
  const shuffles: number[] = [];
  const readsCounts = code.includes(Op.ReadCount);
  const readsTurns = code.includes(Op.TurnsSince);
  code.forEach((op, point) => {
    if (op === Op.Choice && (b[point]! & ChoiceFlag.Once) > 0) visited.add(choiceTargets.get(point)!);
    else if (op === Op.Count && a[point]! >= 0) visited.add(a[point]!);
    else if (op === Op.Visit) visited.add(within[point]!);
    else if (op === Op.Shuffle) shuffles.push(point);
    else if (op === Op.Value) {
      const value = literals[point];
      if (typeof value !== 'object' || value.kind !== 'target' || value.container < 0) return;
      if (readsCounts) visited.add(value.container);
      if (readsTurns) timed.add(value.container);
    }
  });
  const slotsOf = (read: ReadonlySet<number>, counted: (container: number) => boolean) => {
    const list = [...read].filter(counted).sort((one, other) => one - other);
    const slots = new Int32Array(containers.length).fill(-1);
    list.forEach((container, slot) => { slots[container] = slot; });
    return { list, slots };
  };
  const visits = slotsOf(visited, (container) => containers[container]!.countsVisits);
  const turns = slotsOf(timed, (container) => containers[container]!.countsTurns);
  return { visits: visits.slots, turns: turns.slots, visited: visits.list, timed: turns.list, shuffles };
}
