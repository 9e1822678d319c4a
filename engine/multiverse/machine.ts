/**
 * Universes to state machine. The config is plain JSON and the very object that runs is the one that is drawn; what it names
 * as guards and actions is given beside it. The machine is a pure reducer: `transition(machine, place, move)`, never an actor.
 */
import { assign, setup, type SnapshotFrom } from 'xstate';
import type { Requirement } from '../ink/header.ts';
import type { Page, Reader } from '../ink/reader.ts';
import type { Variables } from '../ink/values.ts';
import type { Universe, UniverseId } from './universe.ts';

export interface ChooseMove {
  readonly type: 'CHOOSE';
  readonly key: string;
  /** The words taken and all keys offered, kept in saves and path files so that a choice that is gone can be found again. */
  readonly words?: string;
  readonly offered?: readonly string[];
}

export type Move = ChooseMove | { readonly type: 'DIVERGE'; readonly universe: UniverseId } | { readonly type: 'RETURN' };

export interface OpenEvent {
  readonly type: 'OPEN';
  readonly seed: number;
  /** What the reader found in other playthroughs: an ending of a universe, by universe. */
  readonly brings: ReadonlyMap<UniverseId, string>;
}

/** An ending that was reached in these moves, in their order. An ending without a name has the id `UNNAMED`. */
export interface Passed {
  readonly universe: UniverseId;
  readonly ending: string;
}

/** What stands for the id of an ending that its writer gave none. Reserved, so that no named ending is mistaken for it. */
export const UNNAMED = 'ended';

export interface Context {
  readonly seed: number;
  readonly brings: ReadonlyMap<UniverseId, string>;
  readonly passed: readonly Passed[];
  /** The open page of canon and of each universe entered from it, down to the one that is being read. */
  readonly open: readonly { readonly universe: UniverseId; readonly page: Page }[];
}

/** Gives the reader of a universe's story. Synchronous: load a story before the move that enters it. */
export type ReaderOf = (universe: UniverseId) => Reader;

interface Divergence {
  readonly target: string;
  readonly description: string;
  readonly guard: { readonly type: 'opens'; readonly params: { readonly universe: UniverseId; readonly requires: readonly Requirement[] } };
  readonly actions: { readonly type: 'diverge'; readonly params: { readonly universe: UniverseId } };
}

/** The machine as plain JSON: `closed`, then a state for canon and every universe. */
export function machineConfig(universes: readonly Universe[]) {
  const canon = universes[0];
  if (!canon) throw new Error('A multiverse needs at least its canon.');

  const divergences = (universe: UniverseId, moment: string): Divergence[] => universes
    .filter(({ from }) => from?.universe === universe && from.moment === moment)
    .map(({ id, premise, title, requires }) => ({
      target: `#${id}`,
      description: premise ?? title,
      guard: { type: 'opens', params: { universe: id, requires } },
      actions: { type: 'diverge', params: { universe: id } },
    }));

  const state = ({ id, title, premise, from, moments: [first, ...others], endings, hue }: Universe) => ({
    id,
    description: premise ?? title,
    meta: { title, endings, hue },
    initial: 'reading',
    on: {
      CHOOSE: { guard: { type: 'isOffered' as const }, target: '.reading', actions: { type: 'choose' as const } },
      ...(from && { RETURN: { target: `#${from.universe}.at.${from.moment}`, actions: { type: 'resume' as const } } }),
    },
    states: {
      reading: {
        always: [
          { guard: { type: 'isOver' as const }, target: 'ended' },
          ...(first ? [first, ...others] : []).map((moment) => ({ guard: { type: 'isAt' as const, params: { moment: moment.id } }, target: `at.${moment.id}` })),
        ],
      },
      ended: { tags: ['ending'], entry: { type: 'recordEnding' as const } },
      ...(first && {
        at: {
          initial: first.id,
          states: Object.fromEntries([first, ...others].map((moment) => [moment.id, {
            description: moment.words,
            tags: ['moment'],
            on: { DIVERGE: divergences(id, moment.id) },
          }])),
        },
      }),
    },
  });

  const closed = { on: { OPEN: { target: `#${canon.id}`, actions: { type: 'open' as const, params: { universe: canon.id } } } } };
  const states: Record<string, typeof closed | ReturnType<typeof state>> = {
    closed,
    ...Object.fromEntries(universes.map((universe) => [universe.id, state(universe)])),
  };
  return { id: 'Multiverse', initial: 'closed', states };
}

