/** `play`: reads a pack in the terminal, or from a pipe of what a reader would type. The log is all it keeps. */
import { createInterface } from 'node:readline';
import { openPack, surveyPack } from '../disk/packs.ts';
import { knotWay } from '../exploring/knot-way.ts';
import { currentPage } from '../multiverse/machine.ts';
import { beginning } from '../multiverse/playthrough.ts';
import { isError, sentence } from '../problems/problem.ts';
import { encodeLink } from '../reading/link.ts';
import type { View } from '../reading/view.ts';
import { CALL, WrongUsage, type Command, type ExitCode, type Surroundings } from './command.ts';
import { act, begin, lastOf, viewed, type Reading } from './dialogue.ts';
import { seedIn } from './numbers.ts';
import { mentionProblems, playthroughOf, unreadable } from './opened.ts';
import { helpText, pageText } from './page-text.ts';
import { printable, type Talk } from './talk.ts';

export const play: Command = {
  name: 'play',
  usage: 'PACK [--link LINK] [--at KNOT] [--seed N]',
  says: 'Reads a pack in the terminal, from its beginning, from a link, or from a knot',
  help: [
    'Type the number of a choice, w1 for a “what if…?”, b to go back to its moment, u to undo, ? for the list, q to leave. On leaving, and at the end of a pipe, the link of the page is printed: it comes back to the same page here and on the site.',
    '--at goes the shortest way to a page that stops in the knot. In a pack, “mirror.night” is the knot “night” of the universe “mirror”.',
    `  ${CALL} play lighthouse\n  ${CALL} play lighthouse --link 0.herring.~fixed-light\n  printf '1\\nw1\\n' | ${CALL} play lighthouse`,
  ],
  options: {
    link: { value: 'LINK', says: 'begin on the page of this link' },
    at: { value: 'KNOT', says: 'begin at this knot' },
    seed: { value: 'N', says: 'what chance hangs on, where the pack uses it (a fresh one on a terminal, 0 from a pipe)' },
  },
  takes: [1, 1],
  async run(given, talk, surroundings) {
    const [named = ''] = given.words;
    const pack = openPack(named, surroundings.stories, surroundings.cache);
    const { multiverse } = pack;
    if (!multiverse) return unreadable(pack, named, talk);
    mentionProblems(pack, named, talk);

    let from = beginning(seedIn(given) ?? (surroundings.input.isTTY === true ? surroundings.freshSeed() : 0));
    const [link, at] = [given.value('link'), given.value('at')];
    if (link !== undefined && at !== undefined) throw new WrongUsage('"--link" and "--at" both say where to begin; give one of them.');
    if (link !== undefined) {
      if (given.has('seed')) throw new WrongUsage('The link has a seed of its own: leave "--seed" out, or change the link’s first number.');
      from = playthroughOf(link);
    }
    if (at !== undefined) {
      talk.progress(`Looking for a way to ${at} …`);
      const way = knotWay(pack, surveyPack(pack, surroundings.cache), at);
      if (typeof way !== 'string') from = { ...way, seed: from.seed };
      else {
        talk.aside(printable(way));
        talk.answer({ error: way });
        return 1;
      }
    }
    const reading = begin(multiverse, from);
    for (const told of reading.told) talk.aside(printable(told));
    if (reading.stopped !== undefined) talk.aside(`${printable(reading.stopped)} This is the page before it.`);
    const code = await read(reading, named, talk, surroundings);
    return reading.stopped === undefined ? code : 1;
  },
};

/** The dialogue. From a pipe, it stops at the first thing that cannot be done: what follows was meant for another page. */
async function read(from: Reading, named: string, talk: Talk, { input, out, err }: Surroundings): Promise<ExitCode> {
  const interactive = input.isTTY === true;
  const lines = createInterface({ input, terminal: interactive, ...(interactive && { output: talk.json ? err : out, prompt: '> ' }) });
  let reading = from;
  let refused: string | undefined;
  let left = false;
  const pages: View[] = [];
  const show = () => {
    const page = viewed(reading);
    pages.push(page);
    talk.say(`${pageText(page, talk)}\n`);
    if (interactive) lines.prompt();
  };
  show();
  for await (const line of lines) {
    const typed = line.trim();
    const page = viewed(reading);
    left = typed === 'q';
    if (left || (!interactive && page.page.ended && /^\d+$/.test(typed))) break;
    if (!interactive && typed !== '') talk.say(`> ${printable(typed)}\n`);
    const next = typed === '' || typed === '?' || typed === 'l' ? undefined : act(reading, typed);
    if (typeof next === 'object') {
      reading = next;
      show();
      continue;
    }
    if (typed === '?') talk.say(`${helpText(page)}\n`);
    if (typed === 'l') talk.say(`${page.link}\n`);
    if (next !== undefined) {
      talk.aside(printable(next));
      if (!interactive) {
        refused = next;
        break;
      }
    }
    if (interactive) lines.prompt();
  }
  lines.close();
  // Ctrl-C and Ctrl-D leave the cursor behind the prompt.
  if (interactive && !left) talk.say();
  return leave(reading, pages, refused, named, talk);
}

/** Says how to come back. A page on which the story failed is the story's fault, whoever read it. */
function leave({ playthrough, places }: Reading, pages: readonly View[], refused: string | undefined, named: string, talk: Talk): ExitCode {
  const link = encodeLink(playthrough);
  const problems = currentPage(lastOf(places).context).problems;
  for (const problem of problems) talk.aside(printable(sentence(problem)));
  talk.say(`To come back: ${CALL} play ${/^[\w./-]+$/.test(named) ? named : `'${named}'`} --link ${link}`);
  talk.answer({ link, ended: pages.at(-1)?.page.ended === true, pages, problems, ...(refused !== undefined && { refused }) });
  return refused !== undefined || problems.some(isError) ? 1 : 0;
}
