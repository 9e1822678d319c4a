/** What differs between two texts: their lines first, then the words of a line that was reworded. */
import { diffArrays, diffWordsWithSpace } from 'diff';

/** Lines that stayed, or lines that are gone with those that came in their place. */
export type LinePart = { readonly kept: readonly string[] } | { readonly gone: readonly string[]; readonly came: readonly string[] };

export function compareLines(wanted: readonly string[], got: readonly string[]): LinePart[] {
  const parts = diffArrays([...wanted], [...got]);
  const compared: LinePart[] = [];
  for (const [index, { value, added, removed }] of parts.entries()) {
    const before = parts[index - 1];
    const after = parts[index + 1];
    if (removed) compared.push({ gone: value, came: after?.added ? after.value : [] });
    else if (!added) compared.push({ kept: value });
    else if (!before?.removed) compared.push({ gone: [], came: value });
  }
  return compared;
}

/** True where there are as many lines as before: each is then the old one reworded. */
export const isReworded = ({ gone, came }: Extract<LinePart, { gone: unknown }>): boolean => gone.length === came.length;

export interface Words {
  readonly text: string;
  /** Absent where they stayed. */
  readonly change?: 'gone' | 'came';
}

export function compareWords(wanted: string, got: string): Words[] {
  return diffWordsWithSpace(wanted, got).map(({ value, added, removed }) =>
    ({ text: value, ...(added ? { change: 'came' as const } : removed ? { change: 'gone' as const } : {}) }));
}
