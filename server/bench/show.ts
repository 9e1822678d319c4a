/** From what became of the recorded paths to what the bench shows of them. */
import { hashOf } from '../../engine/disk/cache.ts';
import type { Multiverse } from '../../engine/multiverse/multiverse.ts';
import { rewind, type Playthrough } from '../../engine/multiverse/playthrough.ts';
import { isError, sentence } from '../../engine/problems/problem.ts';
import { encodeLink } from '../../engine/reading/link.ts';
import { parseMarkup, plainText } from '../../engine/reading/markup.ts';
import { pathTree, type Run } from '../../engine/reading/path-tree.ts';
import { wordsWanted } from '../../engine/reading/rerun.ts';
import type { Path } from '../../engine/reading/transcript.ts';
import type { BenchModel, BenchPath, BenchRun, BenchStep } from '../../web/bench/model.ts';
import type { ReplayedPath } from './replayed-paths.ts';

export function showPaths(paths: readonly ReplayedPath[], multiverse: Multiverse | undefined): Pick<BenchModel, 'paths' | 'tree' | 'acceptsAll'> {
  const accepted = paths.flatMap(({ result }) => result.accepted ?? []);
  const grown = paths.flatMap((path) => (path.recorded ? [{ path, playthrough: path.recorded.playthrough }] : []));
  return {
    paths: paths.map((path) => showPath(path, multiverse)),
    tree: pathTree(grown).map((run) => showRun(run, multiverse)),
    ...(accepted.length > 0 && { acceptsAll: editionOf(accepted) }),
  };
}

/** What stands for the very text that is accepted: a story that has changed since is looked at again first. */
export const editionOf = (accepted: readonly string[]): string => hashOf(accepted);

function showPath({ result, recorded, now }: ReplayedPath, multiverse: Multiverse | undefined): BenchPath {
  const { pack, name, outcome, changed, ending, stopped, told, problems, accepted } = result;
  const linkTo = (moves: number) => (recorded ? { link: linkAfter({ recorded, now }, moves) } : {});
  const moves = recorded?.playthrough.moves ?? [];
  const words = (move: (typeof moves)[number]): string => plain(wordsWanted(multiverse, move));
  return {
    name, outcome,
    // As a person finds it, and not where on this machine the project is.
    file: `tests/paths/${pack}/${name}.md`,
    ...(recorded && { end: endOf(recorded), ...linkTo(stopped?.moves ?? moves.length) }),
    ...(recorded?.note !== undefined && { note: recorded.note }),
    differences: changed.map((page) => {
      const last = moves[page.moves - 1];
      return { moves: page.moves, wanted: page.wanted, got: page.got, ...(last && { after: words(last) }), ...linkTo(page.moves) };
    }),
    ...(ending && { ending }),
    ...(stopped && { stop: { sentence: stopped.sentence, there: stopped.there, ...(stopped.wanted !== undefined && { wanted: plain(stopped.wanted) }), ...linkTo(stopped.moves) } }),
    sentences: [...problems.filter(isError).map(sentence), ...told],
    ...(accepted !== undefined && { accepts: editionOf([accepted]) }),
  };
}

const endOf = ({ ending }: Path): string => (ending === undefined ? 'open' : `ending: ${ending}`);

/** With the keys of now, where another has taken the place of one that is gone. */
function linkAfter({ recorded, now }: { readonly recorded: Path; readonly now: Path | undefined }, moves: number): string {
  return encodeLink(rewind((now ?? recorded).playthrough, moves));
}

interface Grown {
  readonly path: ReplayedPath;
  readonly playthrough: Playthrough;
}

function showRun(run: Run<Grown>, multiverse: Multiverse | undefined): BenchRun {
  const { steps, from, paths, ends, forks } = run;
  return {
    steps: steps.map(({ move, to }) => showStep(plain(wordsWanted(multiverse, move)), to.moves.length, paths)),
    ...(steps.length === 0 && { first: showStep(beginningIn(from), 0, paths) }),
    ends: ends.map(({ path }) => path.result.name),
    forks: forks.map((fork) => showRun(fork, multiverse)),
    through: paths.length,
    holding: paths.filter(({ path }) => path.result.outcome === 'same').length,
  };
}

function showStep(words: string, moves: number, through: readonly Grown[]): BenchStep {
  const there = through.find(({ path: { result } }) => result.outcome !== 'broken' || (result.stopped?.moves ?? -1) >= moves);
  const recorded = there?.path.recorded;
  return {
    words,
    ...(there && recorded && { link: linkAfter({ recorded, now: there.path.now }, moves) }),
    parts: through.filter(({ path }) => partsAfter(path) === moves).map(({ path }) => path.result.name),
  };
}

/** After how many moves a path first reads otherwise than it was recorded. */
function partsAfter({ result: { changed, stopped, ending }, recorded }: ReplayedPath): number | undefined {
  const first = [changed[0]?.moves, stopped?.moves, ending && recorded?.playthrough.moves.length].filter((moves) => moves !== undefined);
  return first.length === 0 ? undefined : Math.min(...first);
}

function beginningIn({ seed, brings }: Playthrough): string {
  const given = [...(seed === 0 ? [] : [`seed ${seed}`]), ...[...brings].map(([universe, ending]) => `${universe}/${ending}`)];
  return given.length === 0 ? 'The first page' : `The first page, with ${given.join(', ')}`;
}

const plain = (text: string): string => plainText(parseMarkup(text));
