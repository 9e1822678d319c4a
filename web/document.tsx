/** The HTML document around a page: what a browser needs to know before the first word. */
import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';

export interface DocumentProps {
  readonly lang: string;
  readonly dir?: 'rtl' | undefined;
  readonly title: string;
  /** Not for crawlers. */
  readonly deep: boolean;
  readonly development: boolean;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly icon?: string | undefined;
  readonly children: ComponentChildren;
}

export const renderDocument = (props: DocumentProps): string => `<!doctype html>\n${renderToString(<Document {...props} />)}\n`;

function Document({ lang, dir, title, deep, development, styles, scripts, icon = '/favicon.svg', children }: DocumentProps): JSX.Element {
  return (
    <html lang={lang} dir={dir} data-development={development ? '' : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {deep && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fbf8f1" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)" />
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
