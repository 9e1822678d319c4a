/** An ink expression that is asked of a page: compiled into the story as a function of its own, so that ink itself answers it. */
import { openPack } from '../disk/packs.ts';
import type { Page } from '../ink/reader.ts';
import { reader } from '../ink/reader.ts';
import type { Story } from '../ink/story.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import type { Pack } from '../multiverse/pack.ts';
import { isError } from '../problems/problem.ts';
import { WrongUsage, type Surroundings } from './command.ts';

const NAME = 'otherwise_having';

export interface Having {
  /** The pack whose stories can be asked. It reads as it did. */
  readonly pack: Pack;
  readonly holds: (universe: UniverseId, page: Page) => boolean;
}

/** Throws a sentence where ink does not understand the expression in one of the universes. */
export function askHaving(named: string, expression: string, asked: readonly (readonly [UniverseId, Story])[], { stories, cache }: Pick<Surroundings, 'stories' | 'cache'>): Having {
  const wrong = (why: string) => new WrongUsage(`"--having ${expression}" cannot be asked: ${why}`);
  if (/[\n\r#]|\/\/|\/\*/.test(expression)) throw wrong('write one expression of ink, such as "trust >= 2".');
  const files = new Set(asked.map(([, { file }]) => file));
  const pack = openPack(named, stories, cache, new Map([...files].map((file) => [file, `\n=== function ${NAME} ===\n~ return (${expression})\n`])));
  const readers = new Map(asked.map(([universe]) => {
    const story = pack.stories.get(universe);
    if (!story) throw wrong(pack.problems.find((one) => isError(one) && files.has(one.file))?.message ?? 'ink does not understand it.');
    return [universe, reader(story.playable, story.file)] as const;
  }));
  return { pack, holds: (universe, page) => isTrue(readers.get(universe)?.evaluate(page, NAME)) };
}

/** As ink has it: what is not nothing holds. */
function isTrue(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'Count' in value) return Number(value.Count) > 0;
  return typeof value === 'string' ? value !== '' : Boolean(value);
}
