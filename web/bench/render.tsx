/** The bench as the complete document that the server sends: all of it reads and works without a script. */
import type { RenderOptions } from '../render.tsx';
import { renderDocument } from '../document.tsx';
import { BenchMain } from './main.tsx';
import type { BenchModel } from './model.ts';
import { aboutAddress, crossroadsAddress, pageAddress } from '../addresses.ts';

export interface BenchAssets {
  /** The style sheet of every page. */
  readonly site: RenderOptions['assets'];
  readonly bench: { readonly style?: string; readonly script?: string };
}

export function renderBench(model: BenchModel, { site, bench }: BenchAssets): string {
  const { pack, title, lang, recording: { at, page } } = model;
  const reading = page && at;
  return renderDocument({
    lang: 'en-GB',
    title: `Bench · ${title}`,
    deep: true,
    development: true,
    styles: [site.style, ...(bench.style === undefined ? [] : [bench.style])],
    scripts: bench.script === undefined ? [] : [bench.script],
    icon: site.icon,
    children: (
      <div class="page bench" data-u="0">
        <a class="skip" href="#main">Skip to the text</a>
        <header class="where">
          <a href={crossroadsAddress(pack, reading)} lang={lang}>{title}</a>
          <p>Bench</p>
        </header>
        <BenchMain model={model} />
        <footer class="foot">
          <nav aria-label="The book">
            <ul class="acts" role="list">
              {reading !== undefined && <li><a href={pageAddress(pack, reading)}>Back to the page</a></li>}
              <li><a href={crossroadsAddress(pack, reading)}>Crossroads</a></li>
              <li><a href={aboutAddress(pack, reading)}>About</a></li>
            </ul>
          </nav>
        </footer>
      </div>
    ),
  });
}
