/** Two tellings of a page: wanted on the left, got on the right, the words that differ marked. What stayed is told once. */
import type { JSX } from 'preact';
import { compareLines, compareWords, isReworded, type LinePart, type Words } from '../../engine/reading/difference.ts';
import { count } from '../words.ts';

interface SideBySideProps {
  readonly lang: string;
  readonly label: string;
  readonly wanted: readonly string[];
  readonly got: readonly string[];
}

export function SideBySide({ lang, label, wanted, got }: SideBySideProps): JSX.Element {
  return (
    <table class="sides" lang={lang}>
      <caption class="sr" lang="en-GB">{label}, as wanted and as got</caption>
      <thead lang="en-GB"><tr><th scope="col">Wanted</th><th scope="col">Got</th></tr></thead>
      <tbody>{compareLines(wanted, got).map((part, index) => <Rows key={index} part={part} />)}</tbody>
    </table>
  );
}

function Rows({ part }: { part: LinePart }): JSX.Element {
  if ('kept' in part) return <tr class="kept"><td colSpan={2} lang="en-GB">{count(part.kept.length, 'paragraph')} the same</td></tr>;
  const { gone, came } = part;
  if (isReworded(part)) return <>{gone.map((line, index) => <Reworded key={index} words={compareWords(line, came[index] ?? '')} />)}</>;
  return (
    <tr>
      <td data-side="Wanted">{gone.map((line, index) => <p key={index}><del>{line}</del></p>)}</td>
      <td data-side="Got">{came.map((line, index) => <p key={index}><ins>{line}</ins></p>)}</td>
    </tr>
  );
}

function Reworded({ words }: { words: readonly Words[] }): JSX.Element {
  return (
    <tr>
      <td data-side="Wanted">{words.filter(({ change }) => change !== 'came').map(({ text, change }) => (change ? <del>{text}</del> : text))}</td>
      <td data-side="Got">{words.filter(({ change }) => change !== 'gone').map(({ text, change }) => (change ? <ins>{text}</ins> : text))}</td>
    </tr>
  );
}
