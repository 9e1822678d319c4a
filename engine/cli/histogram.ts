/** How often each ending was come to, by universe; those that never were have a place too. */
import type { RandomRun } from '../exploring/random.ts';
import type { Pack } from '../multiverse/pack.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import type { Talk } from './talk.ts';

export interface EndingCount {
  readonly universe: UniverseId;
  readonly ending: string;
  readonly count: number;
}

export function histogram({ stories, multiverse }: Pack, runs: readonly RandomRun[]): EndingCount[] {
  const counts = new Map<string, number>();
  for (const ending of runs.flatMap(({ endings }) => endings)) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  return (multiverse?.universes ?? []).flatMap(({ id: universe }) => {
    const named = stories.get(universe)?.endings.map(({ id }) => id) ?? [];
    const others = [...counts.keys()].flatMap((ending) => (ending.startsWith(`${universe}/`) ? [ending.slice(universe.length + 1)] : [])).filter((id) => !named.includes(id));
    return [...named, ...others].map((ending) => ({ universe, ending, count: counts.get(`${universe}/${ending}`) ?? 0 }));
  });
}

const LONGEST_BAR = 24;

export function inWords(counts: readonly EndingCount[], { style }: Pick<Talk, 'style'>): string[] {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const width = Math.max(0, ...counts.map(({ universe, ending }) => universe.length + ending.length + 1));
  return counts.map(({ universe, ending, count }) => {
    const bar = count === 0 ? style('yellow', 'never') : '▪'.repeat(Math.max(1, Math.round((count / most) * LONGEST_BAR)));
    return `  ${`${universe}/${ending}`.padEnd(width)}  ${count.toLocaleString('en').padStart(String(most).length + 1)}  ${bar}`;
  });
}
