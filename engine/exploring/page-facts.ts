/** What a turn shows of a page, read as the reader reads it. */
import type { Turn } from '../ink/interpreter/turn.ts';
import type { Offered } from '../ink/interpreter/execution.ts';
import { endingOf, momentOf, type Ending, type Moment } from '../ink/tag.ts';

export interface PageFacts {
  readonly moment?: Moment;
  readonly ended: boolean;
  readonly ending?: Ending;
  /** Choices that can be taken, each with its place among all that are shown. */
  readonly open: readonly { readonly choice: Offered; readonly place: number }[];
}

/** `header`: the tags of the whole story, which stand on its first page only. */
export function readFacts({ lines, choices, outcome }: Turn, header: readonly string[]): PageFacts {
  const [first] = lines;
  const repeats = header.length > 0 && first !== undefined && header.every((tag, index) => first.tags[index] === tag);
  const tags: string[] = [];
  lines.forEach((line, index) => { if (line.tags.length > 0) tags.push(...(index === 0 && repeats ? line.tags.slice(header.length) : line.tags)); });
  const moment = tags.length === 0 ? undefined : momentOf(tags);
  const ended = outcome === 'ended';
  const ending = ended ? endingOf(tags) : undefined;
  const open: { choice: Offered; place: number }[] = [];
  for (let place = 0; place < choices.length; place++) {
    const choice = choices[place];
    if (choice && isOpen(choice)) open.push({ choice, place });
  }
  return { ended, open, ...(moment && { moment }), ...(ending && { ending }) };
}

export const isOpen = ({ tags }: Offered): boolean => tags.length === 0 || !tags.some((tag) => tag.trim().toUpperCase() === 'UNCLICKABLE');

/** The words of a page and of its choices: what makes it a page of its own. */
export function spellPage({ lines, choices }: Turn): string {
  return [...lines.map(({ text }) => text).filter(Boolean), '', ...choices.map(({ text }) => text.trim())].join('\n');
}
