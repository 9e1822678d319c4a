/** What several commands say of the pack and the link they were given. */
import { isError, sentence } from '../problems/problem.ts';
import type { Pack } from '../multiverse/pack.ts';
import type { Playthrough } from '../multiverse/playthrough.ts';
import { linkIn } from '../reading/given-link.ts';
import { decodeLink, isBadLink } from '../reading/link.ts';
import { CALL, WrongUsage, type ExitCode } from './command.ts';
import { counted, printable, type Talk } from './talk.ts';

/** Says why nothing of a pack can be read. */
export function unreadable({ problems }: Pack, named: string, talk: Talk): ExitCode {
  for (const problem of problems.filter(isError)) talk.aside(printable(sentence(problem)));
  talk.answer({ error: `Nothing of "${named}" can be read.`, problems });
  return 1;
}

/** Mentions that something is wrong with a pack of which the rest can be read. */
export function mentionProblems({ problems }: Pack, named: string, talk: Talk): void {
  const errors = problems.filter(isError).length;
  if (errors > 0) talk.aside(`${counted(errors, 'error')} in ${named}: see "${CALL} check ${named}".`);
}

/** From a link, or the address of a page. */
export function playthroughOf(link: string): Playthrough {
  const playthrough = decodeLink(linkIn(link));
  if (isBadLink(playthrough)) throw new WrongUsage(printable(playthrough.sentence));
  return playthrough;
}
