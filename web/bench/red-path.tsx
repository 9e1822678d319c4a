/** A path that no longer holds: where it parted, wanted and got side by side, and the button that accepts what is there. */
import type { JSX } from 'preact';
import { benchAddress, pageAddress } from '../addresses.ts';
import { count } from '../words.ts';
import type { BenchPath, PageDifference, Stop } from './model.ts';
import { outcomeWords } from './outcomes.ts';
import { SideBySide } from './side-by-side.tsx';

interface RedPathProps {
  readonly pack: string;
  readonly lang: string;
  readonly path: BenchPath;
  /** The first path that parts at the same words. */
  readonly alike: string | undefined;
}

/** True where two paths part at the same change of the same page: it is told in full once. */
export function partAlike({ differences: [one] }: BenchPath, { differences: [other] }: BenchPath): boolean {
  return one !== undefined && other !== undefined && JSON.stringify([one.wanted, one.got]) === JSON.stringify([other.wanted, other.got]);
}

export function RedPath({ pack, lang, path, alike }: RedPathProps): JSX.Element {
  const { name, file, outcome, note, differences, ending, stop, sentences, accepts } = path;
  const [first, ...others] = differences;
  return (
    <article id={`path-${name}`} class="path" aria-labelledby={`name-${name}`} tabindex={-1}>
      <h3 id={`name-${name}`}>{name} <b class="red">{outcomeWords(outcome)}</b></h3>
      <p class="small">{note !== undefined && <>{note} · </>}<code>{file}</code></p>
      {sentences.length > 0 && <ul class="small">{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>}
      {first && (alike === undefined ? <Difference pack={pack} lang={lang} page={first} /> : (
        <details>
          <summary>It parts where <i>{alike}</i> does</summary>
          <Difference pack={pack} lang={lang} page={first} />
        </details>
      ))}
      {others.length > 0 && (
        <details>
          <summary>{count(others.length, 'more page')} {others.length === 1 ? 'reads' : 'read'} otherwise</summary>
          {others.map((page) => <Difference key={page.moves} pack={pack} lang={lang} page={page} />)}
        </details>
      )}
      {ending && <SideBySide lang={lang} label="How it ends" wanted={[`— ${ending.wanted}`]} got={[`— ${ending.got}`]} />}
      {stop && <BrokenOff pack={pack} stop={stop} />}
      {accepts !== undefined && (
        <form method="post" action={`${benchAddress(pack)}/bless`}>
          <input type="hidden" name="path" value={name} />
          <input type="hidden" name="accepts" value={accepts} />
          <button class="go">Bless {name}: accept it as it reads now</button>
        </form>
      )}
      {outcome === 'broken' && <p class="small">It cannot be blessed: what it recorded would be lost. Mend the story, or record the path again.</p>}
    </article>
  );
}

function Difference({ pack, lang, page: { moves, after, link, wanted, got } }: { pack: string; lang: string; page: PageDifference }): JSX.Element {
  return (
    <>
      <p class="parted">
        {after === undefined ? 'The first page' : <>After move {moves}, <q lang={lang}>{after === '' ? 'Go on' : after}</q></>}
        {link !== undefined && <> · <a href={pageAddress(pack, link)}>play on from there</a></>}
      </p>
      <SideBySide lang={lang} label={after === undefined ? 'The first page' : `The page after move ${moves}`} wanted={[...wanted.lines, ...offers(wanted.offers)]} got={[...got.lines, ...offers(got.offers)]} />
    </>
  );
}

const offers = (keys: readonly string[]): string[] => (keys.length === 0 ? [] : [`Choices: ${keys.join(', ')}`]);

function BrokenOff({ pack, stop: { sentence, wanted, there, link } }: { pack: string; stop: Stop }): JSX.Element {
  return (
    <>
      <p>{sentence}</p>
      <dl class="facts">
        {wanted !== undefined && <div><dt>Wanted</dt> <dd>{wanted}</dd></div>}
        {there.length > 0 && <div><dt>There</dt> <dd>{there.map(({ key, words }) => (words === '' ? key : `${words} (${key})`)).join('; ')}</dd></div>}
      </dl>
      {link !== undefined && <p><a href={pageAddress(pack, link)}>Play on from the last page that holds</a></p>}
    </>
  );
}
