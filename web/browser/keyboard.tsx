/** The keyboard on the page: what a press means, done to the links that are there. */
import { render } from 'preact';
import { isTypedInto, KEYS, meaningOf } from './keys.ts';

/** The ways on, in the order they are read. */
const WAYS = '.choices a, .whatif h2 a, .ways a';

/** `back` undoes the last choice, where there is one to undo. */
export function listenToKeys(document: Document, back: () => void): void {
  const list = keyList(document);
  document.addEventListener('keydown', (event) => {
    const meaning = isTypedInto(event.target instanceof Element ? event.target : null) ? undefined : meaningOf(event);
    if (!meaning || event.defaultPrevented) return;
    switch (meaning.act) {
      case 'choose': {
        const choice = document.querySelectorAll<HTMLElement>('.choices a')[meaning.number - 1];
        if (!choice) return;
        choice.click();
        break;
      }
      case 'what-if': {
        const asks = [...document.querySelectorAll<HTMLElement>('.whatif h2 a')];
        const next = asks[asks.findIndex((ask) => ask === document.activeElement) + 1] ?? asks[0];
        if (!next) return;
        // Of several, one has to be pointed out first.
        if (asks.length === 1) next.click();
        else next.focus();
        break;
      }
      case 'next': case 'previous':
        if (!moveFocus(document, meaning.act === 'next' ? 1 : -1, meaning.sure)) return;
        break;
      case 'back': back(); break;
      case 'list': list.showModal(); break;
    }
    event.preventDefault();
  });
}

/** From one way on to the next. An arrow that would scroll (`sure` false) begins only where the first is in sight. */
function moveFocus(document: Document, by: 1 | -1, sure: boolean): boolean {
  const ways = [...document.querySelectorAll<HTMLElement>(WAYS)];
  const at = ways.findIndex((way) => way === document.activeElement);
  const next = at < 0 ? (by > 0 ? ways[0] : undefined) : ways[at + by];
  if (at >= 0 && !next) return true;
  if (!next || (at < 0 && !sure && next.getBoundingClientRect().top > innerHeight)) return false;
  next.focus();
  return true;
}

function keyList(document: Document): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'keys-title');
  render(
    <>
      <h2 id="keys-title">Keys</h2>
      <dl class="facts">{KEYS.map(([keys, does]) => <div key={keys}><dt><kbd>{keys}</kbd></dt><dd>{does}</dd></div>)}</dl>
      <button type="button" onClick={() => dialog.close()}>Close</button>
    </>,
    dialog,
  );
  document.body.append(dialog);
  return dialog;
}
