/** Source to story: compiles ink with everything it includes, and says every problem it finds with its place and remedy. */
import { Story as InkStory } from 'inkjs';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { isError, problem, sentence, type Problem } from '../problems/problem.ts';
import { isHeaderName, readHeader } from './header.ts';
import { outline } from './outline.ts';
import { lostHeaders, scanDeclarations, scanProblems, scanTags } from './source-scan.ts';
import type { Story } from './story.ts';
import { readVariables, variableNames } from './values.ts';

export interface Compilation {
  /** Absent where an error keeps it from being played. */
  readonly story?: Story;
  readonly problems: readonly Problem[];
  /** Every file that was read, the story's own first. */
  readonly files: readonly string[];
}

/** Gives a file's text by its name as seen from the pack's folder, or undefined where there is none. */
export type ReadSource = (file: string) => string | undefined;

/** ink's own names for how grave a message is. */
const AUTHOR = 0;
const WARNING = 1;

export function compile(file: string, read: ReadSource): Compilation {
  const sources = new Map<string, string>();
  const source = load(file, read, sources);
  if (source === undefined) throw new Error(`There is no story "${file}" to compile.`);

  const said: Problem[] = [];
  const compiler = new Compiler(source, new CompilerOptions(file, [], false, (message, type) => said.push(fromInk(message, type, file)), {
    ResolveInkFilename: (name) => name,
    LoadInkFileContents: (name) => {
      const text = load(name, read, sources);
      if (text === undefined) throw new Error(`There is no ${name}`);
      return text;
    },
  }));
  let inMemory: InkStory | undefined;
  try {
    inMemory = compiler.Compile();
  } catch (error) {
    said.push(...fromThrown(error, file));
  }
  // ink tries a line by several of its rules, and each may say the same of it.
  const once = [...new Map(said.map((one) => [sentence(one), one])).values()];
  const problems = [...once, ...[...sources].flatMap(([name, text]) => scanProblems(text, name))];
  const files = [...sources.keys()];
  if (!inMemory || problems.some(isError)) return { problems, files };

  const ink = inMemory.ToJson() as string;
  // Loaded again from its JSON, as every reader will: whole-number floats become ints on the way.
  const story = new InkStory(ink);
  const globalTags = story.globalTags ?? [];
  const headerLines = scanTags(source).filter(({ name }) => isHeaderName(name)).map(({ name, line }) => [name, line] as const);
  const { header, problems: headerProblems } = readHeader(globalTags, file, headerLines);
  problems.push(...headerProblems);
  for (const [name, text] of sources) {
    for (const lost of lostHeaders(text, globalTags)) problems.push(problem('header-not-global', { file: name, line: lost.line }, lost));
  }
  if (startsEmpty(ink)) problems.push(problem('empty-story', { file }, {}));

  const parts = outline(inMemory, compiler.parsedStory, file);
  problems.push(...parts.problems);
  const declared = new Map([...sources].flatMap(([within, text]) => scanDeclarations(text).map(({ name, line }) => [name, { file: within, line }] as const)));
  for (const name of parts.unboundExternals) problems.push(problem('external-unbound', declared.get(name) ?? { file }, { name }));
  // Without the moment it parts from it would pass for a second canon.
  if (problems.some(({ code }) => code === 'empty-story' || code === 'from-malformed')) return { problems, files };

  return {
    problems,
    files,
    story: {
      id: idOf(file),
      file, files, header, headerLines,
      moments: parts.moments,
      endings: parts.endings,
      knots: parts.knots,
      choices: parts.choices,
      variables: [...readVariables(story, variableNames(JSON.parse(ink)))],
      declared: [...declared],
      listItems: parts.listItems,
      chance: /"(rnd|lrnd|srnd|seq)"/.test(ink),
      externals: parts.externals,
      words: parts.words,
      lines: parts.lines,
      playable: { ink, labels: parts.choices.flatMap(({ path, label }) => (label === undefined ? [] : [[path, label] as const])) },
    },
  };
}

/** The id a story has by its file's name. */
export const idOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.ink$/, '');

function load(file: string, read: ReadSource, sources: Map<string, string>): string | undefined {
  const text = read(file)?.replace(/^\uFEFF/, '');
  if (text !== undefined) sources.set(file, text);
  return text;
}

/** True where the story has neither text nor a divert outside its knots. */
function startsEmpty(ink: string): boolean {
  const [content] = (JSON.parse(ink) as { root: [unknown[]] }).root;
  let inTag = false;
  return !content.some((token) => {
    if (token === '#') inTag = true;
    if (token === '/#') inTag = false;
    const isText = typeof token === 'string' && token.startsWith('^') && token.trim() !== '^';
    const isDivert = typeof token === 'object' && token !== null && !Array.isArray(token) && ('->' in token || '->t->' in token || 'f()' in token || '*' in token);
    // ink closes every root with a gather that is done; any other container holds something.
    const isContainer = Array.isArray(token) && token[0] !== 'done';
    return (!inTag && isText) || isDivert || isContainer;
  });
}

/** Inky's own reading of a message: level, file, line, words. */
const MESSAGE = /^(?:ERROR|WARNING|RUNTIME ERROR|RUNTIME WARNING|TODO): (?:'([^']+)' )?(?:line (\d+): ?)?([^]*)$/;

function fromInk(message: string, type: number, file: string): Problem {
  const [, inFile = file, line, words = message] = MESSAGE.exec(message) ?? [];
  const place = { file: inFile === 'null' ? file : inFile, ...(line && { line: Number(line) }) };
  const said = words.trim().replace(/\s+/g, ' ').replace(/[^.!?]$/, '$&.');
  if (type === AUTHOR) return problem('author-note', place, { said });
  const include = /^Failed to load: '([^']+)'/.exec(words);
  if (include) return problem('missing-include', place, { include: include[1]! });
  const target = /^Divert target not found: '-> ([^']*)'|^(?:Divert|Variable divert)?.*target not found: '->? ?([^']*)'/.exec(words);
  if (target) return problem('divert-to-nowhere', place, { target: target[1] ?? target[2] ?? '' });
  if (type === WARNING) return problem(/loose end/.test(words) ? 'loose-end' : 'ink-warning', place, { said });
  return problem(/^(Expected|Unexpected|Missing)|expected/i.test(words) ? 'syntax' : 'ink-error', place, { said });
}

function fromThrown(error: unknown, file: string): Problem[] {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError || message.startsWith('Stack overflow')) return [problem('too-deep', { file }, {})];
  // ink collects its errors first and throws this after them.
  return message === 'Compilation failed.' ? [] : [problem('ink-error', { file }, { said: message })];
}
