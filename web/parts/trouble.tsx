/** A page on which the story itself went wrong: said in words to its reader, and in full to its writer. */
import type { JSX } from 'preact';
import { isError, sentence } from '../../engine/problems/sentence.ts';
import { crossroadsAddress, pageAddress } from '../addresses.ts';
import type { ReadingModel } from '../models.ts';
import { Link } from './link.tsx';

export function Trouble({ model }: { model: ReadingModel }): JSX.Element | null {
  const { view } = model;
  const { problems } = view.page;
  if (problems.length === 0) return null;
  const stopped = problems.some(isError);
  return (
    <section class="trouble" aria-label="Something is wrong here">
      {stopped
        ? <p>The story stops here, and not because its writer meant it to: something in it is wrong. Nothing of yours is lost.</p>
        : <p class="small">Something on this page is not as its writer meant it. You can read on.</p>}
      {stopped && (
        <ul role="list" class="ways">
          {view.moves > 0 && <li><Link class="go first" to={() => pageAddress(view.pack, model.previous ?? view.link)} data-back="">Go back one page, choose otherwise</Link></li>}
          <li><Link class="go" to={() => crossroadsAddress(view.pack, view.link)}>To the crossroads</Link></li>
        </ul>
      )}
      <details>
        <summary>For whoever mends it</summary>
        <ul class="small">{problems.map((one, index) => <li key={index}>{sentence(one)}</li>)}</ul>
      </details>
    </section>
  );
}
