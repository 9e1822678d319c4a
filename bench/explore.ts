/**
 * How fast exploring is, as ratios within one run: `npm run bench -- explore [story.ink]`. Times hang on the machine; ratios hardly do.
 * Each measure is taken in turn with the others, so that whatever else the machine does falls on all of them.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compile, type Compilation } from '../engine/ink/compile.ts';
import { noCache } from '../engine/disk/cache.ts';
import { openFolder } from '../engine/disk/packs.ts';
import { packOfOne, type Pack } from '../engine/multiverse/pack.ts';
import { explore, type Exploration } from '../engine/exploring/explore.ts';
import type { Exact } from '../engine/exploring/world.ts';
import { breadthFirst, randomPlay } from './stock.ts';

const ROUNDS = 5;
const now = () => performance.now();

function compileFile(path: string): Compilation {
  return compile(basename(path), (name) => {
    try {
      return readFileSync(join(dirname(path), name), 'utf8');
    } catch {
      return undefined;
    }
  });
}

/** From the compiled story to the report, and the part of it in which turns were run. */
function run({ multiverse, stories }: Pack, exact: Exact): { milliseconds: number; searching: number; exploration: Exploration } {
  if (!multiverse) throw new Error('The story does not compile.');
  const start = now();
  const work = explore({ multiverse, stories }, { exact, now });
  let searched = 0;
  let last = start;
  for (let next = work.next(); ; next = work.next()) {
    const time = now();
    if (next.done) return { milliseconds: time - start, searching: searched, exploration: next.value };
    // What comes before the first turns is reading the program, and what comes after the last is telling what was found.
    if (last > start) searched += time - last;
    last = time;
  }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;
const round = (number: number): string => Math.round(number).toLocaleString('en');

const [path = 'stories/lily/separation.ink'] = process.argv.slice(2);
const compiling: number[] = [];
const stock: number[] = [];
const play: number[] = [];
const ours = { control: [] as number[], text: [] as number[] };
const whole = { control: [] as number[], text: [] as number[] };
const last = new Map<Exact, Exploration>();
for (let turn = 0; turn < ROUNDS; turn++) {
  const start = now();
  const compilation = compileFile(path);
  compiling.push(now() - start);
  const ink = compilation.story?.playable.ink ?? '';
  stock.push(breadthFirst(ink, 600));
  play.push(randomPlay(ink, 300));
  for (const exact of ['control', 'text'] as const) {
    const { milliseconds, searching, exploration } = run(packOfOne('bench', compilation), exact);
    whole[exact].push(milliseconds);
    ours[exact].push(exploration.report.transitions / searching * 1000);
    last.set(exact, exploration);
  }
}

console.log(`${path}: compiled in ${round(compiling[0] ?? 0)} ms at first, ${round(median(compiling))} ms later`);
console.log(`stock inkjs, breadth first over ToJson and LoadJson: ${round(median(stock))} turns a second`);
console.log(`stock inkjs, random play: ${round(median(play))} turns a second`);
for (const [exact, { report }] of last) {
  const speed = median(ours[exact]);
  console.log(`explore --exact ${exact}: ${round(speed)} turns a second, ${(speed / median(stock)).toFixed(1)} times breadth first, ${(speed / median(play)).toFixed(1)} times random play;`);
  console.log(`  ${report.complete ? 'complete' : 'not complete'} with ${round(report.states)} states, ${round(report.transitions)} turns and ${round(report.pages)} pages in ${round(whole[exact][0] ?? 0)} ms at first, ${round(median(whole[exact]))} ms later`);
}

/** The small games that must be proved in under two seconds, and the pack that ships. */
const told = (what: string, { milliseconds, exploration: { report } }: ReturnType<typeof run>): void =>
  console.log(`${what}: ${report.complete ? 'complete' : 'not complete'} for ${report.exact} with ${round(report.states)} states, ${round(report.transitions)} turns and ${round(report.pages)} pages in ${round(milliseconds)} ms`);
for (const game of ['dice', 'hub']) told(`the game “${game}”`, run(packOfOne(game, compileFile(`tests/exploring/games/${game}.ink`)), 'control'));
const lily = openFolder('stories/lily', noCache);
for (const exact of ['control', 'text'] as const) told('lily', run(lily, exact));

const TOPICS = 17;
const hub = compile('hub.ink', () => `-> hub\n=== hub ===\n${Array.from({ length: TOPICS }, (_, topic) => `* [Topic ${topic}] -> hub`).join('\n')}\n+ [Leave] -> END\n`);
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const { milliseconds, exploration } = run(packOfOne('hub', hub), 'control');
globalThis.gc?.();
const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
const { states } = exploration.report;
console.log(`a hub of ${TOPICS} once-only topics: ${round(states)} states in ${round(milliseconds)} ms, ${round(megabytes)} MB, ${round(megabytes / states * 1e6)} MB for a million`);
