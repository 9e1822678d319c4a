/** The recorded paths as a tree of lists: a run of moves folds into its first, and each path is told where it ends. */
import type { JSX } from 'preact';
import { pageAddress } from '../addresses.ts';
import { count } from '../words.ts';
import type { BenchPath, BenchRun, BenchStep } from './model.ts';
import { outcomeWords } from './outcomes.ts';

interface Drawn {
  readonly pack: string;
  readonly lang: string;
  readonly paths: readonly BenchPath[];
}

/** Forks deeper than this are not set further in: a telephone has no room for it. */
const DEEPEST = 14;

export function Tree({ runs, depth = 0, ...drawn }: Drawn & { readonly runs: readonly BenchRun[]; readonly depth?: number }): JSX.Element {
  return <ul class={depth > DEEPEST ? 'runs deep' : 'runs'} role="list">{runs.map((run, index) => <RunRow key={index} run={run} depth={depth} {...drawn} />)}</ul>;
}

function RunRow({ run, depth, ...drawn }: Drawn & { readonly run: BenchRun; readonly depth: number }): JSX.Element {
  const { first, steps, ends, forks, through, holding } = run;
  const [head, ...rest] = first ? [first] : steps;
  const parts = rest.some((step) => step.parts.length > 0);
  return (
    <li data-holds={holding === through ? 'yes' : 'no'}>
      {head && <p class="step"><Step step={head} {...drawn} /></p>}
      {rest.length > 0 && (
        <details open={parts}>
          <summary class="small">{count(rest.length, 'move')} more</summary>
          <ol class="steps" role="list">{rest.map((step, index) => <li key={index} class="step"><Step step={step} {...drawn} /></li>)}</ol>
        </details>
      )}
      {ends.map((name) => <End key={name} path={drawn.paths.find((path) => path.name === name)} {...drawn} />)}
      {forks.length > 0 && <Tree runs={forks} depth={depth + 1} {...drawn} />}
    </li>
  );
}

function Step({ step: { words, link, parts }, pack, lang }: Drawn & { readonly step: BenchStep }): JSX.Element {
  const shown = words === '' ? 'Go on' : words;
  return (
    <>
      {link === undefined ? <s lang={lang}>{shown}</s> : <a href={pageAddress(pack, link)} lang={lang}>{shown}</a>}
      {link === undefined && <small> cannot be reached any more</small>}
      {parts.length > 0 && <small class="red"> <span aria-hidden="true">← </span>parts here: {parts.map((name, index) => <>{index > 0 && ', '}<a href={`#path-${name}`}>{name}</a></>)}</small>}
    </>
  );
}

function End({ path, pack }: Drawn & { readonly path: BenchPath | undefined }): JSX.Element | null {
  if (!path) return null;
  const { name, outcome, link, end } = path;
  const holds = outcome === 'same';
  return (
    <p class={`end small ${holds ? 'green' : 'red'}`} data-path={name} data-outcome={outcome}>
      {holds && link !== undefined ? <a href={pageAddress(pack, link)}>{name}</a> : <a href={`#path-${name}`}>{name}</a>}
      {' '}<b>{outcomeWords(outcome)}</b> · {end === 'open' ? 'its last page open' : end?.replace(': ', ' ')}
    </p>
  );
}
