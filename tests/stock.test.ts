/** Random playthroughs of the packs that ship: our engine and stock inkjs give the same text and choices, page for page. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { noCache } from '../engine/disk/cache.ts';
import { openFolder } from '../engine/disk/packs.ts';
import { seeded } from '../engine/exploring/survey.ts';
import { currentPage, type Move } from '../engine/multiverse/machine.ts';
import { isRefusal, movesFrom, open, step } from '../engine/multiverse/playthrough.ts';
import { playStock } from './stock-ink.ts';

const RUNS = 100;

describe.each(['lily', 'lighthouse', '../tests/cases/chance', '../tests/cases/tunnels-and-threads'])('%s', (name) => {
  const pack = openFolder(fileURLToPath(new URL(`../stories/${name}`, import.meta.url)), noCache);
  const { multiverse } = pack;
  if (!multiverse) throw new Error(`${name} cannot be read.`);

  test(`${RUNS} random playthroughs, through every universe and back`, () => {
    for (let run = 0; run < RUNS; run++) {
      const random = seeded(run);
      // Every other reader comes with endings from elsewhere.
      const brings = new Map(run % 2 === 0 ? [] : multiverse.universes.flatMap(({ id }) => {
        const endings = pack.stories.get(id)?.endings ?? [];
        const ending = endings[random(endings.length)];
        return ending ? [[id, ending.id] as const] : [];
      }));
      let place = open(multiverse, { seed: run, brings });
      const places = [place];
      const moves: Move[] = [];
      while (moves.length < 60) {
        const possible = movesFrom(multiverse, place);
        const choices = possible.filter(({ type }) => type === 'CHOOSE');
        // Divergences and returns are few among many choices: one move in three prefers them.
        const others = possible.filter(({ type }) => type !== 'CHOOSE');
        const among = others.length > 0 && (choices.length === 0 || random(3) === 0) ? others : choices;
        const move = among[random(among.length)];
        if (!move) break;
        const result = step(multiverse, place, move);
        if (isRefusal(result)) throw new Error(result.refused);
        place = result.place;
        places.push(place);
        moves.push(result.move);
      }
      const ours = places.map(({ context }) => {
        const page = currentPage(context);
        return { text: page.lines.map(({ text }) => text).filter(Boolean), choices: page.choices.map(({ text }) => text) };
      });
      expect(ours, `run ${run}`).toEqual(playStock(pack, multiverse.chance ? run : 0, brings, moves));
    }
  });
});
