/**
 * What a turn prints, by ink's own rules for glue, newlines and white space. A line is finished when something is printed after
 * its newline: ink looks ahead for glue up to that very place, and starts the next line from an empty stream, and so do we.
 */
import { FrameKind, type Frame } from './call-stack.ts';

/** Marks among the printed text. */
const GLUE = 0;
const STRING = 1;
const TAG = 2;
const TAG_END = 3;
type Piece = string | typeof GLUE | typeof STRING | typeof TAG | typeof TAG_END;

export interface PrintedLine {
  readonly text: string;
  readonly tags: readonly string[];
}

export interface Output {
  pieces: Piece[];
  lines: PrintedLine[];
  /** How many strings and tags are open: what is printed into them is needed even where nobody reads the words. */
  strings: number;
  openTag: boolean;
  /** Where a newline waits for what follows it. */
  newline: number;
  /** Flow was ended on purpose, before the newline that waits, or since. ink forgets at each line what came before it. */
  endedBefore: boolean;
  endedSince: boolean;
  /** False where only tags are wanted. */
  readonly words: boolean;
}

export const createOutput = (words: boolean): Output => ({ pieces: [], lines: [], strings: 0, openTag: false, newline: -1, endedBefore: false, endedSince: false, words });

export function clearOutput(output: Output): void {
  output.pieces = [];
  output.lines = [];
  output.strings = 0;
  output.openTag = false;
  output.newline = -1;
  forgetEnd(output);
}

export function endSafely(output: Output): void {
  output.endedSince = true;
}

export function forgetEnd(output: Output): void {
  output.endedBefore = false;
  output.endedSince = false;
}

/** Flow was ended on purpose, by "-> DONE" or "-> END". */
export const endedSafely = ({ endedBefore, endedSince }: Output): boolean => endedBefore || endedSince;

export function printText(output: Output, text: string, frames: readonly Frame[]): void {
  if (!output.words && output.strings === 0 && !output.openTag) return;
  if (!text.includes('\n')) printPiece(output, text, frames);
  else for (const piece of splitNewlines(text)) printPiece(output, piece, frames);
}

export function printGlue(output: Output): void {
  if (!output.words && output.strings === 0) return;
  trimNewlines(output.pieces);
  output.pieces.push(GLUE);
}

export function openString(output: Output): void {
  output.pieces.push(STRING);
  output.strings++;
}

/** Takes the text of the innermost string off the stream. */
export function closeString(output: Output): string {
  const { pieces } = output;
  let at = pieces.length - 1;
  while (at >= 0 && pieces[at] !== STRING) at--;
  const taken = pieces.splice(Math.max(at, 0));
  if (at >= 0) output.strings--;
  let text = '';
  for (const piece of taken) if (typeof piece === 'string') text += piece;
  return text;
}

export function openTag(output: Output): void {
  output.pieces.push(TAG);
  output.openTag = true;
}

/** Ends a tag. Within a string it is a choice's, and its text is taken off the stream. */
export function closeTag(output: Output): string | undefined {
  output.openTag = false;
  const { pieces } = output;
  if (output.strings === 0) {
    pieces.push(TAG_END);
    return undefined;
  }
  let at = pieces.length - 1;
  while (at >= 0 && typeof pieces[at] === 'string') at--;
  const text = pieces.slice(at + 1).join('');
  pieces.length = Math.max(at, 0);
  return cleanWhitespace(text);
}

/** What a function printed loses its white space at the end. */
export function trimFunctionEnd({ pieces }: Output, start: number): void {
  for (let at = pieces.length - 1; at >= Math.max(start, 0); at--) {
    const piece = pieces[at]!;
    if (typeof piece !== 'string') continue;
    if (piece !== '\n' && !isBlank(piece)) break;
    pieces.splice(at, 1);
  }
}

/** Every line of the turn, once it is over. */
export function finishLines(output: Output): PrintedLine[] {
  if (output.pieces.length > 0) {
    // An error may have struck where it was not yet clear that a line had ended.
    const { text, tags } = toLine(output.pieces);
    const texts = text.split('\n');
    output.lines.push(...texts.map((one, index) => ({ text: one.trim(), tags: index === texts.length - 1 ? tags : [] })));
  }
  output.pieces = [];
  return output.lines.filter(({ text, tags }) => text !== '' || tags.length > 0);
}

/** ink's own cleaning: runs of blanks become one space, and blanks at the ends of lines go. */
function cleanWhitespace(text: string): string {
  if (!/[ \t]{2}|\t|^ | $|\n | \n/.test(text)) return text;
  return text.replace(/[ \t]+/g, ' ').replace(/^ | $|(?<=\n) | (?=\n)/g, '');
}

