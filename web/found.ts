/** The endings a reader has found, by universe, the latest last. */
import { UNNAMED } from '../engine/multiverse/machine.ts';
import type { Found } from './models.ts';

/** Those of both, each once; what the second has counts as later. */
export function merged(one: Found, other: Found): Found {
  const all = new Map<string, readonly string[]>();
  for (const [universe, endings] of [...one, ...other]) {
    const before = (all.get(universe) ?? []).filter((ending) => !endings.includes(ending));
    all.set(universe, [...before, ...endings]);
  }
  return [...all];
}

export function endingsOf(found: Found, universe: string): readonly string[] {
  return found.find(([id]) => id === universe)?.[1] ?? [];
}

/** Those found and those there are; undefined for a universe that names none, in which there is nothing to count. */
export function tally(universe: { readonly id: string; readonly endings: number }, found: Found): { readonly found: number; readonly of: number } | undefined {
  if (universe.endings === 0) return undefined;
  const endings = endingsOf(found, universe.id);
  return { found: endings.filter((ending) => ending !== UNNAMED).length, of: universe.endings };
}
