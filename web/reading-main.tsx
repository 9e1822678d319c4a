/** The main text of a page of reading: what the browser needs from the first page on. */
import type { JSX } from 'preact';
import type { ReadingModel } from './models.ts';
import { EndingMain } from './pages/ending.tsx';
import { ReadingMain } from './pages/reading.tsx';

/** `origin` is what a link to share begins with. */
export const PageOfReading = ({ model, origin }: { model: ReadingModel; origin: string }): JSX.Element =>
  (model.view.page.ended ? <EndingMain model={model} origin={origin} /> : <ReadingMain model={model} />);
