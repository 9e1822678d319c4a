/** What surrounds the main text of every page: the header line above it, the foot below. */
import type { ComponentChildren, JSX } from 'preact';
import { hueOf } from './frame.ts';
import type { PageModel } from './models.ts';
import { Foot } from './parts/foot.tsx';
import { Where } from './parts/where.tsx';

/** Widths and the room for the drawing differ by kind; see the style sheet. */
const CLASSES: Readonly<Partial<Record<PageModel['kind'], string>>> = { crossroads: 'tree dated', path: 'tree short', compare: 'both' };

export function Page({ model, children }: { model: PageModel; children: ComponentChildren }): JSX.Element {
  return (
    <div class={['page', CLASSES[model.kind]].filter(Boolean).join(' ')} data-u={hueOf(model)}>
      <a class="skip" href="#main">Skip to the text</a>
      <Where model={model} />
      {children}
      <Foot model={model} />
    </div>
  );
}
