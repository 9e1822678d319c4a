/** What stands on the crossroads, row by row: the moments of canon, what parts from each, and what opens or hides it. */
import type { Requirement } from '../../engine/ink/header.ts';
import type { Moment } from '../../engine/ink/tag.ts';
import { isMet } from '../../engine/multiverse/machine.ts';
import type { ManifestUniverse } from '../../engine/exploring/manifest.ts';
import { endingsOf } from '../found.ts';
import type { CrossroadsModel } from '../models.ts';

export interface UniverseRow {
  readonly kind: 'universe';
  readonly universe: ManifestUniverse;
  /** Entered in this reading, or brought to an end in any. */
  readonly read: boolean;
  /** What it still asks for; it is open where that is nothing. */
  readonly unmet: readonly Requirement[];
  /** "You are here", and the smaller partings that were found inside it. */
  readonly inside: readonly (HereRow | UniverseRow)[];
}

export interface HereRow {
  readonly kind: 'here';
  readonly universe: string;
}

export interface MomentRow {
  readonly kind: 'moment';
  readonly moment: Moment;
  readonly parting: readonly UniverseRow[];
  /** The reading is in canon, between this moment and the next. */
  readonly here?: HereRow;
}

export interface Timeline {
  /**
   * `lanes`: every line keeps its own lane to the foot and may converge. `beside`: a line ends beside its own question, and the
   * next moment uses its lane again. `sheaves`: each moment keeps its lines in a sheaf until it is opened.
   */
  readonly shape: 'lanes' | 'beside' | 'sheaves';
  readonly canon: ManifestUniverse;
  /** The reading is in canon, before the first moment. */
  readonly here?: HereRow;
  readonly moments: readonly MomentRow[];
  /** Universes in which others meet: they stand after canon's end, where the lines join. */
  readonly meetings: readonly UniverseRow[];
}

const MOST_LANES = 5;
const MOST_BESIDE = 20;

export function timelineOf({ manifest, at, found, seen = [] }: CrossroadsModel): Timeline {
  const { universes } = manifest;
  const [canon] = universes;
  if (!canon) throw new Error(`The pack "${manifest.pack}" has no canon.`);
  const parting = universes.filter(({ from }) => from?.universe === canon.id);
  const isMeeting = ({ requires }: ManifestUniverse) => requires.some(({ universe }) => parting.some(({ id, requires: own }) => id === universe && own.length === 0));
  const single = parting.filter((universe) => !isMeeting(universe));
  const most = Math.max(0, ...canon.moments.map(({ id }) => parting.filter(({ from }) => from?.moment === id).length));
  const shape = single.length <= MOST_LANES ? 'lanes' : parting.length <= MOST_BESIDE && most <= MOST_LANES ? 'beside' : 'sheaves';

  const passed = new Set([...seen, ...(at?.passed ?? [])]);
  const reached = found.flatMap(([universe, endings]) => endings.map((ending) => ({ universe, ending })));
  const isRead = (id: string): boolean => at?.entered.includes(id) === true || endingsOf(found, id).length > 0;
  const here = (id: string): HereRow[] => (at?.universe === id ? [{ kind: 'here', universe: id }] : []);

  const row = (universe: ManifestUniverse): UniverseRow => ({
    kind: 'universe',
    universe,
    read: isRead(universe.id),
    unmet: universe.requires.filter((requirement) => !isMet(requirement, { passed: reached, brings: new Map() })),
    inside: [
      ...here(universe.id),
      ...universes
        .filter(({ id, from }) => from?.universe === universe.id && (isRead(id) || passed.has(`${universe.id}/${from.moment}`)))
        .map(row),
    ],
  });

  const lastPassed = at?.universe === canon.id ? canon.moments.findLast(({ id }) => at.passed.includes(`${canon.id}/${id}`)) : undefined;
  const [hereInCanon] = here(canon.id);
  return {
    shape,
    canon,
    ...(hereInCanon && !lastPassed && { here: hereInCanon }),
    moments: canon.moments.map((moment) => ({
      kind: 'moment',
      moment,
      parting: parting.filter((universe) => universe.from?.moment === moment.id && !(shape === 'lanes' && isMeeting(universe))).map(row),
      ...(hereInCanon && moment === lastPassed && { here: hereInCanon }),
    })),
    meetings: shape === 'lanes' ? parting.filter(isMeeting).map(row) : [],
  };
}
