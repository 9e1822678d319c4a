/** What can go wrong while a story is played: the part of the catalogue that goes wherever stories are read. */
import { entry, problemFrom, type Entry, type FactsOf } from './entry.ts';
import type { Place, Problem } from './problem.ts';

export const playing = {
  'endless-loop': entry<{ steps: number }>('error',
    ({ steps }) => `The story runs in a loop without reaching a choice or an end (stopped after ${steps.toLocaleString('en')} steps).`,
    () => 'Put a choice, an "-> END" or a condition into the loop.'),
  'endless-recursion': entry<{ depth: number }>('error',
    ({ depth }) => `A tunnel, function or thread calls itself without end (stopped ${depth.toLocaleString('en')} deep).`,
    () => 'Give it a condition under which it returns.'),
  'endless-text': entry<{ length: number }>('error',
    ({ length }) => `The story prints without end (stopped after ${length.toLocaleString('en')} characters on one page).`,
    () => 'Put a choice or an end into the loop that prints.'),
  'ran-out': entry<Record<never, never>>('error',
    () => 'The story runs out of content here: a dead end.',
    () => 'End it with "-> END" or "-> DONE", or divert to where it goes on.'),
  'runtime-error': entry<{ said: string }>('error', ({ said }) => `ink stopped: ${said}`, () => 'The page before this one still reads; mend the line and go on from there.'),
  'runtime-warning': entry<{ said: string }>('warning', ({ said }) => `ink warned: ${said}`, () => 'The story goes on, perhaps not as you meant.'),
} as const;

type Played = keyof typeof playing;

/** Makes a problem of those. */
export const playedProblem = <C extends Played>(code: C, place: Place, facts: FactsOf<(typeof playing)[C]>): Problem =>
  problemFrom(playing[code] as Entry<typeof facts>, code, place, facts);
