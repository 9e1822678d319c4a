/** A page model to the complete HTML document that the server sends: readable as it is, with every move a plain link. */
import type { PageModel } from './models.ts';
import { renderDocument } from './document.tsx';
import { directionOf, languageOf, SITE, titleOf } from './frame.ts';
import { Main } from './mains.tsx';
import { Page } from './page.tsx';
import { Development } from './parts/development.ts';
import type { Settings } from './settings/settings.ts';

export interface RenderOptions {
  /** Addresses of the style sheet, of the browser's entry, and of what only maps need. */
  readonly assets: { readonly style: string; readonly script?: string; readonly map?: string; readonly icon?: string };
  /** Scheme and host that a link to share begins with, `https://otherwise.example`. */
  readonly origin?: string;
  /** The address that was asked for. */
  readonly path: string;
  /** How the reader likes pages to look. */
  readonly settings?: Settings;
  /** Stories may change while they are read. */
  readonly development?: boolean;
}

/** Deep pages are one reader's; crawlers are to find the shelf, the crossroads and About. */
const isDeep = ({ path }: RenderOptions, { kind }: PageModel): boolean =>
  ['reading', 'notes', 'path', 'map', 'compare', 'others', 'settings', 'library', 'problem'].includes(kind) || path.includes('?');

export function renderPage(model: PageModel, options: RenderOptions): string {
  const { assets, development = false } = options;
  return renderDocument({
    lang: languageOf(model),
    dir: directionOf(model),
    title: titleOf(model),
    deep: isDeep(options, model),
    development,
    ...(options.settings && { settings: options.settings }),
    styles: [assets.style],
    scripts: [assets.script, model.kind === 'map' ? assets.map : undefined].filter((script) => script !== undefined),
    icon: assets.icon,
    children: (
      <Development.Provider value={development}>
        <Page model={model}><Main model={model} origin={options.origin ?? ''} /></Page>
      </Development.Provider>
    ),
  });
}

/** A page without text, in which the browser draws any page of a book from its address. */
export function renderShell({ assets }: Pick<RenderOptions, 'assets'>): string {
  return renderDocument({
    lang: 'en-GB', title: SITE, deep: true, development: false, shell: true,
    styles: [assets.style], scripts: assets.script === undefined ? [] : [assets.script], icon: assets.icon, children: null,
  });
}
