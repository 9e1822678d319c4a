/** What was found, shown by the engine's own replay and put into words: nothing is told that could not be played. */
import { lineLookup } from '../ink/line-map.ts';
import { pathOf } from '../ink/interpreter/program.ts';
import { currentPage } from '../multiverse/machine.ts';
import type { Multiverse } from '../multiverse/multiverse.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import { inReadingOrder, problem, sentence, type Place } from '../problems/problem.ts';
import { deadWays, oneWayEndings } from './dead-ways.ts';
import { notice, type Suspicion } from './discoveries.ts';
import { endingId } from './entrances.ts';
import type { ExploreReport, Finding, FoundEnding, Unreached } from './report.ts';
import type { Search } from './search.ts';
import { show, type Shown } from './showing.ts';
import type { Sighting } from './sighting.ts';
import { siteVerdicts, type SiteVerdict } from './site-verdicts.ts';
import { countSites, neverFindings, readUnreached } from './unreached.ts';

export interface Told {
  /** Nothing was found that the engine's own replay tells otherwise. */
  readonly proved: boolean;
  readonly counts: Pick<ExploreReport, 'reached' | 'possible' | 'refuted' | 'unknown'>;
  readonly sites?: readonly SiteVerdict[];
  readonly endings: readonly FoundEnding[];
  readonly unreached: Unreached;
  readonly problems: readonly Finding[];
  readonly covers: readonly string[];
}

/** `late`: time is up, so that what is left is told without a search for seeds. */
export function tellFindings(multiverse: Multiverse, search: Search, complete: boolean, late: () => boolean, sites = false): Told {
  const shown = new Map<Sighting, Shown | undefined>();
  const showOnce = (sighting: Sighting): Shown | undefined => {
    if (!shown.has(sighting)) shown.set(sighting, late() && shown.size > 0 ? undefined : show(multiverse, search, sighting));
    return shown.get(sighting);
  };
  const problems = new Map<string, Finding>();
  const add = (finding: Finding) => { if (!problems.has(sentence(finding))) problems.set(sentence(finding), finding); };
  let contradictions = 0;

  const suspicions = [...search.found.suspicions.values()].sort((one, other) => one.sighting.depth - other.sighting.depth);
  for (const suspicion of suspicions) {
    const proof = showOnce(suspicion.sighting);
    const findings = findingsOf(search, suspicion, proof);
    if (findings === 'none') contradictions++;
    else findings.forEach(add);
  }
  // Where words were not printed, some ends were not known to be meant before they were played.
  for (const { kind, sighting } of suspicions) {
    const page = kind === 'stopped' ? showOnce(sighting)?.place.context.open.at(-1)?.page : undefined;
    if (page?.ended) notice(search.found.endings, endingId(page.ending), sighting);
  }
  if (complete) {
    for (const { kind, at, places, point } of deadWays(search)) {
      const proof = showOnce(at);
      const choices = proof ? currentPage(proof.place.context).choices : [];
      const [one = '', other = ''] = places.map((place) => choices[place]?.text ?? '');
      const facts = { words: one, one, other };
      const finding = problem(kind, placeOf(search, at.universe, point), facts);
      // Choices whose words do not differ are told as such when a pack is checked.
      if (proof && (kind !== 'same-outcome' || one !== other)) add({ ...finding, link: proof.link });
    }
    for (const { universe, id, at } of oneWayEndings(search)) {
      const written = search.worlds.get(universe)?.story.endings.find((ending) => ending.id === id);
      const proof = showOnce(at);
      if (written) add({ ...problem('one-way-ending', written, { id }), ...(proof && { link: proof.link }) });
    }
  }
  const unreached = readUnreached(search);
  if (complete && contradictions === 0) neverFindings(search, unreached, (at) => showOnce(at)?.link).forEach(add);

  const endings = [...search.found.endings].flatMap(([universe, ids]) => [...ids].map(([id, sighting]): FoundEnding => {
    const proof = showOnce(sighting);
    return { universe, id, ...(proof && { link: proof.link }) };
  }));
  const { reached, missing } = countSites(search, unreached);
  const possible = endings.filter(({ link }) => link === undefined).length;
  const isProved = complete && contradictions === 0;
  return {
    proved: contradictions === 0,
    ...(sites && { sites: siteVerdicts(search, isProved, (at) => showOnce(at)?.link) }),
    counts: { reached: reached - possible, possible, refuted: isProved ? missing : 0, unknown: isProved ? 0 : missing },
    endings, unreached,
    problems: inReadingOrder([...problems.values()]),
    covers: covers(multiverse, search, contradictions),
  };
}

/** What a suspicion comes to once it is played; `none` where the engine's own replay shows nothing of it. */
function findingsOf(search: Search, { kind, universe, point, words, sighting }: Suspicion, proof: Shown | undefined): readonly Finding[] | 'none' {
  const world = search.worlds.get(universe);
  if (!world) return [];
  const { story, interpreter: { program } } = world;
  const place = placeOf(search, universe, point);
  const link = proof && { link: proof.link };
  const page = proof && currentPage(proof.place.context);
  switch (kind) {
    case 'invariant': return [{ ...problem('broken-invariant', place, { holds: words ?? '' }), ...link }];
    case 'closed': return [{ ...problem('closed-page', place, { words: page?.choices[0]?.text ?? '' }), ...link }];
    case 'changing-words': {
      const written = story.choices.find(({ path }) => path === pathOf(program, point));
      if (!written || written.label !== undefined) return [];
      return [{ ...problem('changing-words', written, { words: written.words }), ...link }];
    }
    default:
      // It hangs on draws for which no seed was found, or on a host: told without the link that would show it.
      if (!page) return [problem('ran-out', place, {})].filter(() => kind === 'stopped' && sighting.draws.length > 0);
      if (page.problems.length === 0) return page.ended ? [] : 'none';
      return page.problems.map((one) => ({ ...one, ...link }));
  }
}

function placeOf({ worlds }: Search, universe: UniverseId, point: number): Place {
  const world = worlds.get(universe);
  if (!world) return { file: '' };
  return lineLookup(world.story.lines)(pathOf(world.interpreter.program, point)) ?? { file: world.story.file };
}

function covers({ chance, universes }: Multiverse, search: Search, contradictions: number): string[] {
  const hosted = [...search.worlds.values()].some(({ story }) => story.externals.length > 0);
  return [
    ...search.cuts,
    ...(contradictions > 0 ? [`${contradictions} of the pages that were found could not be played, so nothing is told as proved.`] : []),
    ...(search.exact === 'control' ? ['Words are not compared: a page is where it stops and what it offers.'] : []),
    ...(chance ? ['Chance is tried in every way that its draws can fall, whatever the seed; SEED_RANDOM is taken not to change that.'] : []),
    ...(universes.length > 1 ? ['An ending that was passed is tried as one that is brought from another reading.'] : []),
    ...(hosted ? ['An EXTERNAL gives what ways-in.json says; without that, what its fallback gives, or 0.'] : []),
    'A turn of more than 100,000 steps is taken to have no end.',
  ];
}
