/** What others chose, asked for when a page is shown that a choice led to. */
import { UNNAMED } from '../../engine/multiverse/machine.ts';
import { view } from '../../engine/reading/view.ts';
import { choicesAddress, endingsAddress } from '../keeping/addresses.ts';
import { offeredOn, tellOthers } from '../keeping/others.ts';
import type { ChoicesAnswered, EndingsAnswered } from '../keeping/wire.ts';
import type { WhatOthersChose } from '../models.ts';
import type { Book } from '../show.ts';
import type { Fetch } from './book.ts';
import { reachedAt } from './line.ts';
import type { Shown } from './reading-room.ts';

/** Undefined where no choice led here, or too few have chosen. Rejects where nobody can be asked. */
export async function askOthers(book: Book, { line, length, model }: Shown, fetch: Fetch): Promise<WhatOthersChose | undefined> {
  const move = line?.moves[length - 1];
  if (!line || !move || move.type === 'RETURN' || model.kind !== 'reading') return undefined;
  const { pack } = book.manifest;
  const { place, playthrough } = reachedAt(line, length - 1);
  const before = view(book.multiverse, place, playthrough);
  const offered = offeredOn(before);
  const { shares } = (await fetch(choicesAddress(pack, before.universe.id, before.page.knot ?? '', [...offered.keys()]))) as ChoicesAnswered;
  const ending = model.view.page.ended ? await endingShare(pack, model.view.universe.id, model.view.page.ending?.id ?? UNNAMED, fetch) : undefined;
  return tellOthers(offered, move, shares, ending);
}

async function endingShare(pack: string, universe: string, ending: string, fetch: Fetch): Promise<number | undefined> {
  const { shares } = (await fetch(endingsAddress(pack, universe))) as EndingsAnswered;
  return shares.find((one) => one.ending === ending)?.percent;
}
