/** A page of reading: the choice that led here, the page's name, its prose, the choices, and what else might have been. */
import type { JSX } from 'preact';
import { plainText, parseMarkup } from '../../engine/reading/markup.ts';
import type { ViewedChoice } from '../../engine/reading/view.ts';
import { pageAddress } from '../addresses.ts';
import { bringsOf, firstLink } from '../links.ts';
import { headingOf } from '../frame.ts';
import type { ReadingModel } from '../models.ts';
import { Link } from '../parts/link.tsx';
import { Move } from '../parts/move.tsx';
import { OthersChose } from '../parts/others.tsx';
import { Markup, Prose } from '../parts/prose.tsx';
import { Told } from '../parts/told.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { WhatIf } from '../parts/what-if.tsx';

export function ReadingMain({ model }: { model: ReadingModel }): JSX.Element {
  const { manifest, view } = model;
  const { page, divergences } = view;
  const hue = view.universe.hue;
  const restarts = page.lines.some(({ tags }) => tags.some((tag) => tag.trim().toUpperCase() === 'RESTART'));
  return (
    <main id="main" tabindex={-1} data-universe={view.universe.id} data-moment={page.moment?.id}>
      <article class="thread fade" data-u={hue}>
        <Taken words={view.taken} />
        <Told told={view.told} />
        {page.moment
          ? (
            <header class="head at">
              <h1 tabindex={-1}>{headingOf(view)}</h1>
              {page.moment.when !== undefined && <p class="when">{page.moment.when}</p>}
            </header>
          )
          : <div class="at"><h1 class="small" tabindex={-1}>{headingOf(view)}</h1></div>}
        <Prose pack={view.pack} lines={page.lines} />
        <Trouble model={model} />
        {page.choices.length > 0 && (
          <nav aria-label="Choices">
            <ol class="choices" role="list">{page.choices.map((choice) => <Choice key={choice.key} pack={view.pack} choice={choice} />)}</ol>
          </nav>
        )}
        {restarts && <p><Link to={() => pageAddress(view.pack, firstLink(view.link, bringsOf(manifest, model.found)))}>Begin again</Link></p>}
        {divergences.map((divergence) => <WhatIf key={divergence.universe} manifest={manifest} divergence={divergence} at={() => divergence.opener ?? view.link} />)}
        <OthersChose others={model.others} />
      </article>
    </main>
  );
}

/** The choice that led here, above the text. */
export function Taken({ words }: { words: string | undefined }): JSX.Element | null {
  return words === undefined ? null : <p class="taken at was"><span class="sr">You chose: </span>{plainText(parseMarkup(words))}</p>;
}

function Choice({ pack, choice }: { pack: string; choice: ViewedChoice }): JSX.Element {
  const words = choice.text === '' ? 'Go on' : <Markup text={choice.text} inLink />;
  return choice.clickable
    ? <li><Move pack={pack} way={choice}><span>{words}</span></Move></li>
    : <li><span class="closed"><span>{words}</span> <small>cannot be chosen</small></span></li>;
}
