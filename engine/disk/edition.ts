/** Which edition of a pack this is: another one whenever a story of it changes. */
import { hashOf } from './cache.ts';
import type { OpenedPack } from './packs.ts';

export function editionOf({ id, multiverse, hashes }: Pick<OpenedPack, 'id' | 'multiverse' | 'hashes'>): string {
  return hashOf([id, ...(multiverse?.universes ?? []).map((universe) => `${universe.id} ${hashes.get(universe.id)}`)]);
}
