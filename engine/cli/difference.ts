/** What changed on a page, as text: words marked on a terminal, unified lines elsewhere. */
import { compareLines, compareWords, isReworded } from '../reading/difference.ts';
import { formatPage, type TranscriptPage } from '../reading/transcript.ts';
import { printable, type Talk } from './talk.ts';

/** The lines that are gone and those that are there, as a path file has them; what stayed is left out. */
export function difference(wanted: readonly string[], got: readonly string[], { style, marked }: Pick<Talk, 'style' | 'marked'>): string[] {
  return compareLines(wanted, got).flatMap((part) => {
    if ('kept' in part) return [];
    const { gone, came } = part;
    if (marked && isReworded(part)) return gone.map((line, index) => `~ ${markWords(line, came[index] ?? '', style)}`);
    return [...gone.map((line) => style('red', `- ${printable(line)}`)), ...came.map((line) => style('green', `+ ${printable(line)}`))];
  });
}

export function pageDifference(wanted: TranscriptPage, got: TranscriptPage, talk: Pick<Talk, 'style' | 'marked'>): string[] {
  return difference(formatPage(wanted), formatPage(got), talk);
}

/** Both lines in one: the words that are gone struck through, those that came underlined. */
function markWords(wanted: string, got: string, style: Talk['style']): string {
  return compareWords(wanted, got).map(({ text, change }) => {
    const words = printable(text);
    return change === 'came' ? style(['green', 'underline'], words) : change === 'gone' ? style(['red', 'strikethrough'], words) : words;
  }).join('');
}
