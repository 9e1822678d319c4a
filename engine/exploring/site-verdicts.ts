/** The verdict on each site of a pack: what can be taken, followed, reached, come to or entered, one by one. */
import { isFallback } from '../ink/analysis/flow.ts';
import { choicePoints } from '../ink/analysis/places.ts';
import { pathOf } from '../ink/interpreter/program.ts';
import { lineLookup } from '../ink/line-map.ts';
import type { Written } from '../ink/story.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import type { Search } from './search.ts';
import type { Sighting } from './sighting.ts';
import type { World } from './world.ts';

export interface SiteVerdict {
  readonly kind: 'choice' | 'fallback' | 'ending' | 'moment' | 'divergence';
  readonly universe: UniverseId;
  readonly file: string;
  readonly line?: number;
  /** The words of a choice, the id of what has one. */
  readonly name: string;
  /** `possible`: it hangs on draws, or on a host, for which no reading was found. */
  readonly verdict: 'reached' | 'possible' | 'refuted' | 'unknown';
  /** The shortest that was found, for what is reached. */
  readonly link?: string;
}

/** `proved`: what was not come to can never be. */
export function siteVerdicts(search: Search, proved: boolean, linkTo: (at: Sighting) => string | undefined): SiteVerdict[] {
  return [...search.worlds.values()].flatMap((world) => [...sitesIn(search, world)].map(({ at, ...site }): SiteVerdict => {
    const link = at && linkTo(at);
    if (at) return link === undefined ? { ...site, verdict: 'possible' } : { ...site, verdict: 'reached', link };
    return { ...site, verdict: proved ? 'refuted' : 'unknown' };
  }));
}

type Site = Omit<SiteVerdict, 'verdict' | 'link'> & {
  /** The page that shows it, where one was come to. */
  readonly at: Sighting | undefined;
};

function* sitesIn({ found, entrances, standings }: Search, { universe: { id, from }, story, interpreter: { program } }: World): Generator<Site> {
  const points = choicePoints(program);
  const site = (kind: Site['kind'], name: string, { file, line }: Partial<Written>, at: Sighting | undefined): Site =>
    ({ kind, universe: id, name, file: file ?? story.file, ...(line !== undefined && { line }), at });
  if (from) {
    const line = story.headerLines.find(([tag]) => tag === 'from')?.[1];
    const isEntered = (entrances.get(id)?.length ?? 0) > 0;
    yield site('divergence', `${from.universe}/${from.moment}`, line === undefined ? {} : { line }, isEntered ? [...standings.get(id)?.values() ?? []][0]?.at : undefined);
  }
  for (const choice of story.choices) {
    const point = points.get(choice.path) ?? -1;
    const at = found.taken.get(id)?.get(point);
    // What is shown and closed by its writer is not meant to be taken.
    if (at || !found.shown.get(id)?.has(point)) yield site('choice', choice.words, choice, at);
  }
  const placeOf = lineLookup(story.lines);
  for (const point of points.values()) if (isFallback(program, point)) yield site('fallback', '', placeOf(pathOf(program, point)) ?? {}, found.followed.get(id)?.get(point));
  for (const moment of story.moments) yield site('moment', moment.id, moment, found.moments.get(id)?.get(moment.id));
  for (const ending of story.endings) yield site('ending', ending.id, ending, found.endings.get(id)?.get(ending.id));
}