export type MachineConfig = ReturnType<typeof machineConfig>;

/** True where an ending that was passed here, or is brought from elsewhere, meets the requirement. */
export function isMet({ universe, ending }: Requirement, { passed, brings }: Pick<Context, 'passed' | 'brings'>): boolean {
  const brought = brings.get(universe);
  return passed.some((one) => one.universe === universe && (ending === undefined || one.ending === ending))
    || (brought !== undefined && (ending === undefined || brought === ending));
}

/** The universe and page being read. Throws before the machine is opened. */
export function currentReading({ open }: Pick<Context, 'open'>): Context['open'][number] {
  const reading = open.at(-1);
  if (!reading) throw new Error('The machine is closed: open it before asking what is read.');
  return reading;
}

/** The page being read. */
export const currentPage = (context: Pick<Context, 'open'>): Page => currentReading(context).page;

export function createMachine(config: MachineConfig, readerOf: ReaderOf) {

  return setup({
    types: { context: {} as Context, events: {} as Move | OpenEvent },
    guards: {
      isOffered: ({ context, event }) => event.type === 'CHOOSE' && currentPage(context).choices.some(({ key, clickable }) => clickable && key === event.key),
      isAt: ({ context }, { moment }: { moment: string }) => currentPage(context).moment?.id === moment,
      isOver: ({ context }) => currentPage(context).ended,
      opens: ({ context, event }, { universe, requires }: { universe: UniverseId; requires: readonly Requirement[] }) =>
        event.type === 'DIVERGE' && event.universe === universe && requires.every((requirement) => isMet(requirement, context)),
    },
    actions: {
      open: assign(({ event }, { universe }: { universe: UniverseId }) => {
        if (event.type !== 'OPEN') return {};
        const { seed, brings } = event;
        return { seed, brings, passed: [], open: [{ universe, page: readerOf(universe).begin({ seed, given: endingsGiven(brings, []) }) }] };
      }),
      choose: assign(({ context, event }) => {
        if (event.type !== 'CHOOSE') return {};
        const { universe, page } = currentReading(context);
        return { open: [...context.open.slice(0, -1), { universe, page: readerOf(universe).choose(page, event.key) }] };
      }),
      diverge: assign(({ context }, { universe }: { universe: UniverseId }) => {
        const { seed, brings, passed, open } = context;
        const parent = currentReading(context);
        const inherited = readerOf(parent.universe).variables(parent.page);
        const page = readerOf(universe).begin({ seed, inherited, given: endingsGiven(brings, passed) });
        return { open: [...open, { universe, page }] };
      }),
      // The parent's page is as it was left: only the endings that were passed know of the journey.
      resume: assign(({ context }) => ({ open: context.open.slice(0, -1) })),
      recordEnding: assign(({ context }) => {
        const { universe, page } = currentReading(context);
        return { passed: [...context.passed, { universe, ending: page.ending?.id ?? UNNAMED }] };
      }),
    },
  }).createMachine({ ...config, context: { seed: 0, brings: new Map(), passed: [], open: [] } } as never);
}

/** `ending_<universe>` for every universe an ending of which is known, the latest holding. */
function endingsGiven(brings: Context['brings'], passed: Context['passed']): Variables {
  const latest = new Map(brings);
  for (const { universe, ending } of passed) latest.set(universe, ending);
  return new Map([...latest].map(([universe, ending]) => [`ending_${universe.replaceAll('-', '_')}`, ending]));
}

export type Machine = ReturnType<typeof createMachine>;

/** Where a playthrough stands: the machine's state and its context. A value; nothing runs in it. */
export type Place = SnapshotFrom<Machine>;
