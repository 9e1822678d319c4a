/** Stories of earlier editions, which no manifest names any more. */
import type { Manifest } from '../../engine/exploring/manifest.ts';
import { storyAddress } from '../addresses.ts';
import { kept } from './packed.ts';

export async function forgetOldStories(stories: Cache): Promise<void> {
  const addresses = (await stories.keys()).map(({ url }) => new URL(url).pathname);
  const manifests = await Promise.all(addresses.filter((address) => address.startsWith('/api/')).map(async (address) => (await kept(stories, address))?.json() as Promise<Manifest | undefined>));
  const named = new Set(manifests.flatMap((manifest) => manifest?.universes.map(({ story }) => storyAddress(story)) ?? []));
  await Promise.all(addresses.filter((address) => address.startsWith('/stories/') && !named.has(address)).map((address) => stories.delete(address)));
}
