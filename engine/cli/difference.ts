/** What changed on a page, as text: words marked on a terminal, unified lines elsewhere. */
import { diffArrays, diffWordsWithSpace } from 'diff';
import { formatPage, type TranscriptPage } from '../reading/transcript.ts';
import { printable, type Talk } from './talk.ts';

/** The lines that are gone and those that are there, as a path file has them; what stayed is left out. */
export function difference(wanted: readonly string[], got: readonly string[], { style, marked }: Pick<Talk, 'style' | 'marked'>): string[] {
  const parts = diffArrays([...wanted], [...got]);
  const lines: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    const next = parts[at + 1];
    if (!part || (!part.added && !part.removed)) continue;
    if (marked && part.removed && next?.added && part.value.length === next.value.length) {
      // As many lines as before: each is the old one reworded.
      part.value.forEach((line, index) => lines.push(`~ ${markWords(line, next.value[index] ?? '', style)}`));
      at++;
    } else {
      const [sign, colour] = part.added ? ['+', 'green'] as const : ['-', 'red'] as const;
      lines.push(...part.value.map((line) => style(colour, `${sign} ${printable(line)}`)));
    }
  }
  return lines;
}

export function pageDifference(wanted: TranscriptPage, got: TranscriptPage, talk: Pick<Talk, 'style' | 'marked'>): string[] {
  return difference(formatPage(wanted), formatPage(got), talk);
}

/** Both lines in one: the words that are gone struck through, those that came underlined. */
function markWords(wanted: string, got: string, style: Talk['style']): string {
  return diffWordsWithSpace(wanted, got).map(({ value, added, removed }) => {
    const words = printable(value);
    return added ? style(['green', 'underline'], words) : removed ? style(['red', 'strikethrough'], words) : words;
  }).join('');
}
