/** What exploring says of a pack: data first, fit to be printed as JSON. */
import type { Written } from '../ink/story.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import type { Problem } from '../problems/problem.ts';
import type { SiteVerdict } from './site-verdicts.ts';
import type { Exact } from './world.ts';

/** A problem with the link of a playthrough that shows it; what can never happen has none. */
export type Finding = Problem & { readonly link?: string };

export interface FoundEnding {
  readonly universe: UniverseId;
  readonly id: string;
  /** Absent where it hangs on draws that no seed was found for. */
  readonly link?: string;
}

/** `why`: how near any page came to it. */
export interface Unreached {
  readonly choices: readonly (Written & { readonly text: string; readonly why: string })[];
  readonly knots: readonly (Written & { readonly name: string })[];
  readonly endings: readonly (Written & { readonly universe: UniverseId; readonly id: string })[];
  readonly moments: readonly (Written & { readonly universe: UniverseId; readonly id: string })[];
  readonly divergences: readonly { readonly universe: UniverseId; readonly from: string; readonly why: string }[];
}

export interface ExploreReport {
  /** True only where every choice of every universe was taken from every state that can differ. A proof, not a sample. */
  readonly complete: boolean;
  readonly exact: Exact;
  readonly method: 'states';
  readonly states: number;
  /** Turns that were run. */
  readonly transitions: number;
  /** Distinct pages: text and choices; for `control`, places where a page stops and the choice points it offers. */
  readonly pages: number;
  readonly seconds: number;
  /** It was told to stop before its time. */
  readonly stopped: boolean;
  /** Sites: choices taken, fallbacks followed, endings and moments come to, divergences made. `possible` hang on draws that no seed was found for. */
  readonly reached: number;
  readonly possible: number;
  readonly refuted: number;
  readonly unknown: number;
  /** Each of them, where it was asked for. */
  readonly sites?: readonly SiteVerdict[];
  readonly endings: readonly FoundEnding[];
  /** Proved where `complete`; else merely not come to. */
  readonly unreached: Unreached;
  readonly problems: readonly Finding[];
  /** What the host may do, as the pack declares it. */
  readonly waysIn: readonly { readonly universe: UniverseId; readonly knots: readonly string[]; readonly externals: readonly string[] }[];
  /** What the proof does not cover. */
  readonly covers: readonly string[];
}
