/** What may be known of a pack before it is read, without a line of prose: the browser's and the API's picture of it. */
import type { Survey } from './survey.ts';
import type { Multiverse } from '../multiverse/multiverse.ts';
import type { Pack } from '../multiverse/pack.ts';
import { beginning } from '../multiverse/playthrough.ts';
import type { Universe, UniverseId } from '../multiverse/universe.ts';
import { encodeLink } from '../reading/link.ts';

export interface ManifestUniverse extends Universe {
  /** The hash its compiled story is served under, at `/stories/<hash>.json`. */
  readonly story: string;
  /** Shortest and longest reading, at 240 words a minute, among the plays that were tried. */
  readonly minutes?: readonly [from: number, to: number];
}

export interface Manifest {
  readonly pack: string;
  /** Another one whenever a story of the pack changes. */
  readonly edition: string;
  readonly title: string;
  readonly author?: string;
  readonly summary?: string;
  readonly notice?: string;
  readonly rating?: string;
  readonly lang: string;
  /** Some story of the pack uses chance: a new reading begins with a fresh seed. */
  readonly chance: boolean;
  /** Canon first; see `place`. */
  readonly universes: readonly ManifestUniverse[];
  /** For each moment that was reached, by `universe/moment`, the link of the shortest playthrough to it. */
  readonly ways: readonly (readonly [moment: string, link: string])[];
}

export function manifestOf(pack: Pack & { multiverse: Multiverse }, hashes: ReadonlyMap<UniverseId, string>, surveys: ReadonlyMap<UniverseId, Survey>, edition: string): Manifest {
  const { universes, chance } = pack.multiverse;
  const [canon] = universes;
  const { title = pack.id, lang = 'en-GB', author, summary, notice, rating } = (canon && pack.stories.get(canon.id)?.header) ?? {};
  return {
    pack: pack.id,
    edition,
    title,
    ...(author !== undefined && { author }),
    ...(summary !== undefined && { summary }),
    ...(notice !== undefined && { notice }),
    ...(rating !== undefined && { rating }),
    lang,
    chance,
    universes: universes.map((universe) => {
      const minutes = surveys.get(universe.id)?.minutes;
      return { ...universe, story: hashes.get(universe.id) ?? '', ...(minutes && { minutes }) };
    }),
    ways: universes.flatMap(({ id }) => (surveys.get(id)?.ways ?? []).map(([moment, moves]) =>
      [`${id}/${moment}`, encodeLink({ ...beginning(), moves })] as const)),
  };
}
