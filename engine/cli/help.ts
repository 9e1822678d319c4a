/** What `--help` prints. */
import { CALL, type Command, type Option } from './command.ts';
import { wrap } from '../wrap.ts';

const WIDTH = 78;

export function programHelp(commands: readonly Command[]): string {
  const calls = commands.map(({ name, usage }) => `${name} ${usage}`);
  return [
    `Usage: ${CALL} <command> …`,
    '',
    'Reads, checks and draws what-if fiction, and replays the paths that were recorded through it.',
    '',
    ...commands.flatMap(({ says }, index) => [`  ${calls[index] ?? ''}`, `      ${wrap(says, WIDTH, '      ')}`]),
    '',
    wrap('PACK is a pack’s name in stories/, its folder, or one .ink file. Every command takes --help, and --json for programs. It ends with 0 if all is well, 1 if a story or a path is at fault, and 2 if the command was written wrongly.', WIDTH),
    '',
  ].join('\n');
}

export function commandHelp({ name, usage, says, help, options }: Command, common: Readonly<Record<string, Option>>): string {
  const rows = Object.entries({ ...options, ...common }).map(([option, { value, says: what }]) => [`--${option}${value === undefined ? '' : ` ${value}`}`, what] as const);
  const column = Math.max(...rows.map(([option]) => option.length)) + 4;
  return [
    `Usage: ${CALL} ${name} ${usage}`,
    '',
    wrap(`${says}.`, WIDTH),
    ...help.flatMap((paragraph) => ['', paragraph.startsWith('  ') ? paragraph : wrap(paragraph, WIDTH)]),
    '',
    'Options:',
    ...rows.map(([option, what]) => `  ${option.padEnd(column - 2)}${wrap(what, WIDTH, ' '.repeat(column))}`),
    '',
  ].join('\n');
}
