/** A desk to run commands at: a folder of its own with stories in it, and streams that keep what was said. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { alone } from '../../engine/cli/crew.ts';
import { run } from '../../engine/cli/program.ts';
import { noCache, type Cache } from '../../engine/disk/cache.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Desk {
  readonly folder: string;
  /** Runs a command; what is to be typed comes from a pipe, or line by line at a terminal. */
  readonly story: (typed: readonly string[], options?: { readonly input?: string; readonly terminal?: boolean; readonly colours?: boolean; readonly now?: () => number; readonly cache?: Cache; readonly stop?: AbortSignal }) => Promise<Said>;
  readonly write: (file: string, text: string) => void;
  readonly read: (file: string) => string;
  readonly exists: (file: string) => boolean;
  readonly remove: (file: string) => void;
}

/** `files` by their path, as in `stories/lake/canon.ink`. The folder is gone after the test. */
export function desk(files: Readonly<Record<string, string>> = {}): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'otherwise-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const at = (file: string) => join(folder, file);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return {
    folder,
    write,
    read: (file) => readFileSync(at(file), 'utf8'),
    exists: (file) => existsSync(at(file)),
    remove: (file) => rmSync(at(file), { recursive: true }),
    async story(typed, { input = '', terminal = false, colours = terminal, now = () => 0, cache = noCache, stop = new AbortController().signal } = {}) {
      const [out, err] = [keeping(terminal), keeping(terminal)];
      const code = await run(typed, {
        input: terminal ? Object.assign(Readable.from([input]), { isTTY: true }) : Readable.from([input]),
        out: out.stream,
        err: err.stream,
        colours,
        stories: at('stories'),
        cache,
        player: () => Promise.resolve({ script: 'play()', style: 'p{}' }),
        freshSeed: () => 77,
        now,
        crew: alone,
        interruption: () => stop,
      });
      // The folder has another name each time.
      const settled = (text: string) => text.replaceAll(folder, '.');
      return { code, out: settled(out.text()), err: settled(err.text()) };
    },
  };
}

function keeping(terminal: boolean): { stream: PassThrough & { isTTY?: boolean; columns?: number }; text: () => string } {
  const stream = Object.assign(new PassThrough(), terminal ? { isTTY: true, columns: 60 } : {});
  const parts: string[] = [];
  stream.on('data', (part: Buffer) => parts.push(part.toString()));
  return { stream, text: () => parts.join('') };
}

/** A pack of two universes and a locked third, small enough to be read here. */
export const LAKE: Readonly<Record<string, string>> = {
  'stories/lake/canon.ink': `# title: The Lake
# lang: en-GB
VAR oars = 2
-> shore
=== shore ===
# moment: shore, The shore at noon
The <em>boat</em> was out, and somebody had left the red lamp lit on the landing although it was noon.
* [Row across # key: row]
  ~ oars = 1
  You rowed. # ending: across, Across the water
  -> END
* [Walk round # key: walk]
  You walked.
  * * [Knock # key: knock]
    Nobody was in. # ending: nobody, Nobody in
    -> END
`,
  'stories/lake/storm.ink': `# title: The Storm
# from: canon/shore
# premise: What if the wind had got up?
# content: drowning
VAR oars = 0
It blew. You had {oars} oars.
* [Hold on # key: hold]
  You held. # ending: held, Held on
  -> END
`,
  'stories/lake/deep.ink': `# title: The Deep
# from: canon/shore
# requires: storm
# premise: What if the lake had no floor?
You sank.
* [Go on sinking # key: on]
  Still. # ending: deep, Deep
  -> END
`,
};
