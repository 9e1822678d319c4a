/** What others chose, as a page tells it: of the moves that the page before offered, each with the words it had there. */
import { encodeMove } from '../../engine/reading/link.ts';
import type { Move } from '../../engine/multiverse/machine.ts';
import type { View } from '../../engine/reading/view.ts';
import type { WhatOthersChose } from '../models.ts';
import type { ChoicesAnswered } from './wire.ts';

/** By the move as a link writes it. */
export function offeredOn({ page, divergences }: View): ReadonlyMap<string, string> {
  return new Map([
    ...page.choices.filter(({ clickable }) => clickable).map(({ move, text }) => [move, text] as const),
    ...divergences.filter(({ open }) => open).map(({ move, premise }) => [move, premise] as const),
  ]);
}

/** Undefined where there is nothing to tell: there was but one way, or too few have chosen. */
export function tellOthers(offered: ReadonlyMap<string, string>, move: Move, shares: ChoicesAnswered['shares'], ending: number | undefined): WhatOthersChose | undefined {
  const choices = offered.size > 1 && offered.has(encodeMove(move)) ? shares.flatMap(({ key, percent }) => {
    const words = offered.get(key);
    return words === undefined ? [] : [{ words, percent }];
  }) : [];
  return choices.length === 0 && ending === undefined ? undefined : { choices, ...(ending !== undefined && { ending }) };
}
