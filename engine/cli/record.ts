/** `record`: keeps a playthrough as a path file, to be replayed and compared whenever the story has changed. */
import { existsSync } from 'node:fs';
import { openPack } from '../disk/packs.ts';
import { pathFile, pathsBeside, writePath } from '../disk/path-files.ts';
import { isId } from '../ids.ts';
import { sentence } from '../problems/problem.ts';
import { pathOf } from '../reading/recording.ts';
import { formatPath } from '../reading/transcript.ts';
import { CALL, WrongUsage, type Command } from './command.ts';
import { playthroughOf, unreadable } from './opened.ts';
import { counted, printable } from './talk.ts';

export const record: Command = {
  name: 'record',
  usage: 'PACK --link LINK --name NAME',
  says: 'Keeps a path through a pack, with every word that is read on it, as tests/paths/PACK/NAME.md',
  help: [
    'A link is what stands in a page’s address, and what `play` prints when it is left. `replay` plays the path again and compares.',
    `  ${CALL} record lighthouse --link 0.herring.shout.stand --name sunrise`,
  ],
  options: {
    link: { value: 'LINK', says: 'the playthrough to keep: its link, or the address of its last page' },
    name: { value: 'NAME', says: 'what to call it: small letters, digits and hyphens' },
    note: { value: 'WORDS', says: 'why it is kept, for whoever reads the file' },
    force: { says: 'write over a path of the same name' },
    paths: { value: 'DIR', says: 'the folder of recorded paths (tests/paths beside the stories); a lone file needs it' },
  },
  takes: [1, 1],
  run(given, talk, { stories, cache }) {
    const [named = ''] = given.words;
    const name = given.value('name');
    const link = given.value('link');
    if (link === undefined) throw new WrongUsage('"record" needs the playthrough to keep: "--link LINK", as a page’s address has it.');
    if (name === undefined) throw new WrongUsage('"record" needs a name for the path: "--name NAME".');
    if (!isId(name)) throw new WrongUsage(`"${name}" cannot be the name of a path: write it in small letters, digits and hyphens, a letter first.`);
    const paths = given.value('paths');
    // The project's own paths are of its packs, which a later `replay` looks for.
    if (named.endsWith('.ink') && paths === undefined) throw new WrongUsage(`"${printable(named)}" is a lone file, and no pack of the project's: say with "--paths DIR" where its paths are kept.`);
    const playthrough = playthroughOf(link);
    const pack = openPack(named, stories, cache);
    if (!pack.multiverse) return unreadable(pack, named, talk);

    const place = pathFile(paths ?? pathsBeside(stories), pack.id, name);
    if (existsSync(place.file) && !given.has('force')) throw new WrongUsage(`"${place.file}" exists already: choose another name, or write over it with --force.`);
    const recorded = pathOf(pack.multiverse, playthrough, given.value('note'));
    if ('stopped' in recorded) {
      talk.aside(printable(recorded.stopped));
      talk.answer({ error: recorded.stopped });
      return 1;
    }
    const { path, told, problems } = recorded;
    writePath(place, formatPath(pack.multiverse, path));
    for (const one of [...told, ...problems.map(sentence)]) talk.aside(printable(one));
    talk.say(`Wrote ${place.file}: ${counted(path.pages.length, 'page')}, ${path.ending === undefined ? 'the last one open' : `to the ending ${path.ending}`}.`);
    talk.say(`Replay it: ${CALL} replay ${named}${paths === undefined ? '' : ` --paths ${paths}`}`);
    talk.answer({ pack: pack.id, name, file: place.file, pages: path.pages.length, ...(path.ending !== undefined && { ending: path.ending }), told, problems });
    return 0;
  },
};
