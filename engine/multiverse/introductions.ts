/** What a pack's universes owe whoever chooses among them: a title, and the question at the moment. A lone story owes nothing. */
import type { Story } from '../ink/story.ts';
import { problem, type Problem } from '../problems/problem.ts';

export function missingIntroductions(stories: Iterable<Story>): Problem[] {
  return [...stories].flatMap(({ id, file, header, headerLines }) => {
    const line = headerLines.find(([name]) => name === 'from')?.[1] ?? 1;
    return [
      ...(header.title === undefined ? [problem('no-title', { file, line }, { universe: id })] : []),
      ...(header.from && header.premise === undefined ? [problem('no-premise', { file, line }, {})] : []),
    ];
  });
}
