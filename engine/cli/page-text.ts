/** A page as a terminal shows it: its text wrapped and without markup, then every way on with what to type for it. */
import { parseMarkup, plainText } from '../reading/markup.ts';
import type { View, ViewedDivergence } from '../reading/view.ts';
import { counted, printable, type Talk } from './talk.ts';
import { wrap } from '../wrap.ts';

/** The words of a line without its HTML and without what a terminal would obey. */
export const plain = (text: string): string => printable(plainText(parseMarkup(text)));

export function pageText({ universe, page, divergences, back, taken }: View, { style, width }: Pick<Talk, 'style' | 'width'>): string {
  const paragraph = (text: string) => wrap(text, width);
  const row = (typed: string, text: string) => `  ${style('bold', typed.padStart(3))}  ${wrap(text, width, '       ')}`;
  const head = [universe.title, page.name].filter((words) => words !== undefined && words !== '').map((words) => printable(words ?? ''));
  const choices = page.choices.map(({ text, clickable }, index) => row(String(index + 1), `${plain(text)}${clickable ? '' : ' (cannot be taken)'}`));
  const ways = [
    ...divergences.map((divergence, index) => row(`w${index + 1}`, premise(divergence))),
    ...(back ? [row('b', `Back to “${printable(back.moment)}”`)] : []),
  ];
  return [
    ...(taken === undefined ? [] : [style('dim', paragraph(`“${plain(taken)}”`))]),
    style('bold', paragraph(head.join(' · '))),
    ...(page.moment?.when === undefined ? [] : [style('dim', printable(page.moment.when))]),
    ...page.lines.filter(({ text }) => text !== '').map(({ text }) => paragraph(plain(text))),
    ...(page.ended ? [style('italic', paragraph(ending(page)))] : []),
    ...(choices.length > 0 ? [choices.join('\n')] : []),
    ...(ways.length > 0 ? [ways.join('\n')] : []),
  ].join('\n\n');
}

function ending({ ending: named }: View['page']): string {
  return named ? `— Ending: ${printable(named.words)} (${named.id})` : '— The end';
}

function premise({ premise: words, content, open, needs }: ViewedDivergence): string {
  const notes = content.length > 0 ? ` [${content.map(printable).join(', ')}]` : '';
  return `${printable(words)}${notes}${open ? '' : ` (opens with ${printable(needs ?? '')})`}`;
}

export const helpText = (view: View): string => [
  'Type what stands before a way on:',
  ...(view.page.choices.length > 0 ? [`  1–${view.page.choices.length}  take a choice`] : []),
  ...(view.divergences.length > 0 ? [`  w1${view.divergences.length > 1 ? `–w${view.divergences.length}` : ' '}  ask “what if…?”`] : []),
  ...(view.back ? ['  b    back to the moment this universe parted from'] : []),
  `  u    undo the last move (${counted(view.moves, 'move')} so far)`,
  '  l    the link of this page',
  '  q    leave, and print the link to come back',
].join('\n');
