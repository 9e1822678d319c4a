/** Books for tests: real ink, its real manifest, and any of its pages as the server would send it. */
import { manifestOf } from '../../engine/exploring/manifest.ts';
import { noCache } from '../../engine/disk/cache.ts';
import { surveyPack } from '../../engine/disk/packs.ts';
import type { Playable } from '../../engine/ink/story.ts';
import { replay } from '../../engine/multiverse/playthrough.ts';
import { decodeLink, isBadLink } from '../../engine/reading/link.ts';
import { soFar } from '../../engine/reading/so-far.ts';
import type { PageModel } from '../../web/models.ts';
import { renderPage } from '../../web/render.tsx';
import type { Book, Reached } from '../../web/show.ts';
import { packOf } from '../packs.ts';

/** Its stories are served under their universes' ids. */
export interface TestBook extends Book {
  readonly stories: ReadonlyMap<string, Playable>;
}

export function bookOf(files: Readonly<Record<string, string>>, id = 'test'): TestBook {
  const pack = packOf(files, id);
  const { multiverse, stories } = pack;
  if (!multiverse) throw new Error(`The pack has no multiverse: ${JSON.stringify(pack.problems)}`);
  const hashes = new Map([...stories.keys()].map((universe) => [universe, universe]));
  const opened = { ...pack, multiverse, folder: '', hashes };
  return {
    manifest: manifestOf(opened, hashes, surveyPack(opened, noCache), 'first'),
    multiverse,
    stories: new Map([...stories].map(([universe, { playable }]) => [universe, playable])),
  };
}

/** The page a link leads to; throws where it does not hold. */
export function reach({ multiverse }: Book, link: string): Reached {
  const playthrough = decodeLink(link);
  if (isBadLink(playthrough)) throw new Error(playthrough.sentence);
  const { places, moves, told, stopped } = replay(multiverse, playthrough);
  const place = places.at(-1);
  if (stopped !== undefined || !place) throw new Error(stopped);
  return { place, playthrough: { ...playthrough, moves }, told, soFar: places.reduce<Reached['soFar']>((before, one, index) => soFar(one, index, before), { passed: [], entered: [] }) };
}

export function html(model: PageModel, path = '/'): string {
  return renderPage(model, { assets: { style: '/assets/style.css', script: '/assets/main.js' }, origin: 'https://otherwise.example', path });
}

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between it and the next tag. */
  readonly text: string;
}

const decoded = (text: string): string => text.replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#39;/g, '’').replace(/&amp;/g, '&');

/** The opening tags of a document, in their order. The renderer writes every attribute in double quotes. */
export function tags(document: string): Tag[] {
  return [...document.matchAll(/<([a-z][a-z0-9]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>([^<]*)/gi)].map(([, name = '', written = '', text = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map([...written.matchAll(/([^\s=>]+)(?:="([^"]*)")?/g)].map(([, attribute = '', value = '']) => [attribute.toLowerCase(), decoded(value)])),
    text: decoded(text).trim(),
  }));
}

/** The words of a document, without its tags. */
export const wordsOf = (document: string): string => decoded(document.replace(/^[^]*<body>/, '').replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ').trim();

export const linksOf = (document: string): Tag[] => tags(document).filter(({ name }) => name === 'a');
