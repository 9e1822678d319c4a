/** The command line as a function: reads what was typed, runs the command, and says what is wrong with a wrong one. */
import { parseArgs } from 'node:util';
import { NoSuchPack } from '../disk/packs.ts';
import { check } from './check.ts';
import { coverage } from './coverage.ts';
import { CALL, WrongUsage, type Command, type ExitCode, type Given, type Option, type Surroundings } from './command.ts';
import { explore } from './explore.ts';
import { take } from './export.ts';
import { commandHelp, programHelp } from './help.ts';
import { map } from './map.ts';
import { suggestion } from './near.ts';
import { create } from './new.ts';
import { path } from './path.ts';
import { play } from './play.ts';
import { random } from './random.ts';
import { record } from './record.ts';
import { replay } from './replay.ts';
import { talkWith } from './talk.ts';

const COMMANDS: readonly Command[] = [check, play, record, replay, explore, random, coverage, path, map, take, create];

/** What every command takes. */
export const COMMON: Readonly<Record<string, Option>> = {
  stories: { value: 'DIR', says: 'the folder of packs (stories)' },
  json: { says: 'one JSON document on the standard output, all else beside it' },
  help: { says: 'this text' },
};

export async function run(typed: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const [name, ...rest] = typed;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = name === 'help' ? COMMANDS.find((command) => command.name === rest[0]) : undefined;
    (name === undefined ? surroundings.err : surroundings.out).write(asked ? commandHelp(asked, COMMON) : programHelp(COMMANDS));
    return name === undefined ? 2 : 0;
  }
  const talk = talkWith(surroundings, typed.includes('--json'));
  try {
    const command = COMMANDS.find((one) => one.name === name);
    if (!command) throw new WrongUsage(`There is no command "${name}". ${suggestion(name, COMMANDS.map((one) => one.name), 'commands')}`);
    if (rest.includes('--help') || rest.includes('-h')) {
      surroundings.out.write(commandHelp(command, COMMON));
      return 0;
    }
    const given = read(command, rest);
    const stories = given.value('stories') ?? surroundings.stories;
    return await command.run(given, talk, { ...surroundings, stories });
  } catch (error) {
    if (!(error instanceof WrongUsage || error instanceof NoSuchPack)) throw error;
    talk.aside(error.message);
    talk.answer({ error: error.message });
    return 2;
  }
}

/** Reads the options and words of a command; throws `WrongUsage` where it has no such option or too few words. */
function read({ name, usage, options: own, takes: [least, most] }: Command, typed: readonly string[]): Given {
  const options = { ...own, ...COMMON };
  const { tokens } = parseArgs({
    args: [...typed],
    strict: false,
    tokens: true,
    options: Object.fromEntries(Object.entries(options).map(([option, { value }]) => [option, { type: value === undefined ? 'boolean' : 'string' } as const])),
  });
  const values = new Map<string, string | true>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (!option) throw new WrongUsage(`"${name}" has no option "${token.rawName}". ${suggestion(token.rawName, Object.keys(options).map((one) => `--${one}`), 'options')}`);
    if (values.has(token.name)) throw new WrongUsage(`"${token.rawName}" stands twice; give it once.`);
    if (option.value === undefined) {
      if (token.value !== undefined) throw new WrongUsage(`"${token.rawName}" takes no value; write it by itself.`);
      values.set(token.name, true);
    } else {
      // What begins with a hyphen is the next option, unless it is a number, or all of it: the standard output.
      if (token.value === undefined || token.value === '' || (/^-(?!\d|$)/.test(token.value) && !token.inlineValue)) {
        throw new WrongUsage(`"${token.rawName}" needs a value: "${token.rawName} ${option.value}".`);
      }
      values.set(token.name, token.value);
    }
  }
  if (words.length < least || words.length > most) {
    const what = words.length < least ? 'needs more' : `does not know what to do with "${words[most]}"`;
    throw new WrongUsage(`"${name}" ${what}: write it as "${CALL} ${name} ${usage}".`);
  }
  return {
    words,
    value(option) {
      const value = values.get(option);
      return typeof value === 'string' ? value : undefined;
    },
    has: (option) => values.has(option),
  };
}
