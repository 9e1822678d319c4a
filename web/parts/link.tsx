/** A link whose address is made only when it is drawn: while a move is being shown, the addresses may come a frame after the text. */
import { createContext, type ComponentChildren, type JSX } from 'preact';

/** True for a first drawing without addresses, to be drawn again with them once the frame is out. */
export const WithoutAddresses = createContext(false);

interface LinkProps {
  readonly to: () => string;
  readonly class?: string | undefined;
  readonly rel?: string;
  readonly 'aria-current'?: 'page' | undefined;
  readonly 'data-move'?: string;
  readonly 'data-notes'?: string;
  readonly 'data-back'?: string;
  readonly children: ComponentChildren;
}

export function Link({ to, children, ...rest }: LinkProps): JSX.Element {
  // Empty and not absent: it looks and acts like a link in the meantime.
  return <WithoutAddresses.Consumer>{(without: boolean) => <a {...rest} href={without ? '' : to()}>{children}</a>}</WithoutAddresses.Consumer>;
}
