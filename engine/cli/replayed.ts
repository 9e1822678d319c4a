/** A recorded path replayed, in words for a person. */
import { isError, sentence } from '../problems/problem.ts';
import type { Replayed } from '../disk/replay-file.ts';
import { difference, pageDifference } from './difference.ts';
import { printable, type Talk } from './talk.ts';

/** Everything there is to say of a path that is not the same; nothing of one that is. */
export function explain({ changed, stopped, ending, told, problems }: Replayed, talk: Pick<Talk, 'style' | 'marked'>): string[] {
  return [
    ...[...problems.filter(isError).map(sentence), ...told].map(printable),
    ...changed.flatMap(({ moves, after, wanted, got }) => [
      talk.style('dim', after === undefined ? 'The first page:' : `The page after move ${moves} ("${after}"):`),
      ...pageDifference(wanted, got, talk).map((line) => `  ${line}`),
    ]),
    ...(ending ? ['The end:', ...difference([`— ${ending.wanted}`], [`— ${ending.got}`], talk).map((line) => `  ${line}`)] : []),
    ...(stopped ? [
      printable(stopped.sentence),
      ...(stopped.wanted === undefined ? [] : [`  wanted: ${printable(stopped.wanted)}`]),
      ...stopped.there.map(({ key, words }, index) => `  ${index === 0 ? 'there: ' : '       '} ${printable(words)} (${printable(key)})`),
    ] : []),
  ];
}
