/** The tags that head a whole story. ink prints them with the first line, and they are not that line's own. */
import { Op, startOf, type Program } from './program.ts';

export function headerTags(program: Program): string[] {
  const { code, a, containers, literals } = program;
  let container = containers[0];
  while (container && container.length > 0 && code[startOf(container)] === Op.Enter) container = containers[a[startOf(container)]!];
  if (!container) return [];
  const tags: string[] = [];
  let inTag = false;
  for (let point = startOf(container); point < startOf(container) + container.length; point++) {
    const text = literals[point];
    if (code[point] === Op.Tag) inTag = true;
    else if (code[point] === Op.TagEnd) inTag = false;
    else if (inTag && code[point] === Op.Text && typeof text === 'string') tags.push(text);
    else break;
  }
  return tags;
}
