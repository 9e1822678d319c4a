/** What a command says: words for a person, or one JSON document on the standard output and the words beside it. */
import { styleText } from 'node:util';
import type { Output, Surroundings } from './command.ts';

type Style = Parameters<typeof styleText>[0];

export interface Talk {
  /** True where a program listens. */
  readonly json: boolean;
  /** Characters in a line. */
  readonly width: number;
  /** A line for a person. */
  readonly say: (text?: string) => void;
  /** Text for a person, just as it is. */
  readonly write: (text: string) => void;
  /** A line beside the answer: what to know of it, what went wrong. */
  readonly aside: (text: string) => void;
  /** The answer for a program; for a person it has been said. */
  readonly answer: (document: unknown) => void;
  /** Coloured on a terminal, plain elsewhere. */
  readonly style: (style: Style, text: string) => string;
  /** True where styles show. */
  readonly marked: boolean;
  /** A line that the next one replaces; on a terminal only. */
  readonly progress: (text: string) => void;
}

const LONGEST_LINE = 76;

export function talkWith({ out, err, colours }: Pick<Surroundings, 'out' | 'err' | 'colours'>, json: boolean): Talk {
  const human: Output = json ? err : out;
  const marked = colours && human.isTTY === true;
  let pending = false;
  const clear = () => {
    if (pending) err.write('\r\u001b[K');
    pending = false;
  };
  const write = (output: Output, text: string) => {
    clear();
    output.write(text);
  };
  return {
    json,
    width: Math.min(LONGEST_LINE, Math.max(20, (human.columns || 80) - 2)),
    say: (text = '') => write(human, `${text}\n`),
    write: (text) => write(human, text),
    aside: (text) => write(err, `${text}\n`),
    answer(document) {
      if (json) write(out, `${JSON.stringify(document, null, 2)}\n`);
    },
    marked,
    style: (style, text) => (marked ? styleText(style, text, { validateStream: false }) : text),
    progress(text) {
      if (err.isTTY !== true) return;
      clear();
      err.write(text);
      pending = true;
    },
  };
}

/** A story's text made safe to print: a terminal obeys control characters, and a story must not command it. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}

/** `1 universe`, `4 universes`, `5,210 words`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
