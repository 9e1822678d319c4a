/** The main text of each kind of page. */
import type { JSX } from 'preact';
import { BookMain } from './book-main.tsx';
import { CompareMain, OthersMain } from './compare/main.tsx';
import { MapMain } from './map/main.tsx';
import type { PageModel } from './models.ts';
import { AboutMain } from './pages/about.tsx';
import { LibraryMain } from './pages/library.tsx';
import { ProblemMain } from './pages/problem.tsx';
import { SettingsMain } from './pages/settings.tsx';
import { ShelfMain } from './pages/shelf.tsx';

/** `origin` is what a link to share begins with. */
export function Main({ model, origin }: { model: PageModel; origin: string }): JSX.Element {
  switch (model.kind) {
    case 'shelf': return <ShelfMain model={model} />;
    case 'about': return <AboutMain model={model} />;
    case 'settings': return <SettingsMain model={model} />;
    case 'library': return <LibraryMain model={model} />;
    case 'compare': return <CompareMain model={model} />;
    case 'others': return <OthersMain model={model} />;
    case 'map': return <MapMain model={model} />;
    case 'problem': return <ProblemMain model={model} />;
    default: return <BookMain model={model} origin={origin} />;
  }
}
