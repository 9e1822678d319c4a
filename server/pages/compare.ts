/** `/compare/<pack>?a=&b=`: two readings side by side from where they part; without `b`, what the one could be compared with. */
import { currentPage, type Move } from '../../engine/multiverse/machine.ts';
import { universeOf } from '../../engine/multiverse/multiverse.ts';
import { movesFrom, rewind, universeAt, type Playthrough } from '../../engine/multiverse/playthrough.ts';
import { encodeLink, encodeMove } from '../../engine/reading/link.ts';
import { movesInCommon, readPage, sideBySide, type ReadPage } from '../../engine/reading/side-by-side.ts';
import { wordsOf } from '../../engine/reading/view.ts';
import type { CompareModel, KeptReading, OtherChoice, OthersModel, Side } from '../../web/compare/model.ts';
import { pageName, type Reached } from '../../web/show.ts';
import { NOTHING_KEPT, type KeptHere } from '../kept-here.ts';
import type { ShelvedPack } from '../library.ts';
import { problemOf } from '../problem.ts';
import { follow, isProblem } from '../reading.ts';
import type { Replays } from '../replays.ts';
import type { Answer, Sources } from './sources.ts';

/** Pages of each side that are shown after the parting. */
const MOST_PAGES = 60;
/** Pages, from the last back, of which the other choices are offered. */
const LAST_CHOICES = 4;
/** Pages that are looked at for another choice: in a long reading of single choices there may be none. */
const LOOKED_BACK = 60;
/** Of a reader who keeps very many readings, the latest are offered. */
const MOST_KEPT = 20;

export async function compare({ replays }: Pick<Sources, 'replays'>, pack: ShelvedPack, a?: string, b?: string, kept: KeptHere = NOTHING_KEPT): Promise<Answer> {
  if (a === undefined) return { ...problemOf(400, 'There is nothing to compare', 'The address names no reading. “The other choice”, at the end of any reading, leads to one that does.'), manifest: pack.manifest };
  const one = await follow(replays, pack, a);
  if (isProblem(one)) return b === undefined ? one : { ...one, title: `The first reading: ${lowered(one.title)}` };
  if (b === undefined) return others(replays, pack, one, kept);
  const other = await follow(replays, pack, b);
  if (isProblem(other)) return { ...other, title: `The second reading: ${lowered(other.title)}` };

  const common = movesInCommon(one.playthrough, other.playthrough);
  const [shorter, longer] = [one, other].sort((left, right) => left.playthrough.moves.length - right.playthrough.moves.length);
  if (common === longer?.playthrough.moves.length && common === shorter?.playthrough.moves.length && isSameBeginning(one, other)) {
    return others(replays, pack, one, kept, 'Both addresses are of one reading, so there is nothing that differs. Here is what it can be compared with.');
  }
  if (shorter && common === shorter.playthrough.moves.length && isSameBeginning(one, other)) {
    return others(replays, pack, longer ?? other, kept, `One of the two readings goes on where the other stops, at “${pageName(pack, shorter.place)}”; up to there they are the same. Here is what the longer one can be compared with.`);
  }
  const parts = isSameBeginning(one, other);
  // The page they have in common is told once, above.
  const from = parts ? common + 1 : 0;
  const [left, right] = [await follows(replays, pack, one, from), await follows(replays, pack, other, from)];
  const model: CompareModel = {
    kind: 'compare', manifest: pack.manifest, one: left.side, other: right.side, rows: sideBySide(left.pages, right.pages),
    ...(parts && { common: await commonOf(replays, pack, rewind(one.playthrough, common)) }),
  };
  return model;
}

const lowered = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

const isSameBeginning = ({ playthrough: one }: Reached, { playthrough: other }: Reached): boolean =>
  encodeLink(rewind(one, 0)) === encodeLink(rewind(other, 0));

async function commonOf(replays: Replays, pack: ShelvedPack, playthrough: Playthrough): Promise<NonNullable<CompareModel['common']>> {
  const { reached: { place } } = await replays.replay(pack, playthrough);
  return { link: encodeLink(playthrough), name: pageName(pack, place), pages: playthrough.moves.length + 1, page: readPage(place) };
}

/** The pages of a reading from one on, no more than can be read at a sitting. */
async function follows(replays: Replays, pack: ShelvedPack, { playthrough }: Reached, from: number): Promise<{ pages: ReadPage[]; side: Side }> {
  const to = Math.min(playthrough.moves.length, from + MOST_PAGES - 1);
  const pages: ReadPage[] = [];
  for (let made = from; made < to; made++) {
    // Each is in the cache or one step from the one before it.
    const { reached } = await replays.replay(pack, rewind(playthrough, made));
    pages.push(pageOf(pack, reached));
  }
  const { reached } = await replays.replay(pack, rewind(playthrough, to));
  pages.push(pageOf(pack, reached));
  return { pages, side: { link: encodeLink(reached.playthrough), universe: universeAt(reached.place), ended: isEnding(reached), left: playthrough.moves.length - to } };
}

function pageOf({ multiverse }: ShelvedPack, { place, playthrough }: Reached): ReadPage {
  const last = playthrough.moves.at(-1);
  return readPage(place, last && wordsOf(multiverse, last));
}

const isEnding = ({ place }: Reached): boolean => currentPage(place.context).ended;

/** The last choices of a reading, each with the ways that were not taken, played on with the same later moves as far as they hold. */
async function others(replays: Replays, pack: ShelvedPack, { playthrough }: Reached, kept: KeptHere, told?: string): Promise<OthersModel> {
  const { multiverse, manifest } = pack;
  const { moves } = playthrough;
  const link = encodeLink(playthrough);
  const choices: OtherChoice[] = [];
  const first = Math.max(0, moves.length - LOOKED_BACK);
  for (let made = moves.length - 1; made >= first && choices.length < LAST_CHOICES; made--) {
    const { reached: { place } } = await replays.replay(pack, rewind(playthrough, made));
    // Content notes come before the way into a universe, so those that have some are not told here.
    const ways = movesFrom(multiverse, place).filter((move) => move.type !== 'RETURN');
    const taken = ways.find((move) => isMove(move, moves[made]));
    const rest = ways.filter((move) => move !== taken && !(move.type === 'DIVERGE' && universeOf(multiverse, move.universe).content.length > 0));
    if (!taken || rest.length === 0) continue;
    const offered: OtherChoice['others'][number][] = [];
    for (const move of rest) {
      const { reached } = await replays.replay(pack, { ...playthrough, moves: [...moves.slice(0, made), move, ...moves.slice(made + 1)] });
      offered.push({
        words: wordsOf(multiverse, move), link: encodeLink(reached.playthrough),
        pages: reached.playthrough.moves.length - made, ended: isEnding(reached),
      });
    }
    choices.push({ name: pageName(pack, place), taken: wordsOf(multiverse, taken), others: offered });
  }
  return {
    kind: 'others', manifest, link, choices,
    ...(told !== undefined && { told }),
    kept: named(pack, kept, link),
  };
}

/** What else the reader keeps, by the names they have, or by their last pages. */
function named(pack: ShelvedPack, { readings }: KeptHere, link: string): KeptReading[] {
  const kept = readings.map(({ reached: { place, playthrough }, name = pageName(pack, place) }) =>
    ({ link: encodeLink(playthrough), name, universe: universeAt(place), pages: playthrough.moves.length + 1 }));
  return kept.filter((one) => one.link !== link).slice(0, MOST_KEPT);
}

const isMove = (move: Move, asked: Move | undefined): boolean => asked !== undefined && encodeMove(move) === encodeMove(asked);
