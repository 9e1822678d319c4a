/** What pages are made from, and what may come of asking for one. */
import type { PageModel } from '../../web/models.ts';
import type { Credit } from '../credits.ts';
import type { Library } from '../library.ts';
import type { Replays } from '../replays.ts';

export interface Sources {
  readonly library: Library;
  readonly replays: Replays;
  readonly credits: readonly Credit[];
}

export interface Redirect {
  readonly redirect: string;
}

export type Answer = PageModel | Redirect;

export const isRedirect = (answer: Answer): answer is Redirect => 'redirect' in answer;
