/** What a reading has come through, folded page by page. */
import { expect, test } from 'vitest';
import { beginning, replay } from '../../engine/multiverse/playthrough.ts';
import { decodeLink, isBadLink } from '../../engine/reading/link.ts';
import { endingsFound, soFar, waysPassed, type SoFar } from '../../engine/reading/so-far.ts';
import { multiverseOf } from '../packs.ts';

const multiverse = multiverseOf({
  'canon.ink': '-> quay\n=== quay ===\n# moment: quay, The quay\nThe quay.\n* [On # key: on] -> END\n',
  'gull.ink': '# from: canon/quay\n# premise: What if?\nIt spoke. # ending: spoke, It spoke\n-> END\n',
  'tern.ink': '# from: canon/quay\n# premise: And if?\nIt spoke too.\n-> END\n',
});

function read(link: string) {
  const playthrough = decodeLink(link);
  if (isBadLink(playthrough)) throw new Error(playthrough.sentence);
  const { places, stopped } = replay(multiverse, playthrough);
  expect(stopped).toBeUndefined();
  const through = places.reduce<SoFar | undefined>((before, place, moves) => soFar(place, moves, before), undefined);
  return { playthrough, place: places.at(-1)!, through: through! };
}

test('moments passed and universes entered, each once', () => {
  const { through } = read('0.~gull.~back.~tern.~back.~gull');
  expect(through).toEqual({ passed: [['canon/quay', 4]], entered: ['canon', 'gull', 'tern'] });
});

test('the way to a moment that was passed is where the reading stood there last, with all it had found', () => {
  const { playthrough, through } = read('0.~gull.~back.on');
  expect(waysPassed(playthrough, through)).toEqual([['canon/quay', '0.~gull.~back']]);
});

test('endings found are those that are brought, then those reached; one without a name counts as one', () => {
  expect(endingsFound(read('0,tern=sank.~gull.~back.~tern').place)).toEqual([['tern', ['sank', 'ended']], ['gull', ['spoke']]]);
  expect(endingsFound(replay(multiverse, beginning()).places[0]!)).toEqual([]);
});
