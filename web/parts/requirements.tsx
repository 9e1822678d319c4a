/** What opens a locked universe, in words, with links to what is missing; and what the reader has of it already. */
import type { JSX } from 'preact';
import type { Requirement } from '../../engine/ink/header.ts';
import { list as listed } from '../words.ts';
import type { UniverseRow } from '../drawing/timeline.ts';
import type { List } from './timeline-rows.tsx';

export function Requirements({ list: { model }, row: { universe, unmet } }: { list: List; row: UniverseRow }): JSX.Element {
  const { universes } = model.manifest;
  const titleOf = (id: string) => universes.find((one) => one.id === id)?.title ?? id;
  // Only universes that part from canon are sure to have a row to lead to.
  const isListed = (id: string) => universes.some((one) => one.id === id && one.from?.universe === universes[0]?.id);
  const met = universe.requires.filter((one) => !unmet.includes(one)).map((one) => titleOf(one.universe));
  const name = ({ universe: id }: Requirement) => (isListed(id) ? <a href={`#u-${id}`}>{titleOf(id)}</a> : titleOf(id));
  return (
    <div>
      <dt><i>Not open yet</i></dt>{' '}
      <dd>
        it opens when you have found {unmet.map((one, index) => (
          <>{index > 0 && (index === unmet.length - 1 ? ' and ' : ', ')}{one.ending === undefined ? 'an ending' : 'a certain ending'} of {name(one)}</>
        ))}.{met.length > 0 && ` You have one in ${listed(met)}.`}
      </dd>
    </div>
  );
}