function printPiece(output: Output, text: string, frames: readonly Frame[]): void {
  const { pieces } = output;
  const frame = frames[frames.length - 1]!;
  let functionTrim = frame.kind === FrameKind.Function ? frame.printedAt : -1;
  let glueTrim = -1;
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at];
    if (piece === GLUE) {
      glueTrim = at;
      break;
    }
    if (piece === STRING) {
      if (at >= functionTrim) functionTrim = -1;
      break;
    }
  }
  const isNewline = text === '\n';
  const isWord = !isNewline && !isBlank(text);
  if (glueTrim >= 0 || functionTrim >= 0) {
    if (isNewline) return;
    if (isWord) {
      if (glueTrim >= 0) removeGlue(pieces);
      if (functionTrim >= 0) startPrinting(frames);
    }
  } else if (isNewline && (endsInNewline(pieces) || !pieces.some((piece) => typeof piece === 'string'))) return;

  if (output.strings === 0) {
    const beyond = output.openTag ? text !== '' : isWord;
    if (beyond && output.newline >= 0 && pieces[output.newline] === '\n') finishLine(output, frames);
    if (isNewline) {
      output.newline = output.pieces.length;
      output.endedBefore ||= output.endedSince;
      output.endedSince = false;
    }
  }
  output.pieces.push(text);
}

/** A function that has printed a word keeps the newlines that come after it. */
function startPrinting(frames: readonly Frame[]): void {
  for (let at = frames.length - 1; at >= 0 && frames[at]!.kind === FrameKind.Function; at--) frames[at]!.printedAt = -1;
}

function finishLine(output: Output, frames: readonly Frame[]): void {
  const length = output.newline + 1;
  output.lines.push(toLine(output.pieces.slice(0, length)));
  output.pieces = output.pieces.slice(length);
  output.newline = -1;
  output.endedBefore = false;
  // Functions called since count from the new line; those called before keep a place that means nothing now, as ink's do.
  for (const frame of frames) if (frame.printedAt >= length) frame.printedAt -= length;
}

function toLine(pieces: readonly Piece[]): PrintedLine {
  let text = '';
  let tag: string | undefined;
  const tags: string[] = [];
  for (const piece of pieces) {
    if (piece === TAG || piece === TAG_END) {
      if (tag) tags.push(cleanWhitespace(tag));
      tag = piece === TAG ? '' : undefined;
    } else if (typeof piece === 'string') {
      if (tag === undefined) text += piece;
      else tag += piece;
    }
  }
  if (tag) tags.push(cleanWhitespace(tag));
  return { text: cleanWhitespace(text).trim(), tags };
}

function splitNewlines(text: string): string[] {
  const [, head = ''] = /^([ \t\n]*\n)/.exec(text) ?? [];
  const rest = text.slice(head.length);
  const [, tail = ''] = /(\n[ \t\n]*)$/.exec(rest) ?? [];
  const inner = rest.slice(0, rest.length - tail.length);
  const leading = head.slice(0, head.indexOf('\n'));
  const trailing = tail.slice(tail.lastIndexOf('\n') + 1);
  return [
    ...(head === '' ? [] : [...(leading === '' ? [] : [leading]), '\n']),
    ...(inner === '' ? [] : [inner]),
    ...(tail === '' ? [] : ['\n', ...(trailing === '' ? [] : [trailing])]),
  ];
}

function trimNewlines(pieces: Piece[]): void {
  let from = -1;
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at]!;
    if (piece === STRING || piece === TAG || piece === TAG_END) break;
    if (typeof piece !== 'string') continue;
    if (piece === '\n') from = at;
    else if (!isBlank(piece)) break;
  }
  if (from < 0) return;
  const kept = pieces.slice(from).filter((piece) => typeof piece !== 'string');
  pieces.length = from;
  pieces.push(...kept);
}

function removeGlue(pieces: Piece[]): void {
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at]!;
    if (piece === GLUE) pieces.splice(at, 1);
    else if (typeof piece !== 'string') break;
  }
}

function endsInNewline(pieces: readonly Piece[]): boolean {
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at]!;
    if (piece === GLUE) continue;
    if (typeof piece !== 'string') return false;
    if (piece === '\n') return true;
    if (!isBlank(piece)) return false;
  }
  return false;
}

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text[at] !== ' ' && text[at] !== '\t') return false;
  return true;
}
