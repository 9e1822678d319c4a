/** A page as it is read out when it appears: its text, and how many ways on there are. Its heading has the focus and is read by that. */
import { parseMarkup, plainText } from '../../engine/reading/markup.ts';
import type { BookModel } from '../book-main.tsx';
import { capital, count } from '../words.ts';

export function spokenText(model: BookModel): string {
  if (model.kind !== 'reading') return '';
  const { lines, choices } = model.view.page;
  const text = lines.map((line) => plainText(parseMarkup(line.text))).filter((words) => words !== '');
  const open = choices.filter(({ clickable }) => clickable).length;
  const asks = model.view.divergences.filter((divergence) => divergence.open).length;
  return [
    ...model.view.told,
    ...text,
    ...(open > 0 ? [`${capital(count(open, 'choice'))}.`] : []),
    ...(asks > 0 ? ['You may ask what if.'] : []),
  ].join(' ');
}
