/** `map`: a pack drawn, in a format for the eye or for another tool. All of them come from the one machine config. */
import { openPack } from '../disk/packs.ts';
import { DRAWINGS, FORMATS, isFormat } from '../drawing/formats.ts';
import { CALL, WrongUsage, type Command } from './command.ts';
import { suggestion } from './near.ts';
import { mentionProblems, unreadable } from './opened.ts';

export const map: Command = {
  name: 'map',
  usage: `PACK [--format ${FORMATS.join('|')}]`,
  says: 'Draws the universes of a pack, the moments they part from, and what each asks',
  help: [
    'svg stands by itself, light and dark. dot is for Graphviz, mermaid for Markdown pages. stately is one createMachine call to paste into Stately’s editor: the very machine that the pack runs on. json is that machine with the drawing’s nodes and edges.',
    `  ${CALL} map lighthouse > lighthouse.svg\n  ${CALL} map lighthouse --format mermaid`,
  ],
  options: { format: { value: 'FORMAT', says: `how to draw it: ${FORMATS.join(', ')} (svg)` } },
  takes: [1, 1],
  run(given, talk, { stories, cache }) {
    const [named = ''] = given.words;
    const format = given.value('format') ?? (talk.json ? 'json' : 'svg');
    if (!isFormat(format)) throw new WrongUsage(`There is no format "${format}". ${suggestion(format, FORMATS, 'formats')}`);
    if (talk.json && format !== 'json') throw new WrongUsage(`"--json" prints JSON and "--format ${format}" something else; give one of them.`);
    const pack = openPack(named, stories, cache);
    if (!pack.multiverse) return unreadable(pack, named, talk);
    mentionProblems(pack, named, talk);
    const drawing = DRAWINGS[format](pack.multiverse);
    if (talk.json) talk.answer(JSON.parse(drawing));
    else talk.write(drawing);
    return 0;
  },
};
