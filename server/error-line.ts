/** What the log may hold of an error: its kind and where it was thrown. Never its message, which may quote a link, a reader, a row. */

export interface ErrorLine {
  readonly kind: string;
  /** The system's or the database's word for it, such as `ENOSPC`. */
  readonly code?: string;
  /** Nearest first. */
  readonly at: readonly string[];
  readonly cause?: ErrorLine;
}

/** So many places of each error, so many marks of each, and so many causes: a line stays short enough for any collector. */
const PLACES = 12;
const MARKS = 160;
const CAUSES = 3;

export function errorLine(error: unknown, causes = CAUSES): ErrorLine {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] };
  return {
    kind: cut(error.constructor.name),
    ...('code' in error && /^\w{1,32}$/.test(String(error.code)) && { code: String(error.code) }),
    at: placesIn(error),
    ...(error.cause !== undefined && causes > 1 && { cause: errorLine(error.cause, causes - 1) }),
  };
}

/** The stack begins with the message, which may have lines that look like places: those are left behind with it. */
function placesIn({ stack = '', message }: Error): string[] {
  const told = stack.indexOf(message);
  return stack.slice(told < 0 ? 0 : told + message.length).split('\n').filter((line) => /^\s+at /.test(line)).slice(0, PLACES).map((line) => cut(line.trim().slice('at '.length)));
}

const cut = (text: string): string => text.slice(0, MARKS);
