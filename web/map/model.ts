/** A reader's own map: the chart of a pack with what was read of it. What was not has no name in here, so none can be shown. */
import type { TreeNode } from '../../engine/drawing/passage-tree.ts';
import type { Manifest, ManifestUniverse } from '../../engine/exploring/manifest.ts';
import { currentReading, UNNAMED } from '../../engine/multiverse/machine.ts';
import { rewind, type Playthrough } from '../../engine/multiverse/playthrough.ts';
import type { Footprints } from '../../engine/reading/footprints.ts';
import { encodeLink, encodePlain } from '../../engine/reading/link.ts';
import { endingsFound } from '../../engine/reading/so-far.ts';
import { merged } from '../found.ts';
import type { Found } from '../models.ts';
import type { Chart } from './chart.ts';

/** A reading that was followed; of several the one that is open comes first, then the latest. */
export interface Followed {
  readonly playthrough: Playthrough;
  readonly footprints: Footprints;
  /** It is the one that is open now. */
  readonly open: boolean;
}

/** `here`, read in this telling (`now`), or read before. */
export type When = 'here' | 'now' | 'before';

/** A page that was read, or an ending that was found. */
export interface Visit {
  readonly name: string;
  readonly when: When;
  /** The way back there; absent where only the ending is known. */
  readonly way?: WayBack;
}

/** The reading up to where it first came there: as a link, or as moves of a reading that is given once for all of them. */
export type WayBack = { readonly link: string } | { readonly reading: number; readonly moves: number };

export interface MapModel {
  readonly kind: 'map';
  readonly manifest: Manifest;
  /** The reading that was carried here. */
  readonly at?: { readonly link: string; readonly universe: string };
  readonly chart: Chart;
  /** By the id of a node. */
  readonly visits: ReadonlyMap<string, Visit>;
  /** `universe/moment` of every moment that was come to. */
  readonly moments: ReadonlySet<string>;
  readonly entered: ReadonlySet<string>;
  readonly found: Found;
  /** The links of the readings that ways back are moves of, by their numbers. */
  readonly readings: ReadonlyMap<number, string>;
  /** Moves of the reading that were not followed: it is very long. */
  readonly left?: number;
}

/** So many characters of links are written at once, which takes some hundredths of a second; long readings of many pages have more. */
const CHARACTERS = 300_000;

export function showMap(manifest: Manifest, chart: Chart, readings: readonly Followed[], foundElsewhere: Found = []): MapModel {
  const visits = new Map<string, Visit>();
  const moments = new Set<string>();
  const entered = new Set<string>();
  const endingNodes = new Map<string, TreeNode>();
  for (const node of [...chart.trees.values()].flat()) if (node.ending) endingNodes.set(`${node.universe}/${node.ending.id}`, node);
  let characters = 0;
  const links = new Map<number, string>();
  const wayBack = (reading: number, playthrough: Playthrough, moves: number): WayBack => {
    const there = rewind(playthrough, moves);
    characters += encodePlain(there).length;
    if (characters <= CHARACTERS) return { link: encodeLink(there) };
    if (!links.has(reading)) links.set(reading, encodeLink(playthrough));
    return { reading, moves };
  };

  for (const [number, { playthrough, footprints, open }] of readings.entries()) {
    const when = open ? 'now' as const : 'before' as const;
    // The last pages first: where there are too many links, those are the ones that are wanted.
    for (const [id, { name, moves }] of [...footprints.passages].reverse()) {
      if (!visits.has(id)) visits.set(id, { name, when: open && id === footprints.here ? 'here' : when, way: wayBack(number, playthrough, moves) });
    }
    const endedIn = open ? endingOf(footprints) : undefined;
    for (const [key, moves] of footprints.endings) {
      const node = endingNodes.get(key);
      const known = node && visits.get(node.id);
      // An ending that is all there is of its page gives the page its name.
      if (node?.ending && known) visits.set(node.id, { ...known, name: node.ending.words });
      else if (node?.ending) visits.set(node.id, { name: node.ending.words, when: key === endedIn ? 'here' : when, way: wayBack(number, playthrough, moves) });
    }
    for (const moment of footprints.moments.keys()) moments.add(moment);
    for (const universe of footprints.entered) entered.add(universe);
  }
  const found = readings.reduceRight((all, { footprints }) => merged(all, endingsFound(footprints.place)), foundElsewhere);
  for (const [universe, endings] of found) {
    entered.add(universe);
    for (const ending of endings) {
      const node = endingNodes.get(`${universe}/${ending}`);
      if (node?.ending && !visits.has(node.id)) visits.set(node.id, { name: node.ending.words, when: 'before' });
    }
  }
  const current = readings.find(({ open }) => open);
  const left = current ? current.playthrough.moves.length - current.footprints.moves : 0;
  return {
    kind: 'map', manifest, chart, visits, moments, entered, found, readings: links,
    ...(current && { at: { link: encodeLink(current.playthrough), universe: current.footprints.here.split('/')[0] ?? '' } }),
    ...(left > 0 && { left }),
  };
}

/** `universe/ending` of the page that a reading has come to, if it has ended. */
function endingOf({ place }: Footprints): string | undefined {
  const { universe, page } = currentReading(place.context);
  return page.ended ? `${universe}/${page.ending?.id ?? UNNAMED}` : undefined;
}

/** A page of a moment that was come to. */
export const isMoment = ({ moments }: MapModel, { universe, moments: own }: TreeNode): boolean => own.some((moment) => moments.has(`${universe}/${moment}`));

/** The universes that part at a moment of this node, as far as the moment was come to. */
export function partingAt({ manifest, moments }: MapModel, node: TreeNode): ManifestUniverse[] {
  return manifest.universes.filter(({ from }) => from?.universe === node.universe && node.moments.includes(from.moment) && moments.has(`${from.universe}/${from.moment}`));
}

/** How many pages there are in a universe, and how many were read. */
export function pagesOf({ chart, visits }: MapModel, universe: string): { readonly read: number; readonly of: number } {
  const pages = (chart.trees.get(universe) ?? []).filter(({ id }) => !id.includes('#'));
  return { read: pages.filter(({ id }) => visits.has(id)).length, of: pages.length };
}

