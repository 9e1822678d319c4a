/** `/about`: what Otherwise is, what it is built with, and whose the stories are. */
import { decodeLink, isBadLink } from '../../engine/reading/link.ts';
import type { AboutModel } from '../../web/models.ts';
import type { Sources } from './sources.ts';

export function about({ library, credits }: Sources, id?: string, at?: string): AboutModel {
  const open = id === undefined ? undefined : library.pack(id);
  return {
    kind: 'about',
    credits,
    packs: library.packs().map(({ manifest: { pack, title, author, notice } }) => ({
      pack, title,
      ...(author !== undefined && { author }),
      ...(notice !== undefined && { notice }),
    })),
    ...(open && { reading: { pack: open.id, title: open.manifest.title, ...(at !== undefined && !isBadLink(decodeLink(at)) && { link: at }) } }),
  };
}
