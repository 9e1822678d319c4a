/** The main text of each kind of page. The browser shows the pages of a book by itself, and has no need of the others. */
import type { JSX } from 'preact';
import type { CrossroadsModel, NotesModel, PageModel, PathModel, ReadingModel } from './models.ts';
import { AboutMain } from './pages/about.tsx';
import { CrossroadsMain } from './pages/crossroads.tsx';
import { NotesMain } from './pages/notes.tsx';
import { PathMain } from './pages/path.tsx';
import { ProblemMain } from './pages/problem.tsx';
import { SettingsMain } from './pages/settings.tsx';
import { ShelfMain } from './pages/shelf.tsx';
import { PageOfReading } from './reading-main.tsx';

/** The pages of a book that is open. */
export type BookModel = CrossroadsModel | ReadingModel | NotesModel | PathModel;

/** `origin` is what a link to share begins with. */
export function BookMain({ model, origin }: { model: BookModel; origin: string }): JSX.Element {
  switch (model.kind) {
    case 'crossroads': return <CrossroadsMain model={model} />;
    case 'reading': return <PageOfReading model={model} origin={origin} />;
    case 'notes': return <NotesMain model={model} />;
    case 'path': return <PathMain model={model} />;
  }
}

export function Main({ model, origin }: { model: PageModel; origin: string }): JSX.Element {
  switch (model.kind) {
    case 'shelf': return <ShelfMain model={model} />;
    case 'about': return <AboutMain model={model} />;
    case 'settings': return <SettingsMain model={model} />;
    case 'problem': return <ProblemMain model={model} />;
    default: return <BookMain model={model} origin={origin} />;
  }
}
