/** Expressions that a pack wants to hold on every page, compiled into its stories as functions of ink's own. */

export interface Invariant {
  /** The ink expression. */
  readonly holds: string;
  /** The function it was compiled into. */
  readonly name: string;
}
