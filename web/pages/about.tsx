/** About: whose the stories are, and what the place is built with. */
import type { JSX } from 'preact';
import { crossroadsAddress } from '../addresses.ts';
import { SITE } from '../frame.ts';
import type { AboutModel } from '../models.ts';

export function AboutMain({ model: { packs, credits } }: { model: AboutModel }): JSX.Element {
  return (
    <main id="main" tabindex={-1}>
      <header class="head"><h1 tabindex={-1}>About {SITE}</h1></header>
      <p>{SITE} is for what-if fiction: a story that tells what happened, and the lives that part from it. One ink line is what happened; every other line is a question somebody asked.</p>
      <p>What you read is kept in your own browser and, so that no place is lost, on this server: under a random number, with no name and no address, until you let it go. Nothing follows you about.</p>
      {packs.length > 0 && (
        <section aria-labelledby="stories">
          <h2 id="stories">The stories</h2>
          <dl>
            {packs.map(({ pack, title, author, notice }) => (
              <div key={pack}>
                <dt><a href={crossroadsAddress(pack)}>{title}</a></dt>
                {author !== undefined && <dd class="small">By {author}.</dd>}
                {notice !== undefined && <dd class="small">{notice}</dd>}
              </div>
            ))}
          </dl>
        </section>
      )}
      {credits.length > 0 && (
        <section aria-labelledby="built-with">
          <h2 id="built-with">Built with</h2>
          <ul class="small">
            {credits.map(({ name, version, licence }) => <li key={name}>{name} {version}, {licence}</li>)}
          </ul>
        </section>
      )}
    </main>
  );
}
