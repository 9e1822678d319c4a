/** What is to be said of a pack to its writer: every problem there is, and what it holds. Data first; `check` puts it in words. */
import type { Story } from '../ink/story.ts';
import type { Pack } from '../multiverse/pack.ts';
import type { UniverseId } from '../multiverse/universe.ts';
import { inReadingOrder, sentence, type Problem } from '../problems/problem.ts';
import { encodeLink } from '../reading/link.ts';
import { entering, type PageLengths, type Survey } from './survey.ts';

/** A problem that was met in play has the link of a playthrough that shows it. */
export type ReportedProblem = Problem & { readonly link?: string };

export interface ReportedUniverse {
  readonly id: UniverseId;
  readonly title: string;
  /** Absent for canon. */
  readonly from?: { readonly universe: UniverseId; readonly moment: string };
  /** Words of prose in its source, tags and logic not counted. */
  readonly words: number;
  /** Choices that are written, and the places in the source at which a reader chooses. */
  readonly choices: number;
  readonly choicePoints: number;
  /** Of the pages that were seen; absent where none was. */
  readonly pages?: PageLengths;
  readonly moments: readonly string[];
  /** The ids of its named endings. */
  readonly endings: readonly string[];
  /** False where no way to the moment it parts from was found, so that none of its pages was looked at. */
  readonly entered: boolean;
  /** Shortest and longest reading in minutes; absent where none reached an end. */
  readonly minutes?: readonly [from: number, to: number];
}

export interface PackReport {
  readonly pack: string;
  readonly problems: readonly ReportedProblem[];
  readonly universes: readonly ReportedUniverse[];
  /** Words of prose in all universes. */
  readonly words: number;
}

/** `lone`: a single ink story that is nobody's pack, whose endings need no names. */
export function reportOn(pack: Pack, surveys: ReadonlyMap<UniverseId, Survey>, { lone }: { readonly lone: boolean }): PackReport {
  const { multiverse } = pack;
  const problems = new Map<string, ReportedProblem>(pack.problems.map((one) => [sentence(one), one]));
  for (const { id } of multiverse?.universes ?? []) {
    for (const { problem, moves } of surveys.get(id)?.found ?? []) {
      const said = sentence(problem);
      if (!multiverse || problems.has(said) || (lone && problem.code === 'unnamed-ending')) continue;
      problems.set(said, { ...problem, link: encodeLink(entering(multiverse, id, moves)) });
    }
  }
  const universes = (multiverse?.universes ?? []).flatMap(({ id, title, from, moments }): ReportedUniverse[] => {
    const story = pack.stories.get(id);
    const survey = surveys.get(id);
    if (!story) return [];
    return [{
      id,
      title,
      ...(from && { from }),
      words: story.words,
      choices: story.choices.length,
      choicePoints: choicePointsOf(story),
      ...(survey && survey.pages.count > 0 && { pages: survey.pages }),
      moments: moments.map((moment) => moment.id),
      endings: story.endings.map((ending) => ending.id),
      entered: !from || (surveys.get(from.universe)?.ways.some(([moment]) => moment === from.moment) ?? false),
      ...(survey?.minutes && { minutes: survey.minutes }),
    }];
  });
  return { pack: pack.id, problems: inReadingOrder([...problems.values()]), universes, words: universes.reduce((sum, { words }) => sum + words, 0) };
}

/** Choices of one weave stand side by side in one container; a condition round some of them is no place of its own. */
function choicePointsOf({ choices }: Story): number {
  return new Set(choices.map(({ path }) => path.replace(/\.\d+$/, '').replace(/(\.\d+\.(b|s\d+))+$/, ''))).size;
}
