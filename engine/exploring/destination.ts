/** A place as it is written for `--to`: an ending, a knot or a line, and how a page is known to be there. */
import type { Page } from '../ink/reader.ts';
import { sitesOf } from '../ink/sites.ts';
import type { Trail } from '../ink/trail.ts';
import type { Pack } from '../multiverse/pack.ts';
import { UNNAMED } from '../multiverse/machine.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import { knotNamed } from './knot-way.ts';

export interface Destination {
  /** Where it may be reached: several, where a file is included by several stories. */
  readonly universes: readonly UniverseId[];
  readonly isThere: (page: Page, trail: Pick<Trail, 'points'>) => boolean;
  /** Its pieces of content in the compiled stories, where it has some of its own. */
  readonly points: ReadonlySet<string>;
  /** The ending, where it is one. */
  readonly ending?: string;
}

/** Reads `mirror/forgiven`, `mirror.night`, `mirror.night.stitch` or `mirror.ink:12`; or says in a sentence why that is no place. */
export function destinationNamed(stories: Pack['stories'], named: string): Destination | string {
  const [, file, line] = /^(.*\.ink):(\d+)$/.exec(named) ?? [];
  if (file !== undefined) return lineNamed(stories, file, Number(line));
  const slash = named.indexOf('/');
  if (slash >= 0) return endingNamed(stories, named.slice(0, slash), named.slice(slash + 1));
  const knot = knotNamed(stories, named);
  if (typeof knot === 'string') return knot;
  const story = stories.get(knot.universe);
  const points = new Set((story ? sitesOf(story).points : []).flatMap(({ path }) => (path.startsWith(`${knot.name}.`) ? [path] : [])));
  return { universes: [knot.universe], points, isThere: runsOver(points) };
}

function endingNamed(stories: Pack['stories'], universe: string, ending: string): Destination | string {
  const story = stories.get(universe);
  if (!story) return `There is no universe "${universe}". The universes are ${[...stories.keys()].join(', ')}.`;
  const ids = story.endings.map(({ id }) => id);
  if (ending !== UNNAMED && !ids.includes(ending)) return `"${universe}" has no ending "${ending}". Its endings are ${ids.join(', ') || 'none that are named'}.`;
  return { universes: [universe], points: new Set(), ending, isThere: (page) => page.ended && (page.ending?.id ?? UNNAMED) === ending };
}

function lineNamed(stories: Pack['stories'], file: string, line: number): Destination | string {
  const within = [...stories].filter(([, { files }]) => files.includes(file));
  if (within.length === 0) return `There is no file "${file}" in the pack. Its files are ${[...new Set([...stories.values()].flatMap(({ files }) => files))].join(', ')}.`;
  const sites = within.flatMap(([, story]) => sitesOf(story).points.filter((site) => site.file === file));
  const points = new Set(sites.flatMap((site) => (site.line === line ? [site.path] : [])));
  if (points.size === 0) {
    const near = sites.map((site) => site.line).reduce<number | undefined>((best, one) => (best === undefined || Math.abs(one - line) < Math.abs(best - line) ? one : best), undefined);
    return `Line ${line} of "${file}" holds nothing that is read.${near === undefined ? '' : ` The nearest line that does is ${near}.`}`;
  }
  return { universes: within.map(([universe]) => universe), points, isThere: runsOver(points) };
}

const runsOver = (points: ReadonlySet<string>) => (_: Page, trail: Pick<Trail, 'points'>): boolean => [...trail.points].some((path) => points.has(path));
