/** Explores one pack, in a process of its own: says now and then how far it is, and at the end what it found. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBeside } from '../../engine/disk/beside-stories.ts';
import { diskCache } from '../../engine/disk/cache.ts';
import { openFolder, sourcesIn } from '../../engine/disk/packs.ts';
import { reportCoverage } from '../../engine/exploring/coverage-report.ts';
import { explore } from '../../engine/exploring/explore.ts';
import { exploredHtml } from '../../engine/exploring/explore-html.ts';
import { exploredCoverage } from '../../engine/exploring/explored-coverage.ts';
import type { Exact } from '../../engine/exploring/world.ts';
import { isError, sentence } from '../../engine/problems/problem.ts';

/** What the child is told: the work, and then perhaps to end it. */
export type Told = { readonly folder: string; readonly exact: Exact } | { readonly stop: true };

/** What it says: how far it is, and last what it found, or why it could not. */
export type Said = { readonly progress: string } | { readonly html: string } | { readonly failed: string };

const SECONDS = 300;
/** Milliseconds of work before it listens, and before it says anew how far it is. */
const SLICE = 50;
const SAY = 400;

async function work(folder: string, exact: Exact, stop: AbortSignal): Promise<string> {
  const pack = openFolder(folder, diskCache(join(fileURLToPath(new URL('../..', import.meta.url)), '.cache')));
  const { multiverse } = pack;
  const { invariants, ways, problems } = readBeside(pack);
  const wrong = [...pack.problems, ...problems].filter(isError);
  if (!multiverse || wrong.length > 0) throw new Error(`It cannot be explored while this is wrong. ${wrong.map(sentence).join(' ')}`);
  const now = () => performance.now();
  const began = now();
  const exploring = explore({ ...pack, multiverse }, { exact, now, seconds: SECONDS, stop: () => stop.aborted, invariants, ways });
  let breath = began;
  let said = 0;
  for (;;) {
    const { done, value } = exploring.next();
    if (done) {
      const coverage = reportCoverage(pack, exploredCoverage(value.search));
      return exploredHtml({ pack: pack.id, report: value.report, coverage, sources: sourcesIn(pack, coverage.files.map(({ file }) => file)), base: '', level: 3 });
    }
    if (now() - breath < SLICE) continue;
    if (now() - said > SAY) {
      const { universe, states, transitions, waiting } = value;
      const rate = Math.round(transitions / Math.max(0.001, (now() - began) / 1_000));
      process.send?.({ progress: `In “${universe}”: ${states.toLocaleString('en')} states, ${rate.toLocaleString('en')} turns a second, ${waiting.toLocaleString('en')} choices waiting.` } satisfies Said);
      said = now();
    }
    await new Promise(setImmediate);
    breath = now();
  }
}

process.on('disconnect', () => process.exit());
const stopping = new AbortController();
process.on('message', (told: Told) => {
  if ('stop' in told) stopping.abort();
  else {
    void work(told.folder, told.exact, stopping.signal)
      .then((html): Said => ({ html }), (error: unknown): Said => ({ failed: error instanceof Error ? error.message : String(error) }))
      .then((said) => process.send?.(said, () => process.exit()));
  }
});
