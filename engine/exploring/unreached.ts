/** What is written in a pack and was not come to. Where all was tried, no reader ever can. */
import { choicePoints, containerOf, pointsWithin } from '../ink/analysis/places.ts';
import { isFallback } from '../ink/analysis/flow.ts';
import { problem } from '../problems/problem.ts';
import { endingsNeeded } from './entrances.ts';
import type { Finding, Unreached } from './report.ts';
import type { Search } from './search.ts';
import type { Sighting } from './sighting.ts';
import type { World } from './world.ts';

export interface Sites {
  readonly reached: number;
  readonly missing: number;
}

export function readUnreached(search: Search): Unreached {
  const worlds = [...search.worlds.values()];
  return {
    choices: worlds.flatMap((world) => choicesNever(search, world).map(({ file, line, words, point }) => ({
      file, line, text: words,
      why: search.found.points.get(world.universe.id)?.has(point) ? 'The page it belongs to is read, and never offers it.' : 'Nothing that is read leads to where it stands.',
    }))),
    knots: worlds.flatMap((world) => knotsNever(world).map(({ file, line, name }) => ({ file, line, name }))),
    endings: worlds.flatMap(({ universe, story }) => story.endings.filter(({ id }) => !search.found.endings.get(universe.id)?.has(id))
      .map(({ id, file, line }) => ({ universe: universe.id, id, file, line }))),
    moments: worlds.flatMap(({ universe, story }) => story.moments.filter(({ id }) => !search.found.moments.get(universe.id)?.has(id))
      .map(({ id, file, line }) => ({ universe: universe.id, id, file, line }))),
    divergences: worlds.filter(({ universe }) => universe.from && !search.entrances.get(universe.id)?.length)
      .map(({ universe }) => ({
        universe: universe.id, from: `${universe.from?.universe}/${universe.from?.moment}`,
        why: search.standings.get(universe.id)?.size ? 'Its moment is come to, and what it requires is not.' : 'Its moment is never come to.',
      })),
  };
}

/** Everything that may be come to, counted. */
export function countSites(search: Search, unreached: Unreached): Sites {
  let reached = 0;
  let missing = unreached.choices.length + unreached.endings.length + unreached.moments.length + unreached.divergences.length;
  for (const { universe, interpreter: { program } } of search.worlds.values()) {
    const { id } = universe;
    const followed = search.found.followed.get(id)?.size ?? 0;
    const fallbacks = [...choicePoints(program).values()].filter((point) => isFallback(program, point)).length;
    reached += followed + (search.found.taken.get(id)?.size ?? 0) + (search.found.endings.get(id)?.size ?? 0) + (search.found.moments.get(id)?.size ?? 0);
    if (universe.from && search.entrances.get(id)?.length) reached++;
    missing += fallbacks - followed;
  }
  return { reached, missing };
}

/** A choice that is shown and closed by its writer is not meant to be taken. */
function choicesNever({ found }: Search, { universe: { id }, story, interpreter: { program } }: World) {
  const points = choicePoints(program);
  return story.choices.map((choice) => ({ ...choice, point: points.get(choice.path) ?? -1 }))
    .filter(({ point }) => !found.taken.get(id)?.has(point) && !found.shown.get(id)?.has(point));
}

function knotsNever({ story, interpreter: { program, seen } }: World) {
  return story.knots.filter(({ name, isFunction }) => {
    const container = isFunction ? undefined : containerOf(program, name);
    if (container === undefined) return false;
    const { from, to } = pointsWithin(program, container);
    return !seen.subarray(from, to).includes(1);
  });
}

/** The same as problems for the writer. What stands on a page that can be read has that page's link: there it is seen to be missing. */
export function neverFindings(search: Search, { knots, endings, moments, divergences }: Unreached, linkTo: (at: Sighting) => string | undefined): Finding[] {
  const linked = (finding: Finding, at: Sighting | undefined): Finding => {
    const link = at && linkTo(at);
    return link === undefined ? finding : { ...finding, link };
  };
  return [
    ...[...search.worlds.values()].flatMap((world) => choicesNever(search, world).map(({ file, line, words, point }) =>
      linked(problem('choice-never', { file, line }, { words }), search.found.points.get(world.universe.id)?.get(point)))),
    ...knots.map(({ name, ...place }) => problem('knot-never', place, { name })),
    ...endings.map(({ id, file, line }) => problem('ending-never', { file, line }, { id })),
    ...moments.map(({ id, file, line }) => problem('moment-never', { file, line }, { id })),
    ...divergences.flatMap(({ universe }) => divergenceNever(search, universe).map((finding) => linked(finding, [...search.standings.get(universe)?.values() ?? []][0]?.at))),
  ];
}

function divergenceNever({ worlds, found, standings }: Search, id: string): Finding[] {
  const world = worlds.get(id);
  const { from } = world?.universe ?? {};
  if (!world || !from) return [];
  const { universe, story: { file, headerLines } } = world;
  const lineOf = (tag: string) => headerLines.find(([name]) => name === tag)?.[1];
  if ((standings.get(id)?.size ?? 0) === 0) return [problem('universe-never', { file, line: lineOf('from') }, { universe: id, moment: `${from.universe}/${from.moment}` })];
  return universe.requires.filter((requirement) => !endingsNeeded({ ...universe, requires: [requirement] }, [], found.endings))
    .map((requirement) => problem('requires-never', { file, line: lineOf('requires') },
      { universe: id, requirement: requirement.ending === undefined ? requirement.universe : `${requirement.universe}/${requirement.ending}` }));
}
