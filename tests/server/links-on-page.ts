/** The links of a page, as a reader without JavaScript has them. */
export interface PageLink {
  readonly href: string;
  readonly move?: string;
  readonly words: string;
}

export function linksOn(html: string): PageLink[] {
  return [...html.matchAll(/<a\b([^>]*)>(.*?)<\/a>/gs)].map(([, attributes = '', inside = '']) => {
    const of = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]?.replaceAll('&amp;', '&');
    const move = of('data-move');
    return { href: of('href') ?? '', ...(move !== undefined && { move }), words: inside.replace(/<[^>]*>/g, '').trim() };
  });
}

/** What `<main>` says of the page: `data-universe`, `data-moment`, `data-ending`. */
export function mainOf(html: string): Readonly<Record<'universe' | 'moment' | 'ending', string | undefined>> {
  const main = /<main\b[^>]*>/.exec(html)?.[0] ?? '';
  const of = (name: string): string | undefined => new RegExp(`data-${name}="([^"]*)"`).exec(main)?.[1];
  return { universe: of('universe'), moment: of('moment'), ending: of('ending') };
}

export const headingOn = (html: string): string | undefined => /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]*>/g, '');
