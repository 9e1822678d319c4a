/** A problem as one line, and how grave it is. Apart from the catalogue, which a reader's browser has no need of. */
import type { Problem } from './problem.ts';

/**
 * One line in ink's own grammar, so that editors which know ink's messages can jump to the place:
 * `ERROR: 'storm.ink' line 2: "# from: canon/harbor" names no moment. The moments of "canon" are wedding, erised.`
 */
export function sentence({ severity, file, line, message, remedy }: Problem): string {
  const level = { error: 'ERROR', warning: 'WARNING', note: 'TODO' }[severity];
  const place = [file && `'${file}'`, line !== undefined && `line ${line}`].filter(Boolean).join(' ');
  return `${level}: ${place && `${place}: `}${message}${remedy && ` ${remedy}`}`;
}

/** True for what a reader would run into, and for what keeps a universe out of its pack or a path from holding. */
export const isError = (one: Problem): boolean => one.severity === 'error';
