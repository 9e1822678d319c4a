/** The endings a reader has found, by universe, the latest last. */
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

/** Those found and those there are. An ending that its writer gave no name counts once it was found. */
export function tally(universe: { readonly id: string; readonly endings: number }, found: Found): { readonly found: number; readonly of: number } {
  const number = endingsOf(found, universe.id).length;
  return { found: number, of: Math.max(universe.endings, number) };
}
