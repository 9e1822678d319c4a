/** Otherwise's engine, in reading order: source to story, stories to a multiverse, moves to places, places to what is read. */

// 1. Source to story.
export { compile, type Compilation, type ReadSource } from './ink/compile.ts';
export type { Playable, Story } from './ink/story.ts';
export type { Header, Requirement } from './ink/header.ts';
export type { Ending, Moment } from './ink/tag.ts';

// 2. A story as pure functions.
export { reader, type Beginning, type Line, type Page, type Reader } from './ink/reader.ts';
export { findChoice, slug, type Choice, type FoundChoice, type WantedChoice } from './ink/choice-key.ts';
export type { Value, Variables } from './ink/values.ts';

// 3. Stories to a multiverse.
export { assemblePack, packOfOne, type Pack } from './multiverse/pack.ts';
export type { Universe, UniverseId } from './multiverse/universe.ts';
export { createMultiverse, partingFrom, universeOf, type Multiverse } from './multiverse/multiverse.ts';
export { currentPage, type Context, type MachineConfig, type Move, type Place } from './multiverse/machine.ts';

// 4. Playthroughs: the log is the truth.
export {
  beginning, fork, isRefusal, movesFrom, open, replay, rewind, step, universeAt, whereIs,
  type Playthrough, type Refusal, type Replay, type Step,
} from './multiverse/playthrough.ts';

// 5. What is read, sent and kept.
export { decodeLink, encodeLink, isBadLink, type BadLink } from './reading/link.ts';
export { view, type View } from './reading/view.ts';
export { parseMarkup, plainText, type MarkupNode } from './reading/markup.ts';
export { formatPath, parsePath, toPath, type Path } from './reading/transcript.ts';
export { bookOf, type Book, type Front } from './reading/book.ts';
export { toEpub } from './reading/epub.ts';
export { toHtmlBook } from './reading/html-book.ts';
export { rerun, type Rerun, type Verdict } from './reading/rerun.ts';

// 6. What is wrong, in words.
export { catalogue, type Code } from './problems/catalogue.ts';
export { isError, problem, sentence, type Problem, type Severity } from './problems/problem.ts';

// 7. What may be known before reading.
export { survey, type Survey } from './exploring/survey.ts';
export { manifestOf, type Manifest } from './exploring/manifest.ts';
