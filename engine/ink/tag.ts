/** Tags as ink gives them, `name: value`, and the few that mean something to us. */
import { toWords } from '../ids.ts';

/** The names that mean something in a story, to us or in Inky; the header's are its own. */
export const STORY_NAMES = [
  'moment', 'when', 'about', 'page', 'key', 'ending',
  'image', 'background', 'audio', 'audioloop', 'link', 'linkopen', 'clear', 'restart', 'class', 'unclickable',
] as const;

export interface Tag {
  /** In small letters. */
  readonly name: string;
  readonly value: string;
}

/** Where universes may part. */
export interface Moment {
  readonly id: string;
  readonly words: string;
  /** A date or a time, from `# when:` beside it. */
  readonly when?: string;
  /** A sentence about it, from `# about:` beside it. */
  readonly about?: string;
}

export interface Ending {
  readonly id: string;
  readonly words: string;
}

/** `moment: the-step, One step` gives `{ name: 'moment', value: 'the-step, One step' }`; a tag without a colon is a name. */
export function parseTag(text: string): Tag {
  const colon = text.indexOf(':');
  if (colon < 0) return { name: text.trim().toLowerCase(), value: '' };
  return { name: text.slice(0, colon).trim().toLowerCase(), value: text.slice(colon + 1).trim() };
}

/** The value of the first tag with this name. */
export function valueOf(tags: readonly string[], name: string): string | undefined {
  for (const text of tags) {
    const tag = parseTag(text);
    if (tag.name === name && tag.value !== '') return tag.value;
  }
  return undefined;
}

/** Every value of the tags with this name, in their order. */
export function valuesOf(tags: readonly string[], name: string): string[] {
  return tags.map(parseTag).filter((tag) => tag.name === name && tag.value !== '').map((tag) => tag.value);
}

/** `the-step, One step, and back` gives the id before the first comma and the words after it. */
export function idAndWords(value: string): { id: string; words: string } {
  const comma = value.indexOf(',');
  const id = (comma < 0 ? value : value.slice(0, comma)).trim();
  const words = comma < 0 ? '' : value.slice(comma + 1).trim();
  return { id, words: words || toWords(id) };
}

export function momentOf(tags: readonly string[]): Moment | undefined {
  const value = valueOf(tags, 'moment');
  if (value === undefined) return undefined;
  const when = valueOf(tags, 'when');
  const about = valueOf(tags, 'about');
  return { ...idAndWords(value), ...(when !== undefined && { when }), ...(about !== undefined && { about }) };
}

export function endingOf(tags: readonly string[]): Ending | undefined {
  const value = valueOf(tags, 'ending');
  return value === undefined ? undefined : idAndWords(value);
}
