/**
 * Reads a story's source the way its writer does, to find what ink drops before anyone can see it: tags that were cut by a
 * comment, broken by a mark of ink's own, or written where they are not header tags.
 */
import { problem, type Problem } from '../problems/problem.ts';
import { distance } from '../near.ts';
import { HEADER_NAMES, isHeaderName } from './header.ts';
import { parseTag, STORY_NAMES } from './tag.ts';

export interface SourceTag {
  readonly name: string;
  readonly value: string;
  readonly line: number;
  /** It stands on a line that is nothing but tags. */
  readonly alone: boolean;
}

/** Every `# name: value` of a source, where it was written. Comments are left out, escapes respected. */
export function scanTags(source: string): SourceTag[] {
  return codeLines(source).flatMap(({ text, line }) => {
    const alone = /^\s*#/.test(text);
    return splitTags(text).map((written) => ({ ...parseTag(written), line, alone }));
  });
}

/** The lines that hold text for readers, without their tags and escapes. */
export function proseLines(source: string): { readonly text: string; readonly line: number }[] {
  return codeLines(source).filter(({ text }) => !/^\s*(~|VAR\b|LIST\b|CONST\b|EXTERNAL\b|INCLUDE\b|TODO\b|=)/.test(text))
    .map(({ text, line }) => ({ text: text.replace(/(?<!\\)#.*$/, '').replace(/\\(.)/g, '$1'), line }));
}

/** Every name that a source declares, with its line: variables, lists, functions of the host. */
export function scanDeclarations(source: string): { readonly name: string; readonly line: number }[] {
  return codeLines(source).flatMap(({ text, line }) => {
    const name = /^\s*(?:VAR|LIST|EXTERNAL)\s+([\p{L}\p{N}_]+)/u.exec(text)?.[1];
    return name === undefined ? [] : [{ name, line }];
  });
}

/** What ink would lose or change in this file's tags and text without a word. */
export function scanProblems(source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  for (const { text, line, comment } of codeLines(source)) {
    const code = text.trim();
    if (comment && code !== '' && !isLogic(code)) problems.push(problem('comment-cuts', { file, line }, {}));
    for (const tag of splitTags(text)) {
      const mark = brokenMark(tag);
      const parsed = parseTag(tag);
      if (parsed.name === 'key' && mark !== undefined) problems.push(problem('key-logic', { file, line }, { key: parsed.value }));
      else if (mark !== undefined) problems.push(problem('tag-breaks', { file, line }, { mark }));
      const meant = tag.includes(':') ? meantName(parsed.name) : undefined;
      if (meant !== undefined) problems.push(problem('unknown-tag', { file, line }, { name: parsed.name, meant }));
    }
    const forbidden = /\b__proto__\b/.exec(code);
    if (forbidden) problems.push(problem('forbidden-name', { file, line }, { name: forbidden[0] }));
  }
  return problems;
}

/** Header names that were written as a line of tags and did not become global tags, each with its line. */
export function lostHeaders(source: string, globalTags: readonly string[]): { name: string; line: number }[] {
  const global = globalTags.map(parseTag);
  const left = [...global];
  return scanTags(source).filter((tag) => {
    if (!tag.alone || !isHeaderName(tag.name)) return false;
    const index = left.findIndex((one) => one.name === tag.name);
    if (index < 0) return true;
    left.splice(index, 1);
    return false;
  });
}

interface CodeLine {
  readonly text: string;
  readonly line: number;
  /** A `//` comment ended it. */
  readonly comment: boolean;
}

/** The lines of a source without comments. A `//` that ink would take for a comment is one; `\/\/` is not. */
function codeLines(source: string): CodeLine[] {
  let inBlock = false;
  return source.replace(/^\uFEFF/, '').split(/\r?\n/).map((raw, index) => {
    let text = '';
    let comment = false;
    for (let at = 0; at < raw.length; at++) {
      const two = raw.slice(at, at + 2);
      if (inBlock) {
        if (two === '*/') { inBlock = false; at++; }
      } else if (two === '/*') { inBlock = true; at++; }
      else if (two === '//') { comment = true; break; }
      else if (raw[at] === '\\') { text += two; at++; }
      else text += raw[at];
    }
    return { text, line: index + 1, comment };
  });
}

/** Lines on which a comment after the code costs nobody a word: logic, declarations, heads, diverts. */
const isLogic = (code: string): boolean => /^(~|VAR\b|LIST\b|CONST\b|EXTERNAL\b|INCLUDE\b|TODO\b|=|->|\{[^}]*$|-\s*$|\}|-\s*[^>].*:$|-\s*->)/.test(code);

/** The tags of a line, without their `#`. A tag ends at the next `#`, at the bracket that closes its choice, or at a divert. */
function splitTags(text: string): string[] {
  const tags: string[] = [];
  let tag: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '\\') {
      if (tag !== undefined) tag += text.slice(at, at + 2);
      at++;
    } else if (mark === '#') {
      if (tag !== undefined) tags.push(tag);
      tag = '';
    } else if (tag !== undefined) {
      if (mark === ']' || /^->\s*[\w.]+\s*(->)?\s*$/.test(text.slice(at))) {
        tags.push(tag);
        tag = undefined;
      } else tag += mark;
    }
  }
  if (tag !== undefined) tags.push(tag);
  return tags;
}

const NAMES: readonly string[] = [...HEADER_NAMES, ...STORY_NAMES];

/** The name that a writer's own tag is one slip of the finger away from. */
function meantName(name: string): string | undefined {
  return NAMES.includes(name) ? undefined : NAMES.find((known) => distance(name, known) === 1);
}

function brokenMark(tag: string): string | undefined {
  return /(?<!\\)(->|<>|[|{}])/.exec(tag)?.[1];
}
