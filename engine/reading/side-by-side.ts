/** Two readings laid beside each other: in common until they part, and matched again wherever they come to the same place. */
import { diffArrays } from 'diff';
import { currentReading, type Move, type Place } from '../multiverse/machine.ts';
import type { Playthrough } from '../multiverse/playthrough.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import { compareLines, compareWords, isReworded, type Words } from './difference.ts';
import { encodeMove } from './link.ts';

/** A page as it is compared. */
export interface ReadPage {
  readonly universe: UniverseId;
  /** The knot or stitch in which it stops. */
  readonly knot: string;
  /** Its lines, those without text left out. */
  readonly lines: readonly string[];
  /** The words of the move that led to it; absent on a first page. */
  readonly taken?: string;
}

export function readPage({ context }: Place, taken?: string): ReadPage {
  const { universe, page } = currentReading(context);
  return { universe, knot: page.knot ?? '', lines: page.lines.map(({ text }) => text).filter((text) => text !== ''), ...(taken !== undefined && { taken }) };
}

/** How many moves two readings have in common; none where they begin in different ways. */
export function movesInCommon(one: Playthrough, other: Playthrough): number {
  if (one.seed !== other.seed || brought(one) !== brought(other)) return 0;
  let common = 0;
  const same = (move: Move | undefined, twin: Move | undefined) => move !== undefined && twin !== undefined && encodeMove(move) === encodeMove(twin);
  while (same(one.moves[common], other.moves[common])) common++;
  return common;
}

const brought = ({ brings }: Playthrough): string => JSON.stringify([...brings].sort());

/** What stands in one row: the same page on both sides, or on either side a page, or none. */
export type Row =
  | { readonly same: readonly [one: ReadPage, other: ReadPage] }
  | { readonly one?: ReadPage; readonly other?: ReadPage; readonly met: boolean };

/** Every page of both, each once and in its order. Pages of one place meet; between meetings they stand in the order they were read. */
export function sideBySide(one: readonly ReadPage[], other: readonly ReadPage[]): Row[] {
  const rows: Row[] = [];
  const parts = diffArrays([...one], [...other], { comparator: (left, right) => left.universe === right.universe && left.knot === right.knot });
  let [left, right] = [0, 0];
  let waiting: ReadPage[] = [];
  const alone = (pages: readonly ReadPage[], twins: readonly ReadPage[]): void => {
    for (let index = 0; index < Math.max(pages.length, twins.length); index++) {
      const [page, twin] = [pages[index], twins[index]];
      rows.push({ ...(page && { one: page }), ...(twin && { other: twin }), met: false });
    }
  };
  for (const { count = 0, added, removed } of parts) {
    const pages = added ? [] : one.slice(left, left + count);
    const twins = removed ? [] : other.slice(right, right + count);
    left += pages.length;
    right += twins.length;
    if (removed) waiting = [...waiting, ...pages];
    else if (added) {
      alone(waiting, twins);
      waiting = [];
    } else {
      alone(waiting, []);
      waiting = [];
      pages.forEach((page, index) => {
        const twin = twins[index];
        if (!twin) return;
        rows.push(page.lines.join('\n') === twin.lines.join('\n') ? { same: [page, twin] } : { one: page, other: twin, met: true });
      });
    }
  }
  alone(waiting, []);
  return rows;
}

/** A paragraph that both have; or paragraphs on either side, with words marked where one is the other reworded. */
export type PairedLines =
  | { readonly both: string }
  | { readonly one: readonly Paragraph[]; readonly other: readonly Paragraph[] };

export type Paragraph = readonly Words[];

/** The paragraphs of two pages that stand in one row. What has nothing to do with the other side stays together, to be read at one go. */
export function pairLines(one: readonly string[], other: readonly string[]): PairedLines[] {
  return compareLines(one, other).flatMap((part): PairedLines[] => {
    if ('kept' in part) return part.kept.map((both) => ({ both }));
    const { gone, came } = part;
    const reworded = isReworded(part) ? gone.map((line, index) => reword(line, came[index] ?? '')) : [];
    return reworded.length > 0 && reworded.every((pair) => pair !== undefined) ? reworded : [{ one: gone.map(whole), other: came.map(whole) }];
  });
}

const whole = (text: string): Paragraph => [{ text }];

/** With less than this in common, two paragraphs are different ones, and marking every word says nothing. */
const LEAST_COMMON = 0.35;

function reword(left: string, right: string): PairedLines | undefined {
  const words = compareWords(left, right);
  const common = words.filter(({ change }) => !change).reduce((sum, { text }) => sum + text.trim().length, 0);
  if (common < LEAST_COMMON * Math.min(left.length, right.length)) return undefined;
  return { one: [words.filter(({ change }) => change !== 'came')], other: [words.filter(({ change }) => change !== 'gone')] };
}
