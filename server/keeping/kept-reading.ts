/** One playthrough as its reader sees it: played again in the story as it is today, with what has changed since. */
import { currentPage, type Move } from '../../engine/multiverse/machine.ts';
import { universeOf, type Multiverse } from '../../engine/multiverse/multiverse.ts';
import { universeAt } from '../../engine/multiverse/playthrough.ts';
import { encodeMove } from '../../engine/reading/link.ts';
import { parseMarkup, plainText } from '../../engine/reading/markup.ts';
import { universeIn, universeName } from '../../web/frame.ts';
import type { Course, KeptReading, When } from '../../web/library/model.ts';
import { readingSoFar } from '../../web/show.ts';
import type { ShelvedPack } from '../library.ts';
import { movesSince, type MoveMade } from '../moves-made.ts';
import type { Replayed, Replays } from '../replays.ts';
import type { KeptPlaythrough } from '../store/store.ts';
import { logOf, replayKept } from './playing.ts';

/** `all` are those that it may have parted from. */
export async function showKept(replays: Replays, pack: ShelvedPack, kept: KeptPlaythrough, now: number, all: readonly KeptPlaythrough[] = []): Promise<KeptReading> {
  const replayed = await replayKept(replays, pack, logOf(kept));
  const { reached } = replayed;
  const { link, name: page, pages, universe } = readingSoFar(pack, reached);
  const made = movesSince(replayed.made, 0);
  const { ended } = currentPage(reached.place.context);
  const left = kept.forkedFrom && all.find(({ id }) => id === kept.forkedFrom?.id);
  const standing = universeIn(pack.manifest, universe);
  return {
    id: kept.id,
    pack: pack.id,
    ...(kept.name !== undefined && { name: kept.name }),
    universe: universeName(standing),
    hue: standing.hue,
    page, pages, ended, link,
    read: since(kept.read, now),
    ...(kept.forkedFrom && left && { parted: { page: kept.forkedFrom.length + 1, ...(left.name !== undefined && { from: left.name }) } }),
    changed: changesIn(pack.multiverse, kept.moves, replayed, made, page),
    course: courseOf(pack.multiverse, replayed, made, ended),
  };
}

/** Where the story has changed since, told by page, in words. */
function changesIn(multiverse: Multiverse, moves: readonly Move[], { stopped }: Replayed, made: readonly MoveMade[], page: string): string[] {
  const stoodIn = made.flatMap(({ move, after }) => {
    const then = moves[after];
    return then === undefined || encodeMove(then) === encodeMove(move) ? [] : [`On page ${after + 1}, “${inWords(multiverse, move)}” now stands for “${inWords(multiverse, then)}”.`];
  });
  if (!stopped) return stoodIn;
  if (stopped.reason === 'too-long') return [...stoodIn, stopped.sentence];
  const lost = moves[stopped.move - 1];
  const chosen = lost ? `“${inWords(multiverse, lost)}”` : 'what you chose';
  const after = moves.length - stopped.move;
  return [...stoodIn, `The story has changed since you read it: on page ${stopped.move}, “${page}”, ${chosen} cannot be chosen any more. You go on from that page${after > 0 ? '; what came after it stays kept, should it come back' : ''}.`];
}

function inWords({ universes }: Multiverse, move: Move): string {
  if (move.type === 'RETURN') return 'Back to the moment';
  if (move.type === 'CHOOSE') return plainText(parseMarkup(move.words ?? move.key));
  const universe = universes.find(({ id }) => id === move.universe);
  return universe?.premise ?? universe?.title ?? move.universe;
}

function courseOf(multiverse: Multiverse, { reached }: Replayed, made: readonly MoveMade[], ended: boolean): Course {
  const depthOf = (id: string): number => {
    const { from } = universeOf(multiverse, id);
    return from ? 1 + depthOf(from.universe) : 0;
  };
  const stretches: { universe: string; pages: number }[] = [];
  for (const universe of [...made.map((one) => one.universe), universeAt(reached.place)]) {
    const last = stretches.at(-1);
    if (last?.universe === universe) last.pages++;
    else stretches.push({ universe, pages: 1 });
  }
  return {
    stretches: stretches.map(({ universe, pages }) => ({ hue: universeOf(multiverse, universe).hue, depth: depthOf(universe), pages })),
    moments: reached.soFar.passed.map(([, moves]) => moves),
    ended,
  };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** By how long ago it is, since nobody knows what time it is where the reader is; after a week by the date. */
function since(then: number, now: number): When {
  const ago = now - then;
  const iso = new Date(then).toISOString();
  const some = (number: number, unit: string) => ({ words: `${number === 1 ? `${unit === 'hour' ? 'an' : 'a'} ${unit}` : `${number} ${unit}s`} ago`, iso });
  if (ago < 2 * MINUTE) return { words: 'just now', iso };
  if (ago < HOUR) return some(Math.floor(ago / MINUTE), 'minute');
  if (ago < DAY) return some(Math.floor(ago / HOUR), 'hour');
  if (ago < 7 * DAY) return some(Math.floor(ago / DAY), 'day');
  return { words: `on ${new Date(then).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}`, iso };
}
