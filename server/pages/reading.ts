/** `/read/<pack>/<link>`: a page of reading. */
import { encodeLink } from '../../engine/reading/link.ts';
import { pageAddress } from '../../web/addresses.ts';
import { showReading } from '../../web/show.ts';
import type { ShelvedPack } from '../library.ts';
import { follow, isProblem } from '../reading.ts';
import type { Answer, Sources } from './sources.ts';

export async function reading({ replays }: Sources, pack: ShelvedPack, link: string): Promise<Answer> {
  const reached = await follow(replays, pack, link);
  if (isProblem(reached)) return reached;
  // Where no story uses chance, another seed is a link to the same page, and one page has one address.
  if (/^0*[1-9]/.test(link) && reached.playthrough.seed === 0) return { redirect: pageAddress(pack.id, encodeLink(reached.playthrough)) };
  return showReading(pack, reached);
}
