/** `/`: the shelf of packs. A single pack needs no shelf. */
import { crossroadsAddress } from '../../web/addresses.ts';
import { noStories } from '../problem.ts';
import type { Answer, Sources } from './sources.ts';

export function shelf({ library }: Sources): Answer {
  const packs = library.packs();
  const [only] = packs;
  if (!only) return noStories();
  if (packs.length === 1) return { redirect: crossroadsAddress(only.id) };
  return {
    kind: 'shelf',
    packs: packs.map(({ manifest: { pack, title, summary, author } }) => ({
      pack, title,
      ...(summary !== undefined && { summary }),
      ...(author !== undefined && { author }),
    })),
  };
}
