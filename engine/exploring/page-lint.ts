/** What a writer should know of a page as it was read: keys that clash, a second moment, an ending that does not count. */
import { givenKey, slug, type Choice } from '../ink/choice-key.ts';
import type { Page } from '../ink/reader.ts';
import type { Story, Written } from '../ink/story.ts';
import { endingOf, idAndWords, valuesOf } from '../ink/tag.ts';
import { problem, type Problem } from '../problems/problem.ts';

/** As much of a story as it takes to say where something was written. */
export type Places = Pick<Story, 'id' | 'file' | 'knots' | 'choices' | 'moments' | 'endings' | 'lines'>;

export function lintPage(page: Page, story: Places): Problem[] {
  return [...clashes(page, story), ...moments(page, story), ...endings(page, story)];
}

function clashes({ choices, knot }: Page, story: Places): Problem[] {
  const inKnot = knot ?? story.id;
  return choices.flatMap((choice) => {
    if (!isNumbered(choice)) return [];
    const place = placeOfChoice(choice, knot, story);
    const key = givenKey(choice);
    const words = slug(choice.text);
    const twin = choices.some((other) => other !== choice && givenKey(other) === undefined && slug(other.text) === words);
    if (key === undefined && twin) return [problem('equal-words', place, { words: choice.text, knot: inKnot })];
    return [problem('equal-keys', place, { key: key ?? choice.key.replace(/-\d+$/, ''), knot: inKnot })];
  });
}

/** Another choice of the page had its key first, so a number was put to this one's. */
function isNumbered(choice: Choice): boolean {
  const given = givenKey(choice);
  return given === undefined ? !slug(choice.text).startsWith(choice.key) : given !== choice.key;
}

function moments({ lines }: Page, story: Places): Problem[] {
  const ids = valuesOf(lines.flatMap(({ tags }) => tags), 'moment').map((value) => idAndWords(value).id);
  const [first, second] = [...new Set(ids)];
  if (first === undefined || second === undefined) return [];
  return [problem('two-moments', story.moments.find(({ id }) => id === second) ?? story, { first, second })];
}

function endings(page: Page, story: Places): Problem[] {
  if (page.ended) {
    return page.ending ? [] : [problem('unnamed-ending', placeOfKnot(page.knot, story), { knot: page.knot ?? story.id })];
  }
  const ending = page.choices.length > 0 && endingOf(page.lines.flatMap(({ tags }) => tags));
  return ending ? [problem('ending-with-choices', story.endings.find(({ id }) => id === ending.id) ?? placeOfKnot(page.knot, story), { ending: ending.id })] : [];
}

/** Where it was written: in its knot, the last choice with these words, since the one before it kept the key. */
function placeOfChoice(choice: Choice, knot: string | undefined, story: Places): Written | { file: string } {
  const inKnot = story.choices.filter(({ path }) => knot === undefined || path.startsWith(`${knot}.`));
  return inKnot.findLast(({ label, words }) => (choice.label === undefined ? slug(words) === slug(choice.text) : label === choice.label))
    ?? placeOfKnot(knot, story);
}

function placeOfKnot(knot: string | undefined, story: Places): Written | { file: string } {
  return story.knots.find(({ name }) => name === knot) ?? endOfRoot(story);
}

/** Where what stands above the first knot ends. */
function endOfRoot({ lines: { files, containers }, file }: Places): Written | { file: string } {
  const written = containers.flatMap(([path, lines]) => (path === '' || /^\d/.test(path) ? lines.filter(([, at]) => files[at] === file).map(([, , line]) => line) : []));
  return written.length === 0 ? { file } : { file, line: Math.max(...written) };
}
