/** What stands on one page, as data: for the reader's page, for the terminal and for programs alike. */
import type { Requirement } from '../ink/header.ts';
import type { Line } from '../ink/reader.ts';
import type { Ending, Moment } from '../ink/tag.ts';
import { currentPage, isMet, type Move, type Place } from '../multiverse/machine.ts';
import { partingFrom, universeOf, type Multiverse } from '../multiverse/multiverse.ts';
import { describeRequirements, fork, universeAt, type Playthrough } from '../multiverse/playthrough.ts';
import type { Universe } from '../multiverse/universe.ts';
import type { Problem } from '../problems/problem.ts';
import { withLink } from './late-link.ts';
import { encodeLink, encodeMove } from './link.ts';

/** A way on: the move as a link writes it, and the link of the page it leads to. */
export interface Way {
  readonly move: string;
  readonly link: string;
}

export interface ViewedChoice extends Way {
  readonly key: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly clickable: boolean;
}

export interface ViewedDivergence extends Way {
  readonly universe: string;
  readonly title: string;
  readonly premise: string;
  /** Content notes. */
  readonly content: readonly string[];
  readonly hue: number;
  readonly open: boolean;
  /** This page with the endings brought along that open it; absent where it is open or locked without them. */
  readonly opener?: string;
  /** What is still to be reached before it opens, in words. */
  readonly needs?: string;
}

export interface View {
  readonly pack: string;
  readonly universe: Pick<Universe, 'id' | 'title' | 'hue'>;
  readonly page: {
    readonly name?: string;
    readonly knot?: string;
    readonly lines: readonly Line[];
    readonly choices: readonly ViewedChoice[];
    readonly moment?: Moment;
    readonly ended: boolean;
    readonly ending?: Ending;
    readonly problems: readonly Problem[];
  };
  readonly divergences: readonly ViewedDivergence[];
  /** The way back to the moment this universe parted from. */
  readonly back?: Way & { readonly universe: string; readonly title: string; readonly moment: string };
  readonly link: string;
  /** How many moves led here. */
  readonly moves: number;
  /** The words of the move that led here; absent on the first page. */
  readonly taken?: string;
  /** What stood in for choices that are gone. */
  readonly told: readonly string[];
}

/** What else a reader could bring into a universe that is locked for the playthrough's own brings: its own among them. */
export type BringsFor = (universe: string) => Playthrough['brings'];

/** Shows a place. `moves` are those that led to it, as they were made. */
export function view(multiverse: Multiverse, place: Place, playthrough: Playthrough, told: readonly string[] = [], bringsFor: BringsFor = () => playthrough.brings): View {
  const { moves } = playthrough;
  const page = currentPage(place.context);
  const universe = universeOf(multiverse, universeAt(place));
  const way = <T extends object>(move: Move, about: T, from = playthrough): T & Way =>
    withLink({ ...about, move: encodeMove(move) }, 'link', () => encodeLink(fork(from, moves.length, move)));
  const last = moves.at(-1);
  const taken = last && wordsOf(multiverse, last);
  return withLink({
    pack: multiverse.pack,
    universe: { id: universe.id, title: universe.title, hue: universe.hue },
    page: {
      ...(page.name !== undefined && { name: page.name }),
      ...(page.knot !== undefined && { knot: page.knot }),
      lines: page.lines,
      choices: page.choices.map(({ key, text, tags, clickable }) => way({ type: 'CHOOSE', key }, { key, text, tags, clickable })),
      ...(page.moment && { moment: page.moment }),
      ended: page.ended,
      ...(page.ending && { ending: page.ending }),
      problems: page.problems,
    },
    divergences: page.moment ? partingFrom(multiverse, universe.id, page.moment.id).map((parting) => {
      const { unmet, opener } = lockOf(parting, place, playthrough, bringsFor);
      const about = {
        universe: parting.id,
        title: parting.title,
        premise: parting.premise ?? parting.title,
        content: parting.content,
        hue: parting.hue,
        open: unmet.length === 0,
        ...(unmet.length > 0 && { needs: describeRequirements(multiverse, unmet) }),
      };
      const move: Move = { type: 'DIVERGE', universe: parting.id };
      return opener ? withLink(way(move, about, opener), 'opener', () => encodeLink(opener)) : way(move, about);
    }) : [],
    ...(universe.from && { back: way({ type: 'RETURN' }, backTo(multiverse, universe.from)) }),
    moves: moves.length,
    ...(taken !== undefined && { taken }),
    told,
  }, 'link', () => encodeLink(playthrough));
}

/**
 * What a universe still asks for; and where it is open only by what else the reader could bring, the playthrough that brings it.
 * Its pages are the same up to here, save where a story reads an ending at its beginning.
 */
export function lockOf({ id, requires }: Pick<Universe, 'id' | 'requires'>, { context }: Place, playthrough: Playthrough, bringsFor: BringsFor): { unmet: readonly Requirement[]; opener?: Playthrough } {
  const unmet = requires.filter((requirement) => !isMet(requirement, context));
  if (unmet.length === 0) return { unmet };
  const brings = bringsFor(id);
  const left = unmet.filter((requirement) => !isMet(requirement, { passed: context.passed, brings }));
  return left.length === 0 ? { unmet: left, opener: { ...playthrough, brings } } : { unmet: left };
}

/** A move in words for a reader: the choice that was taken, the premise that was followed, or the way back. */
export function wordsOf(multiverse: Multiverse, move: Move): string {
  if (move.type === 'CHOOSE') return move.words ?? move.key;
  if (move.type === 'RETURN') return 'Back to the moment';
  const universe = universeOf(multiverse, move.universe);
  return universe.premise ?? universe.title;
}

function backTo(multiverse: Multiverse, from: NonNullable<Universe['from']>): Omit<NonNullable<View['back']>, keyof Way> {
  const parent = universeOf(multiverse, from.universe);
  const moment = parent.moments.find(({ id }) => id === from.moment);
  return { universe: parent.id, title: parent.title, moment: moment?.words ?? from.moment };
}
