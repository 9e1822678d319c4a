/** What a reader is told when there is no page to show: made here for people, and read by programs as `problem+json`. */
import type { BadLink } from '../engine/reading/link.ts';
import { encodeLink, encodeMove } from '../engine/reading/link.ts';
import { currentPage } from '../engine/multiverse/machine.ts';
import { universeOf, type Multiverse } from '../engine/multiverse/multiverse.ts';
import { universeAt, whereIs, type Playthrough } from '../engine/multiverse/playthrough.ts';
import type { ProblemModel } from '../web/models.ts';
import type { Reached } from '../web/show.ts';
import type { ShelvedPack } from './library.ts';
import type { Stopped } from './replays.ts';

type Details = ProblemModel['details'];

export function problemOf(status: number, title: string, sentence: string, details: Details = []): ProblemModel {
  return { kind: 'problem', status, title, sentence, details };
}

export const notFound = (path: string): ProblemModel =>
  problemOf(404, 'There is no page here', 'The address may have been cut short, or mistyped.', [['Address', shortened(path)]]);

/** What a parser of bodies, or Express itself, says of a request that cannot be read; undefined for any other error. */
export function unreadable(error: unknown): ProblemModel | undefined {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status === 413) return problemOf(413, 'That is too much', 'More was sent than is taken at one time.');
  if (typeof status === 'number' && status >= 400 && status < 500) return problemOf(400, 'That cannot be read', 'What was sent is not in the form that is taken here.');
  return undefined;
}

export function noSuchPack(id: string, packs: readonly ShelvedPack[]): ProblemModel {
  const there = packs.length === 0 ? 'Nothing can be read yet.' : `The packs are ${packs.map((pack) => pack.id).join(', ')}.`;
  return {
    ...problemOf(404, 'There is no such story here', 'The address may have been mistyped, or the story may be here no longer.', [['Pack', shortened(id)]]),
    diagnosis: `There is no pack "${shortened(id)}". ${there}`,
  };
}

/** A pack whose folder is there, but holds nothing that can be read: for its writer, in development. */
export const notYet = (id: string, problems: readonly string[]): ProblemModel =>
  problemOf(404, 'This story cannot be read yet', `Something in "${id}" has to be mended first.`, problems.map((line, index) => [`Problem ${index + 1}`, line] as const));

/** Not which universes there are: some are for readers to find. */
export function noSuchUniverse(id: string, { manifest }: ShelvedPack): ProblemModel {
  return {
    ...problemOf(404, 'There is no such universe here', 'The address may have been mistyped. Every universe that can be entered is on the crossroads.', [['Universe', shortened(id)]]),
    diagnosis: `The pack "${manifest.pack}" has no universe "${shortened(id)}".`,
    manifest,
  };
}

export function noStories(): ProblemModel {
  return problemOf(404, 'There is nothing to read yet', 'The folder of stories holds no pack that can be read. Make one with "npm run -s story -- new my-pack".');
}

export function badLink({ manifest }: ShelvedPack, link: string, { reason, sentence }: BadLink): ProblemModel {
  const details = [['Link', shortened(link)]] as const;
  if (reason === 'too-large') return { ...problemOf(413, 'This link is too long', sentence, details), manifest };
  return { ...problemOf(404, 'This link leads nowhere', 'It cannot be read as the link of a page: it may have been mistyped, or damaged on its way.', details), diagnosis: sentence, manifest };
}

/** A playthrough that stopped on its way: the sentence says at which move, and the last page that holds is offered. */
export function stoppedAt({ manifest, multiverse }: ShelvedPack, asked: Playthrough, reached: Reached, stopped: Stopped): ProblemModel {
  const { move, sentence } = stopped;
  const { place, playthrough } = reached;
  const name = currentPage(place.context).name ?? universeOf(multiverse, universeAt(place)).title;
  const wanted = asked.moves[move - 1];
  const [title, told] = whyStopped(multiverse, stopped, name);
  return {
    ...problemOf(422, title, told, [
      ['Move', `${move} of ${asked.moves.length}${wanted ? `, "${shortened(encodeMove(wanted))}"` : ''}`],
      ['Page', whereIs(place)],
    ]),
    ...(told !== sentence && { diagnosis: sentence }),
    manifest,
    lastGood: { link: encodeLink(playthrough), name, page: move },
  };
}

/** Whether a way was ever there cannot be known from a link, so nobody is blamed for it. */
function whyStopped(multiverse: Multiverse, { reason, sentence, move, locked }: Stopped, name: string): readonly [title: string, sentence: string] {
  if (reason === 'too-long') return ['This reading is too long to follow at one go', sentence];
  if (locked) return ['This way is not open yet', `“${universeOf(multiverse, locked.universe).title}” opens when you have reached ${locked.needs}. The page it parts from can be read.`];
  return ['This link leads no further', `It can be followed as far as “${name}”, page ${move}, and what it asks for next is not there. It may have been mistyped, or made when that page was another.`];
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
