/** Any page of a reader's: the header line, the one main, the foot. The server and the browser render this very component. */
import type { JSX } from 'preact';
import type { PageModel } from './models.ts';
import { hueOf } from './frame.ts';
import { Foot } from './parts/foot.tsx';
import { Where } from './parts/where.tsx';
import { AboutMain } from './pages/about.tsx';
import { CrossroadsMain } from './pages/crossroads.tsx';
import { EndingMain } from './pages/ending.tsx';
import { NotesMain } from './pages/notes.tsx';
import { PathMain } from './pages/path.tsx';
import { ProblemMain } from './pages/problem.tsx';
import { ReadingMain } from './pages/reading.tsx';
import { ShelfMain } from './pages/shelf.tsx';

/** Widths and the room for the drawing differ by kind; see the style sheet. */
const CLASSES: Readonly<Partial<Record<PageModel['kind'], string>>> = { crossroads: 'tree dated', path: 'tree short' };

/** `origin` is what a link to share begins with. */
export function Page({ model, origin }: { model: PageModel; origin: string }): JSX.Element {
  return (
    <div class={['page', CLASSES[model.kind]].filter(Boolean).join(' ')} data-u={hueOf(model)}>
      <a class="skip" href="#main">Skip to the text</a>
      <Where model={model} />
      <Main model={model} origin={origin} />
      <Foot model={model} />
    </div>
  );
}

function Main({ model, origin }: { model: PageModel; origin: string }): JSX.Element {
  switch (model.kind) {
    case 'shelf': return <ShelfMain model={model} />;
    case 'crossroads': return <CrossroadsMain model={model} />;
    case 'reading': return model.view.page.ended ? <EndingMain model={model} origin={origin} /> : <ReadingMain model={model} />;
    case 'notes': return <NotesMain model={model} />;
    case 'path': return <PathMain model={model} />;
    case 'about': return <AboutMain model={model} />;
    case 'problem': return <ProblemMain model={model} />;
  }
}
