/** What others chose on the page before, in one quiet line: only after one has chosen, and only for who wants to know. */
import type { JSX } from 'preact';
import { parseMarkup, plainText } from '../../engine/reading/markup.ts';
import type { WhatOthersChose } from '../models.ts';

export function OthersChose({ others }: { others: WhatOthersChose | undefined }): JSX.Element | null {
  if (!others) return null;
  const { choices, ending } = others;
  return (
    <aside class="small others" aria-label="What others chose">
      {choices.length > 0 && (
        <p>Where you chose, {choices.map(({ words, percent }, index) => (
          <>{index > 0 && (index === choices.length - 1 ? ' and ' : ', ')}{percent}% of readers took “{plainText(parseMarkup(words)) || 'Go on'}”</>
        ))}.</p>
      )}
      {ending !== undefined && <p>Of those who came to an end here, {ending}% found this one.</p>}
    </aside>
  );
}
