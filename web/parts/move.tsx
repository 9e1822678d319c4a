/** A link that makes a move: plain for a browser without scripts, marked with the move for one that plays it in place. */
import type { ComponentChildren, JSX } from 'preact';
import type { Way } from '../../engine/reading/view.ts';
import { notesAddress, pageAddress } from '../addresses.ts';
import { Link } from './link.tsx';

interface MoveProps {
  readonly pack: string;
  readonly way: Way;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Move({ pack, way, class: name, children }: MoveProps): JSX.Element {
  return <Link class={name} to={() => pageAddress(pack, way.link)} rel="nofollow" data-move={way.move}>{children}</Link>;
}

interface DivergenceProps extends MoveProps {
  readonly universe: string;
  /** Its content notes: where there are some, they come before the move. */
  readonly content: readonly string[];
  /** The page that asks. */
  readonly at: () => string;
}

export function DivergenceLink({ pack, way, universe, content, at, class: name, children }: DivergenceProps): JSX.Element {
  if (content.length === 0) return <Move pack={pack} way={way} class={name}>{children}</Move>;
  return <Link class={name} to={() => notesAddress(pack, universe, at())} rel="nofollow" data-notes={universe}>{children}</Link>;
}
