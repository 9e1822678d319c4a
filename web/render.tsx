/** A page model to the complete HTML document that the server sends: readable as it is, with every move a plain link. */
import { renderToString } from 'preact-render-to-string';
import type { PageModel } from './models.ts';
import { directionOf, languageOf, titleOf } from './frame.ts';
import { Main } from './mains.tsx';
import { Page } from './page.tsx';

export interface RenderOptions {
  /** Addresses of the style sheet and of the browser's entry. */
  readonly assets: { readonly style: string; readonly script?: string; readonly icon?: string };
  /** Scheme and host that a link to share begins with, `https://otherwise.example`. */
  readonly origin?: string;
  /** The address that was asked for. */
  readonly path: string;
  /** Stories may change while they are read. */
  readonly development?: boolean;
}

/** Deep pages are one reader's; crawlers are to find the shelf, the crossroads and About. */
const isDeep = ({ path }: RenderOptions, { kind }: PageModel): boolean =>
  ['reading', 'notes', 'path', 'problem'].includes(kind) || path.includes('?');

export function renderPage(model: PageModel, options: RenderOptions): string {
  const { assets, development = false } = options;
  const html = renderToString(
    <html lang={languageOf(model)} dir={directionOf(model)} data-development={development ? '' : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{titleOf(model)}</title>
        {isDeep(options, model) && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fbf8f1" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href={assets.icon ?? '/favicon.svg'} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.style} />
        {assets.script !== undefined && <script type="module" src={assets.script} />}
      </head>
      <body>
        <div id="page">
          <Page model={model}><Main model={model} origin={options.origin ?? ''} /></Page>
        </div>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}
