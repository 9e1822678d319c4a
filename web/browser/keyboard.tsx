/** The keyboard on the page: what a press means, done to the links that are there. */
import { render } from 'preact';
import { isTypedInto, keysFor, meaningOf, type OnPage } from './keys.ts';

/** The ways on, in the order they are read. */
const WAYS = '.choices a, .whatif h2 a, .ways a';

/** Undoing the last choice, where there is one to undo. */
export interface Undo {
  readonly isPossible: () => boolean;
  readonly undo: () => void;
}

const all = (document: Document, selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

/** What the numbers take: the choices, or where a page has none its ways on. */
function numbered(document: Document): HTMLElement[] {
  const choices = all(document, '.choices a');
  return choices.length > 0 ? choices : all(document, '.ways a');
}

/** The what-ifs that are open. */
const asksOn = (document: Document): HTMLElement[] => all(document, '.whatif h2 a');

export function listenToKeys(document: Document, { isPossible, undo }: Undo): void {
  const showList = keyList(document, () => ({ ways: numbered(document).length, asks: asksOn(document).length, back: isPossible() }));
  document.addEventListener('keydown', (event) => {
    const meaning = isTypedInto(event.target instanceof Element ? event.target : null) ? undefined : meaningOf(event);
    if (!meaning || event.defaultPrevented) return;
    switch (meaning.act) {
      case 'choose': {
        const choice = numbered(document)[meaning.number - 1];
        if (!choice) return;
        choice.click();
        break;
      }
      case 'what-if': {
        const asks = asksOn(document);
        const next = asks[asks.findIndex((ask) => ask === document.activeElement) + 1] ?? asks[0];
        if (!next) return;
        // Of several, open or locked, one has to be pointed out first.
        if (all(document, 'article .whatif').length === 1) next.click();
        else next.focus();
        break;
      }
      case 'next': case 'previous':
        if (!moveFocus(document, meaning.act === 'next' ? 1 : -1, meaning.sure)) return;
        break;
      case 'back': undo(); break;
      case 'list': showList(); break;
    }
    event.preventDefault();
  });
}

/** From one way on to the next. An arrow that would scroll (`sure` false) begins only where the first is in sight. */
function moveFocus(document: Document, by: 1 | -1, sure: boolean): boolean {
  const ways = all(document, WAYS);
  const at = ways.findIndex((way) => way === document.activeElement);
  const next = at < 0 ? (by > 0 ? ways[0] : undefined) : ways[at + by];
  if (at >= 0 && !next) return true;
  if (!next || (at < 0 && !sure && next.getBoundingClientRect().top > innerHeight)) return false;
  next.focus();
  return true;
}

/** Gives what shows the list of the keys that do something now. */
function keyList(document: Document, onPage: () => OnPage): () => void {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'keys-title');
  const draw = () => render(
    <>
      <h2 id="keys-title">Keys</h2>
      <dl class="facts">{keysFor(onPage()).map(([keys, does]) => <div key={keys}><dt><kbd>{keys}</kbd></dt><dd>{does}</dd></div>)}</dl>
      <button type="button" onClick={() => dialog.close()}>Close</button>
    </>,
    dialog,
  );
  document.body.append(dialog);
  return () => {
    draw();
    dialog.showModal();
  };
}
