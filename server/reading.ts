/** A link to the page it leads to: decoded, replayed, or the problem that stands in the way. */
import { decodeLink, isBadLink } from '../engine/reading/link.ts';
import type { ProblemModel } from '../web/models.ts';
import type { Reached } from '../web/show.ts';
import type { ShelvedPack } from './library.ts';
import { badLink, stoppedAt } from './problem.ts';
import type { Replays } from './replays.ts';

export const isProblem = <T extends object>(result: T | ProblemModel): result is ProblemModel => 'kind' in result && result.kind === 'problem';

/** Where a link leads, all of its moves made. */
export async function follow(replays: Replays, pack: ShelvedPack, link: string): Promise<Reached | ProblemModel> {
  const asked = decodeLink(link);
  if (isBadLink(asked)) return badLink(pack, link, asked);
  const { reached, stopped } = await replays.replay(pack, asked);
  return stopped ? stoppedAt(pack, asked, reached, stopped) : reached;
}
