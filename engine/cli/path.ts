/** `path`: a short playthrough that gets to an ending, a knot or a line. */
import { openPack } from '../disk/packs.ts';
import { witnessed } from '../exploring/coverage.ts';
import { destinationNamed, type Destination } from '../exploring/destination.ts';
import { findWay } from '../exploring/find-way.ts';
import { exploredWay } from '../exploring/explored-way.ts';
import type { Page } from '../ink/reader.ts';
import { currentPage, type Place } from '../multiverse/machine.ts';
import type { Pack } from '../multiverse/pack.ts';
import { universeAt } from '../multiverse/playthrough.ts';
import { encodeLink } from '../reading/link.ts';
import { CALL, WrongUsage, type Command, type Surroundings } from './command.ts';
import { askHaving, type Having } from './having.ts';
import { countIn } from './numbers.ts';
import { mentionProblems, unreadable } from './opened.ts';
import { counted, printable } from './talk.ts';

const SECONDS = 60;
/** What part of the time exploring may take. */
const EXPLORING = 0.5;

export const path: Command = {
  name: 'path',
  usage: 'PACK --to PLACE [--having EXPR] [--seconds N]',
  says: 'Finds the shortest playthrough to an ending, a knot or a line',
  help: [
    'PLACE is an ending, “mirror/forgiven”; a knot or a stitch, “mirror.night” or “mirror.night.stitch”; or a line, “mirror.ink:12”. The link that is printed opens the page on which it is read.',
    '--having asks for more: an expression of ink, with the variables of that universe, which must hold on that page.',
    'Near places are found breadth first, and then the way is the shortest. For far ones every state is explored, or else what was not taken yet is tried; the way is then shortened, and said to be short, not proved shortest. Endings that a universe requires are brought.',
    `  ${CALL} path lighthouse --to fixed-light/pews\n  ${CALL} path lily --to mirror/forgiven --having 'warmth >= 2'`,
  ],
  options: {
    to: { value: 'PLACE', says: 'where to get to' },
    having: { value: 'EXPR', says: 'an expression of ink that must hold there' },
    seconds: { value: 'N', says: `how long to look (${SECONDS})` },
  },
  takes: [1, 1],
  run(given, talk, surroundings) {
    const [named = ''] = given.words;
    const to = given.value('to');
    if (to === undefined) throw new WrongUsage('"path" needs a place to get to: "--to mirror/forgiven", "--to mirror.night" or "--to mirror.ink:12".');
    const seconds = countIn(given, 'seconds', SECONDS);
    const opened = openPack(named, surroundings.stories, surroundings.cache);
    if (!opened.multiverse) return unreadable(opened, named, talk);
    const destination = destinationNamed(opened.stories, to);
    if (typeof destination === 'string') throw new WrongUsage(destination);
    const asked = destination.universes.flatMap((id) => {
      const story = opened.stories.get(id);
      return story ? [[id, story] as const] : [];
    });
    const expression = given.value('having');
    const having = expression === undefined ? undefined : askHaving(named, expression, asked, surroundings);
    mentionProblems(opened, named, talk);

    talk.progress(`Looking for a way to ${to} …`);
    const where = expression === undefined ? to : `${to} having ${expression}`;
    const way = look(having?.pack ?? opened, destination, having, seconds, surroundings);
    if (way === undefined || way === 'nowhere') {
      const error = way === 'nowhere' ? `No reader can get to ${where}: every state was tried.` : `No way to ${where} was found in ${counted(seconds, 'second')}. Give it more with --seconds.`;
      talk.aside(printable(error));
      talk.answer({ error, to, refuted: way === 'nowhere' });
      return 1;
    }
    const link = encodeLink(way.playthrough);
    const moves = way.playthrough.moves.length;
    talk.say(link);
    talk.aside(`${counted(moves, 'move')}: ${way.shortest ? 'the shortest way' : 'short, not proved shortest'}. Read it: ${CALL} play ${named} --link ${link}`);
    talk.answer({ to, ...(expression !== undefined && { having: expression }), link, moves, shortest: way.shortest });
    return 0;
  },
};

function look(pack: Pack, destination: Destination, having: Having | undefined, seconds: number, { now }: Pick<Surroundings, 'now'>): ReturnType<typeof findWay> {
  const there = new WeakSet<Page>();
  const multiverse = witnessed(pack, (universe, page, trail) => {
    if (destination.universes.includes(universe) && destination.isThere(page, trail)) there.add(page);
  });
  const [universe] = destination.universes;
  if (!multiverse || universe === undefined) return undefined;
  const searchable = { multiverse, stories: pack.stories };
  const isThere = (place: Place): boolean => {
    const page = currentPage(place.context);
    return there.has(page) && (having?.holds(universeAt(place), page) ?? true);
  };
  return findWay(searchable, { universe, isThere }, { until: now() + seconds * 1_000, now }, () => exploredWay(searchable, destination, { now, seconds: seconds * EXPLORING }));
}
