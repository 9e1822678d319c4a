/** Stories for the tests of exploring, and their plays by the reader and by the interpreter side by side. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../../engine/ink/compile.ts';
import { seededChance } from '../../engine/ink/interpreter/chance.ts';
import type { Interpreter, Turn } from '../../engine/ink/interpreter/turn.ts';
import { reader, type Page } from '../../engine/ink/reader.ts';
import type { Story } from '../../engine/ink/story.ts';
import { seeded } from '../../engine/exploring/survey.ts';

/** Every story of these folders that compiles, by its path from the project. */
export function storiesIn(...folders: readonly string[]): [string, Story][] {
  const house = fileURLToPath(new URL('../..', import.meta.url));
  const files = (folder: string): string[] => readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : name.endsWith('.ink') ? [path] : [];
  });
  return folders.flatMap((folder) => files(join(house, folder))).flatMap((path): [string, Story][] => {
    const story = storyAt(path);
    return story ? [[path.slice(house.length), story]] : [];
  });
}

export function storyAt(path: string): Story | undefined {
  return compile(basename(path), (name) => {
    try {
      return readFileSync(join(dirname(path), name), 'utf8');
    } catch {
      return undefined;
    }
  }).story;
}

export function storyOf(ink: string): Story {
  const { story, problems } = compile('canon.ink', (name) => (name === 'canon.ink' ? ink : undefined));
  if (!story) throw new Error(JSON.stringify(problems));
  return story;
}

export interface SeenPage {
  readonly lines: readonly { readonly text: string; readonly tags: readonly string[] }[];
  readonly choices: readonly { readonly text: string; readonly tags: readonly string[] }[];
  readonly ended: boolean;
}

export const asRead = ({ lines, choices, ended }: Page): SeenPage => ({ lines, choices: choices.map(({ text, tags }) => ({ text, tags })), ended });

/** The page of a turn, with the header's tags taken off the first as the reader does. */
export function asRun({ lines, choices, outcome }: Turn, header: readonly string[] = []): SeenPage {
  const [first, ...rest] = lines;
  const own = first && { text: first.text, tags: first.tags.slice(header.length) };
  const kept = header.length === 0 || !own ? lines : own.text === '' && own.tags.length === 0 ? rest : [own, ...rest];
  return { lines: kept, choices: choices.map(({ text, tags }) => ({ text: text.trim(), tags })), ended: outcome === 'ended' };
}

/** One random play, page by page, told by the reader and run by the interpreter. */
export function* playBoth(story: Story, interpreter: Interpreter, seed: number, longest: number): Generator<{ read: SeenPage; run: SeenPage; path: string }> {
  const random = seeded(seed);
  const told = reader(story.playable, story.file);
  const chance = seededChance(interpreter.program, seed);
  let page = told.begin({ seed });
  let turn = interpreter.begin(chance);
  const path: string[] = [];
  // Where the interpreter has tags that the reader has not, they are the header's.
  const header = (turn.lines[0]?.tags ?? []).slice(0, (turn.lines[0]?.tags.length ?? 0) - (page.lines[0]?.text === turn.lines[0]?.text ? page.lines[0]?.tags.length ?? 0 : 0));
  yield { read: asRead(page), run: asRun(turn, header), path: '' };
  for (let move = 0; move < longest; move++) {
    const open = page.choices.map((choice, index) => ({ choice, index })).filter(({ choice }) => choice.clickable);
    const taken = open[random(open.length)];
    const offered = taken && turn.choices[taken.index];
    if (!taken || !offered) return;
    path.push(taken.choice.key);
    page = told.choose(page, taken.choice.key);
    turn = interpreter.choose(turn.stand, offered, chance);
    yield { read: asRead(page), run: asRun(turn), path: path.join('.') };
  }
}
