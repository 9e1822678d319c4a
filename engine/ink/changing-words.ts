/** Choices whose words hold logic and that have no key: links and saves could not find them again. Read from ink's parse tree. */
import { problem, type Problem } from '../problems/problem.ts';
import { parseTag } from './tag.ts';

/** As much of a parsed choice as is read here. inkjs minifies its classes, so they are told apart by `typeName`. */
export interface ParsedChoice {
  readonly identifier?: { name: string } | null;
  /** What is said both in the choice and after it. */
  readonly startContent?: ParsedContent | null;
  /** What stands in its bracket. */
  readonly choiceOnlyContent?: ParsedContent | null;
  readonly debugMetadata: { fileName: string | null; startLineNumber: number } | null;
}

export interface ParsedContent {
  readonly typeName: string;
  readonly content?: readonly ParsedContent[] | null;
  readonly text?: string;
  readonly name?: string | null;
}

/** The problem of one choice, if it has it. `constants` never change, so words may hold them. */
export function changingWords(choice: ParsedChoice, file: string, constants: ReadonlySet<string>): Problem[] {
  let words = '';
  let tag: string | undefined;
  let changing = false;
  let key = choice.identifier?.name !== undefined;
  for (const part of [choice.startContent, choice.choiceOnlyContent].flatMap((content) => content?.content ?? [])) {
    if (part.typeName === 'Tag') {
      if (tag !== undefined) key ||= parseTag(tag).name === 'key';
      tag = tag === undefined ? '' : undefined;
    } else if (part.text !== undefined) {
      if (tag === undefined) words += part.text;
      else tag += part.text;
    } else if (tag === undefined && part.content) {
      const logic = part.content.filter(({ typeName, name }) => !(typeName === 'ref' && name != null && constants.has(name)));
      changing ||= logic.length > 0;
      words += '{…}';
    }
  }
  if (tag !== undefined) key ||= parseTag(tag).name === 'key';
  if (!changing || key) return [];
  const { fileName, startLineNumber } = choice.debugMetadata ?? { fileName: null, startLineNumber: 1 };
  return [problem('changing-words', { file: fileName ?? file, line: startLineNumber }, { words: words.trim() })];
}
