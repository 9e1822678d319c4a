/** A path file: a playthrough with its transcript, as Markdown that a person can read and a program can replay. */
import type { Page } from '../ink/reader.ts';
import { currentPage, type Move, type Place } from '../multiverse/machine.ts';
import type { Multiverse } from '../multiverse/multiverse.ts';
import type { Playthrough } from '../multiverse/playthrough.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { decodeMove, decodePlain, encodeMove, encodePlain, isBadLink } from './link.ts';
import { wordsOf } from './view.ts';

export interface TranscriptPage {
  /** The text of its lines; tags are not kept. */
  readonly lines: readonly string[];
  /** The keys of its choices. */
  readonly offers: readonly string[];
}

/** A path that was recorded: a playthrough, and what was read on the way. */
export interface Path {
  readonly pack: string;
  readonly playthrough: Playthrough;
  readonly note?: string;
  /** The first page's first; one more than the moves. */
  readonly pages: readonly TranscriptPage[];
  /** The id of the ending it reaches, or undefined where the last page is open. */
  readonly ending?: string;
}

/** The path of a playthrough, from the places a replay passed through. */
export function toPath(multiverse: Multiverse, playthrough: Playthrough, places: readonly Place[], note?: string): Path {
  const pages = places.map(({ context }) => currentPage(context));
  const last = pages.at(-1);
  return {
    pack: multiverse.pack,
    playthrough,
    ...(note !== undefined && { note }),
    pages: pages.map(toTranscriptPage),
    ...(last?.ended && { ending: last.ending?.id ?? 'ended' }),
  };
}

export function toTranscriptPage({ lines, choices }: Page): TranscriptPage {
  return { lines: lines.map(({ text }) => text).filter((text) => text !== ''), offers: choices.map(({ key }) => key) };
}

/** Writes a path file, which `parsePath` reads back to the same path. */
export function formatPath(multiverse: Multiverse, path: Path): string {
  const parts = [['---', `pack: ${path.pack}`, `link: ${encodePlain(path.playthrough)}`, ...(path.note === undefined ? [] : [`note: ${path.note}`]), '---'].join('\n')];
  path.pages.forEach((page, index) => {
    parts.push(...formatPage(page));
    const move = path.playthrough.moves[index];
    if (move) parts.push(`> ${wordsOf(multiverse, move).replaceAll('`', "'")} \`${encodeMove(move)}\``);
  });
  parts.push(`— ${path.ending === undefined ? 'open' : `ending: ${path.ending}`}`);
  return `${parts.join('\n\n')}\n`;
}

/** The paragraphs of one page as a path file has them, its offers last. */
export function formatPage({ lines, offers }: TranscriptPage): string[] {
  return [...lines.map(escapeLine), ...(offers.length > 0 ? [`<!-- offers: ${offers.join(', ')} -->`] : [])];
}

const ESCAPED = /^(?:[->#<\\—]|(?:\s*[-*_]){3,}\s*$)/;

const escapeLine = (text: string): string => (ESCAPED.test(text) ? `\\${text}` : text);
const unescapeLine = (text: string): string => (text.startsWith('\\') ? text.slice(1) : text);

/** Reads a path file; where it is malformed, says in which line and what would be right. */
export function parsePath(text: string, file: string): { path?: Path; problems: Problem[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const wrong = (line: number, what: string, right: string): { problems: Problem[] } =>
    ({ problems: [problem('path-malformed', { file, line }, { what, right })] });

  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) return wrong(1, 'The file does not begin with front matter.', 'Begin it with "---", "pack: …", "link: …" and "---", each on its line.');
  const front = new Map<string, { value: string; line: number }>();
  for (const [index, text] of lines.slice(1, end).entries()) {
    const [, name, value] = /^([a-z]+):\s*(.*)$/.exec(text) ?? [];
    if (name === undefined || value === undefined) return wrong(index + 2, `"${text}" is not front matter.`, 'Write it as "name: value".');
    front.set(name, { value: value.trim(), line: index + 2 });
  }
  const pack = front.get('pack');
  const link = front.get('link');
  if (!pack || !link) return wrong(1, `The front matter has no "${pack ? 'link' : 'pack'}".`, 'Add the line: a path file names its pack and its link.');
  const playthrough = decodePlain(link.value);
  if (isBadLink(playthrough)) return wrong(link.line, `The link is none. ${playthrough.sentence}`, 'Record the path again, or copy its link from the address of the page.');

  let page: { lines: string[]; offers: string[] } = { lines: [], offers: [] };
  const pages = [page];
  const written: { move: Move; words: string; line: number }[] = [];
  let ending: { id?: string } | undefined;
  for (const [index, text] of lines.entries()) {
    if (index <= end || text === '') continue;
    const line = index + 1;
    if (ending) return wrong(line, 'There is text after the last page.', 'End the file with its "— ending: id" or "— open".');
    if (text.startsWith('<!--')) {
      const offers = /^<!-- offers: (.*) -->$/.exec(text)?.[1];
      if (offers === undefined) return wrong(line, 'The comment is not a page’s offers.', 'Write it as "<!-- offers: hand, wait -->".');
      page.offers.push(...offers.split(',').map((key) => key.trim()));
    } else if (text.startsWith('>')) {
      const [, words, code] = /^> (.*) `([^`]+)`$/.exec(text) ?? [];
      const move = code === undefined ? undefined : decodeMove(code);
      if (words === undefined || !move) return wrong(line, `"${text}" is not a move.`, 'Write it as "> Words of the choice `key`".');
      written.push({ move, words, line });
      page = { lines: [], offers: [] };
      pages.push(page);
    } else if (text.startsWith('— ')) {
      const [, id] = /^— (?:ending: ([a-z][a-z0-9-]*)|open)$/.exec(text) ?? [];
      if (id === undefined && text !== '— open') return wrong(line, `"${text}" does not say how the path ends.`, 'Write "— ending: id" or "— open".');
      ending = id === undefined ? {} : { id };
    } else page.lines.push(unescapeLine(text));
  }
  if (!ending) return wrong(lines.length, 'The file breaks off.', 'End it with "— ending: id" or "— open".');

  const problems: Problem[] = [];
  const moves = playthrough.moves.map((move, index): Move => {
    const there = written[index];
    const code = encodeMove(move);
    if (!there || encodeMove(there.move) !== code) {
      problems.push(problem('path-move-differs', { file, line: there?.line ?? lines.length }, { move: index + 1, written: there ? encodeMove(there.move) : '', link: code }));
      return move;
    }
    return move.type === 'CHOOSE' ? { ...move, words: there.words, offered: pages[index]?.offers ?? [] } : move;
  });
  const more = written[playthrough.moves.length];
  if (more) problems.push(problem('path-move-differs', { file, line: more.line }, { move: playthrough.moves.length + 1, written: encodeMove(more.move), link: '' }));
  if (problems.length > 0) return { problems };
  const note = front.get('note')?.value;
  return {
    path: { pack: pack.value, playthrough: { ...playthrough, moves }, ...(note !== undefined && { note }), pages, ...(ending.id !== undefined && { ending: ending.id }) },
    problems,
  };
}
