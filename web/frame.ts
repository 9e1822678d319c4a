/** What surrounds a page: its title, its language, the hue it is set in, and the reading that its links carry. */
import { isRightToLeft } from '../engine/reading/language.ts';
import { plainText, parseMarkup } from '../engine/reading/markup.ts';
import type { Manifest, ManifestUniverse } from '../engine/exploring/manifest.ts';
import type { PageModel } from './models.ts';

export const SITE = 'Otherwise';

export function manifestOf(model: PageModel): Manifest | undefined {
  return 'manifest' in model ? model.manifest : undefined;
}

/** What a universe is called on the page: canon is what happened. */
export function universeName(universe: Pick<ManifestUniverse, 'title' | 'from'>): string {
  return universe.from ? universe.title : 'What happened';
}

export function universeIn({ pack, universes }: Manifest, id: string): ManifestUniverse {
  const universe = universes.find((one) => one.id === id);
  if (!universe) throw new Error(`The pack "${pack}" has no universe "${id}".`);
  return universe;
}

/** The one heading of a page of reading. */
export function headingOf(view: Extract<PageModel, { kind: 'reading' }>['view']): string {
  const { page, universe } = view;
  if (page.ended) return page.ending?.words ?? 'The end';
  return plainText(parseMarkup(page.name ?? universe.title));
}

export function titleOf(model: PageModel): string {
  const book = manifestOf(model)?.title;
  const under = (...parts: (string | undefined)[]) => [...parts, book ?? SITE].filter((part) => part !== undefined).join(' · ');
  switch (model.kind) {
    case 'shelf': return SITE;
    case 'crossroads': return `${model.manifest.title}: the crossroads`;
    case 'reading': {
      const name = universeName(universeIn(model.manifest, model.view.universe.id));
      return model.view.page.ended ? under(`${headingOf(model.view)}: an ending of ${name}`) : under(headingOf(model.view), name);
    }
    case 'notes': return under(`Before you go in: ${universeName(universeIn(model.manifest, model.universe))}`);
    case 'path': return under('Path so far');
    case 'map': return under('Your map');
    case 'compare': return under('Side by side');
    case 'others': return under('The other choice');
    case 'about': return `About · ${SITE}`;
    case 'library': return `${model.title} · ${model.reading?.title ?? SITE}`;
    case 'settings': return `Settings · ${model.reading?.title ?? SITE}`;
    case 'problem': return under(model.title);
  }
}

export const languageOf = (model: PageModel): string => manifestOf(model)?.lang ?? 'en-GB';

export function directionOf(model: PageModel): 'rtl' | undefined {
  return isRightToLeft(languageOf(model)) ? 'rtl' : undefined;
}

/** The hue in force, 0 for what happened. */
export function hueOf(model: PageModel): number {
  switch (model.kind) {
    case 'reading': return model.view.universe.hue;
    case 'path': {
      const last = model.steps.at(-1);
      return last ? universeIn(model.manifest, last.universe).hue : 0;
    }
    default: return 0;
  }
}

/** True where the page's links carry a reading; asked first, since a long one takes a while to write. */
export const carries = (model: PageModel): boolean => model.kind === 'reading' || carriedBy(model) !== undefined;

/** The reading that every link of the page carries. */
export function carriedBy(model: PageModel): string | undefined {
  switch (model.kind) {
    case 'crossroads': case 'map': return model.at?.link;
    case 'reading': return model.view.link;
    case 'notes': return model.back;
    case 'path': return model.steps.at(-1)?.link;
    case 'compare': return model.one.link;
    case 'others': return model.link;
    case 'about': case 'settings': case 'library': return model.reading?.link;
    case 'problem': return model.lastGood?.link;
    case 'shelf': return undefined;
  }
}
