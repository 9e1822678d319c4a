/** HTML in a story's source that no page will show. What is allowed is known to `markup.ts` alone. */
import { proseLines } from '../ink/source-scan.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { droppedElements } from './markup.ts';

export function droppedHtml(source: string, file: string): Problem[] {
  return proseLines(source).flatMap(({ text, line }) => {
    const dropped = new Set(droppedElements(text));
    return [...dropped].map((element) => problem('html-dropped', { file, line }, { element }));
  });
}
