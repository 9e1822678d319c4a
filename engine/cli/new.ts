/** `new`: writes a branch, or a pack, that compiles and plays as it stands. One file; nothing else has to name it. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { openPack, surveyPack, type OpenedPack } from '../disk/packs.ts';
import { isId } from '../ids.ts';
import { encodeLink } from '../reading/link.ts';
import { entering } from '../exploring/survey.ts';
import { CALL, WrongUsage, type Command, type ExitCode, type Given, type Surroundings } from './command.ts';
import { unreadable } from './opened.ts';
import { branchInk, packInk } from './scaffold.ts';
import { printable, type Talk } from './talk.ts';

const ID = 'small letters, digits and hyphens, a letter first, and none of back, reading, ended, closed, at, constructor';

export const create: Command = {
  name: 'new',
  usage: 'PACK/UNIVERSE --from universe/moment, or new PACK',
  says: 'Writes a new branch, or a new pack, that compiles and plays as it stands',
  help: [
    'A branch is one file in its pack’s folder. It says which moment it parts from, so nothing else has to name it, and a site that runs in development shows it at once.',
    `  ${CALL} new my-pack\n  ${CALL} new lighthouse/wrong-tooth --from canon/hail`,
  ],
  options: {
    from: { value: 'universe/moment', says: 'the moment the branch parts from' },
    premise: { value: 'WORDS', says: 'the question a reader is asked there: What if …?' },
  },
  takes: [1, 1],
  run(given, talk, surroundings) {
    const [named = ''] = given.words;
    const slash = named.lastIndexOf('/');
    const folder = named.slice(0, Math.max(0, slash));
    const isPack = slash < 0 || resolve(folder) === resolve(surroundings.stories);
    return isPack ? newPack(named.slice(slash + 1), given, talk, surroundings) : newBranch(folder, named.slice(slash + 1), given, talk, surroundings);
  },
};

function newPack(id: string, given: Given, talk: Talk, { stories }: Surroundings): ExitCode {
  if (given.has('from')) throw new WrongUsage(`A pack parts from nothing; a branch is written as "new ${id}/my-branch --from ${given.value('from') ?? ''}".`);
  if (given.has('premise')) throw new WrongUsage('Canon has no premise: "--premise" is for a branch.');
  if (!isId(id)) throw new WrongUsage(`"${printable(id)}" cannot be the id of a pack: use ${ID}.`);
  const folder = join(stories, id);
  const there = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ink')) : [];
  if (there.length > 0) throw new WrongUsage(`The pack "${id}" exists already, with ${there.join(', ')}: choose another name, or add a branch with "new ${id}/my-branch --from universe/moment".`);
  const file = join(folder, 'canon.ink');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, packInk(id));
  return wrote(file, [
    ['Check it', `${CALL} check ${id}`],
    ['Read it', `${CALL} play ${id}`],
    ['Branch from it', `${CALL} new ${id}/my-branch --from canon/crossing`],
  ], talk);
}

function newBranch(folder: string, id: string, given: Given, talk: Talk, { stories, cache }: Surroundings): ExitCode {
  if (!isId(id)) throw new WrongUsage(`"${printable(id)}" cannot be the id of a universe: use ${ID}.`);
  if (!isId(basename(folder))) throw new WrongUsage(`"${printable(folder)}" is no pack: write a branch as "pack/universe", such as "my-pack/${id}".`);
  const pack = openPack(folder, stories, cache);
  const { multiverse } = pack;
  if (!multiverse) return unreadable(pack, folder, talk);
  const from = momentOf(pack, id, given.value('from'));
  const file = join(pack.folder, `${id}.ink`);
  if (existsSync(file)) throw new WrongUsage(`"${file}" exists already: choose another name for the universe.`);
  const parent = pack.stories.get(from.universe);
  if (!parent) throw new Error(`The pack "${pack.id}" has no story "${from.universe}".`);

  const premise = given.value('premise')?.replace(/\s+/g, ' ');
  if (premise !== undefined && /[|{}#\\]|->|<>|\/\//.test(premise)) throw new WrongUsage('A premise is a tag of ink’s: leave | { } # \\ -> <> and // out of it.');
  const lang = pack.stories.get(multiverse.universes[0]?.id ?? '')?.header.lang;
  writeFileSync(file, branchInk({
    universe: id, from, moment: from.words, parent,
    ...(lang !== undefined && { lang }), ...(premise !== undefined && { premise }),
  }));
  const way = surveyPack(pack, cache).get(from.universe)?.ways.find(([moment]) => moment === from.moment)?.[1];
  const link = way && encodeLink(entering(multiverse, from.universe, [...way, { type: 'DIVERGE', universe: id }]));
  return wrote(file, [
    ['Check it', `${CALL} check ${folder}`],
    ['Read it', `${CALL} play ${folder}${link === undefined ? '' : ` --link ${link}`}`],
  ], talk);
}

/** The moment that `--from` names; throws `WrongUsage` with those there are. */
function momentOf({ id: pack, multiverse }: OpenedPack, branch: string, written: string | undefined): { universe: string; moment: string; words: string } {
  const universes = multiverse?.universes ?? [];
  const all = universes.flatMap(({ id, moments }) => moments.map((moment) => `${id}/${moment.id}`));
  const known = all.length === 0 ? `"${pack}" has none yet: tag a knot with "# moment: id".` : `The moments of "${pack}" are ${all.join(', ')}.`;
  if (written === undefined) throw new WrongUsage(`A branch parts from a moment: "new ${pack}/${branch} --from universe/moment". ${known}`);
  const [universe = '', moment = ''] = written.split('/');
  const found = universes.find(({ id }) => id === universe)?.moments.find(({ id }) => id === moment);
  if (!found || written.split('/').length !== 2) throw new WrongUsage(`"--from ${printable(written)}" names no moment. ${known}`);
  return { universe, moment, words: found.words };
}

function wrote(file: string, next: readonly (readonly [what: string, call: string])[], talk: Talk): ExitCode {
  talk.say(`Wrote ${file}.`);
  const column = Math.max(...next.map(([what]) => what.length)) + 2;
  for (const [what, call] of next) talk.say(`${`${what}:`.padEnd(column)}${call}`);
  talk.answer({ file, next: next.map(([, call]) => call) });
  return 0;
}
