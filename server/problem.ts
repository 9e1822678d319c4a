/** What a reader is told when there is no page to show: made here for people, and read by programs as `problem+json`. */
import type { BadLink } from '../engine/reading/link.ts';
import { encodeLink, encodeMove } from '../engine/reading/link.ts';
import { currentPage } from '../engine/multiverse/machine.ts';
import { universeOf } from '../engine/multiverse/multiverse.ts';
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

export function noSuchPack(id: string, packs: readonly ShelvedPack[]): ProblemModel {
  const there = packs.length === 0 ? 'Nothing can be read yet.' : `The packs are ${packs.map((pack) => pack.id).join(', ')}.`;
  return problemOf(404, 'There is no such story here', `There is no pack "${shortened(id)}". ${there}`, [['Pack', shortened(id)]]);
}

/** A pack whose folder is there, but holds nothing that can be read: for its writer, in development. */
export const notYet = (id: string, problems: readonly string[]): ProblemModel =>
  problemOf(404, 'This story cannot be read yet', `Something in "${id}" has to be mended first.`, problems.map((line, index) => [`Problem ${index + 1}`, line] as const));

export function noSuchUniverse(id: string, { manifest }: ShelvedPack): ProblemModel {
  const known = manifest.universes.map((universe) => universe.id).join(', ');
  return { ...problemOf(404, 'There is no such universe here', `The pack "${manifest.pack}" has no universe "${shortened(id)}". Its universes are ${known}.`, [['Universe', shortened(id)]]), manifest };
}

export function noStories(): ProblemModel {
  return problemOf(404, 'There is nothing to read yet', 'The folder of stories holds no pack that can be read. Make one with "npm run -s story -- new my-pack".');
}

export function badLink({ manifest }: ShelvedPack, link: string, { reason, sentence }: BadLink): ProblemModel {
  const [status, title] = reason === 'too-large' ? [413, 'This link is too long'] as const : [404, 'This link leads nowhere'] as const;
  return { ...problemOf(status, title, sentence, [['Link', shortened(link)]]), manifest };
}

/** A playthrough that stopped on its way: the sentence says at which move, and the last page that holds is offered. */
export function stoppedAt({ manifest, multiverse }: ShelvedPack, asked: Playthrough, reached: Reached, { reason, sentence, move }: Stopped): ProblemModel {
  const { place, playthrough } = reached;
  const name = currentPage(place.context).name ?? universeOf(multiverse, universeAt(place)).title;
  const wanted = asked.moves[move - 1];
  return {
    ...problemOf(422, reason === 'refused' ? 'The way on from here has changed' : 'This reading is too long to follow at one go', sentence, [
      ['Move', `${move} of ${asked.moves.length}${wanted ? `, "${shortened(encodeMove(wanted))}"` : ''}`],
      ['Page', whereIs(place)],
    ]),
    manifest,
    lastGood: { link: encodeLink(playthrough), name, page: move },
  };
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
