/** The HTML document around a page: what a browser needs to know before the first word. */
import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { browserColours } from './settings/browser-colours.ts';
import { NO_SETTINGS, rootAttributes, type Settings } from './settings/settings.ts';

export interface DocumentProps {
  readonly lang: string;
  readonly dir?: 'rtl' | undefined;
  readonly title: string;
  /** Not for crawlers. */
  readonly deep: boolean;
  readonly development: boolean;
  /** Without text: the browser draws it. */
  readonly shell?: boolean;
  /** How the reader likes it to look. */
  readonly settings?: Settings;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly icon?: string | undefined;
  readonly children: ComponentChildren;
}

export const renderDocument = (props: DocumentProps): string => `<!doctype html>\n${renderToString(<Document {...props} />)}\n`;

function Document({ lang, dir, title, deep, development, shell = false, settings = NO_SETTINGS, styles, scripts, icon = '/favicon.svg', children }: DocumentProps): JSX.Element {
  const { scheme, light, dark } = browserColours(settings);
  return (
    <html lang={lang} dir={dir} data-development={development ? '' : undefined} data-shell={shell ? '' : undefined} {...rootAttributes(settings)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {deep && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content={scheme} />
        <meta name="theme-color" content={light} media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content={dark} media="(prefers-color-scheme: dark)" />
        <link rel="icon" href={icon} type="image/svg+xml" />
        {styles.map((style) => <link key={style} rel="stylesheet" href={style} />)}
        {scripts.map((script) => <script key={script} type="module" src={script} />)}
      </head>
      <body>
        <div id="page">{children}</div>
      </body>
    </html>
  );
}
