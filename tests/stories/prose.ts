/** The words of a compiled story as a reader meets them, told apart from tags and logic. */
import type { Story } from '../../engine/ink/story.ts';
import { parseMarkup, plainText } from '../../engine/reading/markup.ts';

export interface Prose {
  /** Every run of printed text, in the order of the source. */
  readonly text: readonly string[];
  /** What tags say to a reader: words of moments, pages, endings; titles, premises, notes. Ids and keys are left out. */
  readonly shown: readonly string[];
}

const SAID_BY = /^(title|author|summary|notice|premise|content|rating|when|about|page)\s*:\s*(.*)$/i;
const NAMED_BY = /^(moment|ending)\s*:[^,]*,(.*)$/i;

export function proseOf(story: Story): Prose {
  const text: string[] = [];
  const shown: string[] = [];
  let tag: string | undefined;
  const walk = (token: unknown): void => {
    if (token === '#') tag = '';
    else if (token === '/#') {
      const said = SAID_BY.exec(tag ?? '')?.[2] ?? NAMED_BY.exec(tag ?? '')?.[2];
      if (said !== undefined) shown.push(said.trim());
      tag = undefined;
    } else if (typeof token === 'string' && token.startsWith('^')) {
      if (tag === undefined) text.push(plainText(parseMarkup(token.slice(1))));
      else tag += token.slice(1);
    } else if (Array.isArray(token)) walkContainer(token);
    else if (typeof token === 'object' && token !== null) Object.values(token).forEach(walk);
  };
  /** Strings that a logic line compares or assigns are not printed: they stand between `ev` and `/ev`, outside of a choice. */
  const walkContainer = (tokens: readonly unknown[]): void => {
    let from = 0;
    while (from < tokens.length) {
      if (tokens[from] === 'ev') {
        const end = tokens.indexOf('/ev', from);
        const logic = tokens.slice(from, end);
        const isChoice = typeof tokens[end + 1] === 'object' && tokens[end + 1] !== null && '*' in (tokens[end + 1] as object);
        if (isChoice) logic.forEach(walk);
        else logic.filter(Array.isArray).forEach(walk);
        from = end + 1;
      } else walk(tokens[from++]);
    }
  };
  walk((JSON.parse(story.playable.ink) as { root: unknown }).root);
  return { text: text.filter((run) => run.trim() !== ''), shown };
}

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [];
