/** `export`: a pack or a reading taken away: one file that plays offline, a book, or plain ink. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bind } from '../disk/binding.ts';
import { editionOf } from '../disk/edition.ts';
import { packOffline } from '../disk/offline.ts';
import { openPack, surveyPack, type OpenedPack } from '../disk/packs.ts';
import { manifestOf } from '../exploring/manifest.ts';
import { currentReading } from '../multiverse/machine.ts';
import type { Multiverse } from '../multiverse/multiverse.ts';
import { replay } from '../multiverse/playthrough.ts';
import { CALL, WrongUsage, type Command, type ExitCode, type Given, type Surroundings } from './command.ts';
import { suggestion } from './near.ts';
import { mentionProblems, playthroughOf, unreadable } from './opened.ts';
import { printable, type Talk } from './talk.ts';

const KINDS = ['html', 'epub', 'ink-json'] as const;
type Kind = (typeof KINDS)[number];
const isKind = (text: string): text is Kind => (KINDS as readonly string[]).includes(text);

/** A file to be written, or why there is none. */
type Made = readonly { readonly name: string; readonly bytes: Uint8Array }[] | { readonly stopped: string };

export const take: Command = {
  name: 'export',
  usage: `PACK --to ${KINDS.join('|')} [--link LINK] [--out FILE]`,
  says: 'Takes a pack or a reading away: one file that plays offline, a book, or plain ink',
  help: [
    'html is the whole pack as one file that plays in a browser, without a server or a network; with --link it is that reading as one page. epub is a reading as a book. ink-json is the compiled ink of each universe, for any player of ink: a folder with one file a universe.',
    `  ${CALL} export lighthouse --to html\n  ${CALL} export lighthouse --to epub --link 0.herring.shout.stand --out sunrise.epub\n  ${CALL} export lighthouse --to ink-json --out ink`,
  ],
  options: {
    to: { value: 'KIND', says: `what to make: ${KINDS.join(', ')}` },
    link: { value: 'LINK', says: 'the reading, as a page’s address has it' },
    out: { value: 'FILE', says: 'where to put it (PACK.html, PACK.epub, PACK-ink); - for the standard output' },
    force: { says: 'write over what is there' },
  },
  takes: [1, 1],
  async run(given, talk, surroundings) {
    const [named = ''] = given.words;
    const kind = kindIn(given, talk);
    const opened = openPack(named, surroundings.stories, surroundings.cache);
    const { multiverse } = opened;
    if (!multiverse) return unreadable(opened, named, talk);
    const out = given.value('out') ?? { html: `${opened.id}.html`, epub: `${opened.id}.epub`, 'ink-json': `${opened.id}-ink` }[kind];
    if (kind === 'ink-json' && out !== '-' && existsSync(out) && !statSync(out).isDirectory()) throw new WrongUsage(`"${out}" is a file, and ink-json needs a folder: one file a universe.`);
    mentionProblems(opened, named, talk);
    const link = given.value('link');
    const pack = { ...opened, multiverse };
    const made = kind === 'ink-json' ? inkOf(pack) : link === undefined ? await whole(pack, talk, surroundings) : reading(kind, pack, link);
    if ('stopped' in made) {
      talk.aside(printable(made.stopped));
      talk.answer({ error: made.stopped });
      return 1;
    }
    return out === '-' ? print(made, surroundings) : keep(made, kind, out, pack, given, talk);
  },
};

function kindIn(given: Given, { json }: Talk): Kind {
  const kind = given.value('to');
  if (kind === undefined) throw new WrongUsage('"export" needs to know what to make: "--to html", "--to epub" or "--to ink-json".');
  if (!isKind(kind)) throw new WrongUsage(`There is no kind "${kind}". ${suggestion(kind, KINDS, 'kinds')}`);
  if (kind === 'epub' && !given.has('link')) throw new WrongUsage('A book is of one reading: give it with "--link LINK", as a page’s address has it.');
  if (kind === 'ink-json' && given.has('link')) throw new WrongUsage('"--to ink-json" takes every universe of the pack whole, so it has no "--link".');
  if (json && given.value('out') === '-') throw new WrongUsage('"--json" prints its answer on the standard output, and "--out -" the file; give one of them.');
  return kind;
}

