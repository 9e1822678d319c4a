/** The main text of the pages of a book that is open: those that the browser shows by itself. */
import type { JSX } from 'preact';
import type { CrossroadsModel, NotesModel, PathModel, ReadingModel } from './models.ts';
import { CrossroadsMain } from './pages/crossroads.tsx';
import { NotesMain } from './pages/notes.tsx';
import { PathMain } from './pages/path.tsx';
import { PageOfReading } from './reading-main.tsx';

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