type Readable = OpenedPack & { readonly multiverse: Multiverse };

async function whole(pack: Readable, talk: Talk, { cache, player }: Surroundings): Promise<Made> {
  talk.progress('Looking through the pack …');
  const manifest = manifestOf(pack, pack.hashes, surveyPack(pack, cache), editionOf(pack));
  const stories = new Map([...pack.stories].map(([id, { playable }]) => [pack.hashes.get(id) ?? '', playable] as const));
  const built = await player((line) => talk.progress(line));
  if (typeof built === 'string') return { stopped: built };
  const file = packOffline({ folder: pack.folder, manifest, stories }, built);
  return 'html' in file ? [{ name: `${pack.id}.html`, bytes: new TextEncoder().encode(file.html) }] : { stopped: file.tooLarge };
}

function reading(form: 'epub' | 'html', pack: Readable, link: string): Made {
  const { folder, multiverse } = pack;
  const asked = playthroughOf(link);
  const { places, moves, stopped } = replay(multiverse, asked);
  if (stopped !== undefined) return { stopped };
  const playthrough = { ...asked, seed: multiverse.chance ? asked.seed : 0, moves };
  const edition = editionOf(pack);
  const front = manifestOf(pack, pack.hashes, new Map(), edition);
  const bytes = bind(form, { folder, multiverse, front, edition }, playthrough, places.map(({ context }) => currentReading(context)));
  return [{ name: `${pack.id}.${form}`, bytes }];
}

function inkOf({ stories }: Readable): Made {
  return [...stories].map(([id, { playable }]) => ({ name: `${id}.json`, bytes: new TextEncoder().encode(playable.ink) }));
}

function print(made: Exclude<Made, { stopped: string }>, { out }: Surroundings): ExitCode {
  const [file, ...others] = made;
  if (!file || others.length > 0) throw new WrongUsage(`The standard output takes one file, and there are ${made.length} universes: give a folder with "--out DIR".`);
  out.write(file.bytes);
  return 0;
}

function keep(made: Exclude<Made, { stopped: string }>, kind: Kind, out: string, { id }: Readable, given: Given, talk: Talk): ExitCode {
  const files = made.map(({ name, bytes }) => ({ file: kind === 'ink-json' ? join(out, name) : out, bytes }));
  const there = files.find(({ file }) => existsSync(file));
  if (there && statSync(there.file).isDirectory()) throw new WrongUsage(`"${there.file}" is a folder: name a file with "--out".`);
  if (there && !given.has('force')) throw new WrongUsage(`"${there.file}" exists already: choose another name with "--out", or write over it with --force.`);
  for (const { file, bytes } of files) {
    write(file, bytes);
    talk.say(`Wrote ${file}, ${size(bytes.length)}.`);
  }
  if (kind === 'html' && !given.has('link')) talk.aside('Open it in a browser: it plays without a server or a network.');
  talk.answer({ pack: id, to: kind, files: files.map(({ file, bytes }) => ({ file, bytes: bytes.length })) });
  return 0;
}

function write(file: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  } catch (error) {
    throw new WrongUsage(`"${file}" cannot be written (${(error as NodeJS.ErrnoException).code}): choose another place with "--out".`);
  }
}

/** `840 bytes`, `12 KB`, `1.4 MB`. */
function size(bytes: number): string {
  if (bytes < 1_024) return `${bytes} bytes`;
  return bytes < 1_024 * 1_024 ? `${Math.round(bytes / 1_024)} KB` : `${(bytes / 1_024 / 1_024).toFixed(1)} MB`;
}
