/** What a script adds to a map: its drawings can be moved and made larger, and a tap on a page that was read goes on from there. */
import { drag, resize, whole, type Box } from './box.ts';

/** How far from a point a tap may be, in pixels of the screen. */
const NEAR = 24;
const STEP = 1.3;
/** Pixels of a line, where a wheel counts lines. */
const LINE = 20;
/** Pixels that a finger may slip in a tap. */
const SLIP = 6;

for (const plate of document.querySelectorAll<HTMLElement>('.plate')) makeMovable(plate);

function makeMovable(plate: HTMLElement): void {
  const svg = plate.querySelector('svg');
  if (!svg) return;
  const { width, height } = svg.viewBox.baseVal;
  const all = { x: 0, y: 0, width, height };
  const state: { box: Box; readonly fingers: Map<number, PointerEvent>; slipped: number } = { box: all, fingers: new Map(), slipped: 0 };

  const show = (box: Box): void => {
    state.box = whole(box, all);
    svg.setAttribute('viewBox', `${state.box.x} ${state.box.y} ${state.box.width} ${state.box.height}`);
    plate.classList.toggle('moved', state.box.width < width);
  };
  /** A place on the screen in units of the drawing. */
  const unitsAt = ({ clientX, clientY }: { clientX: number; clientY: number }): DOMPoint =>
    new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()?.inverse());
  const ways = waysOn(plate.id);
  /** The page that was read nearest to the middle stays where it is, so that something of the reading stays in sight. */
  const middle = (): { readonly x: number; readonly y: number } => {
    const { box: { x, y, width: wide, height: high } } = state;
    const centre = { x: x + wide / 2, y: y + high / 2 };
    return nearest(ways.filter((way) => way.x >= x && way.x <= x + wide && way.y >= y && way.y <= y + high), centre) ?? centre;
  };
  const zoom = (by: number, about: { readonly x: number; readonly y: number } = middle()): void => show(resize(state.box, by, about));

  plate.tabIndex = 0;
  plate.setAttribute('role', 'group');
  plate.setAttribute('aria-label', 'The drawing. Plus and minus make it larger and smaller, the arrow keys move it; the list below says the same.');
  const wayAt = (event: MouseEvent): HTMLElement | undefined => nearest(ways, unitsAt(event), NEAR * (state.box.width / svg.getBoundingClientRect().width))?.element;
  for (const buttons of plate.querySelectorAll<HTMLElement>('.moving')) buttons.hidden = false;
  plate.addEventListener('click', ({ target }) => {
    const asked = target instanceof Element ? target.closest('button')?.dataset.zoom : undefined;
    if (asked === 'in') zoom(STEP);
    else if (asked === 'out') zoom(1 / STEP);
    else if (asked === 'whole') show(all);
  });
  plate.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { width: wide, height: high } = state.box;
    const acts: Partial<Record<string, () => void>> = {
      '+': () => zoom(STEP), '=': () => zoom(STEP), '-': () => zoom(1 / STEP), '0': () => show(all),
      ArrowLeft: () => show(drag(state.box, -wide / 8, 0)), ArrowRight: () => show(drag(state.box, wide / 8, 0)),
      ArrowUp: () => show(drag(state.box, 0, -high / 8)), ArrowDown: () => show(drag(state.box, 0, high / 8)),
    };
    const act = acts[event.key];
    // While all of it is shown, the arrows are for the page.
    if (!act || (event.key.startsWith('Arrow') && wide >= width)) return;
    event.preventDefault();
    act();
  });
  svg.addEventListener('wheel', (event) => {
    // While a key is held, as pinching on a touchpad says too, a wheel resizes; else it moves what is larger, and past its edge the page.
    if (event.ctrlKey) zoom(event.deltaY < 0 ? STEP : 1 / STEP, unitsAt(event));
    else {
      const { box } = state;
      const [x, y] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
      const unit = (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE) * box.width / svg.getBoundingClientRect().width;
      show(drag(box, x * unit, y * unit));
      if (state.box.x === box.x && state.box.y === box.y) return;
    }
    event.preventDefault();
  }, { passive: false });

  svg.addEventListener('pointerdown', (event) => {
    state.fingers.set(event.pointerId, event);
    state.slipped = 0;
    if (state.box.width < width) svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener('pointermove', (event) => {
    const before = state.fingers.get(event.pointerId);
    if (!before) {
      svg.classList.toggle('near', wayAt(event) !== undefined);
      return;
    }
    const [was, is] = [unitsAt(before), unitsAt(event)];
    state.slipped += Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY);
    const other = [...state.fingers.values()].find(({ pointerId }) => pointerId !== event.pointerId);
    state.fingers.set(event.pointerId, event);
    if (other) {
      const held = unitsAt(other);
      const [apart, now] = [Math.hypot(was.x - held.x, was.y - held.y), Math.hypot(is.x - held.x, is.y - held.y)];
      if (apart > 0 && now > 0) zoom(now / apart, held);
    } else if (state.box.width < width) show(drag(state.box, was.x - is.x, was.y - is.y));
  });
  const lift = (event: PointerEvent): void => {
    state.fingers.delete(event.pointerId);
  };
  svg.addEventListener('pointerup', lift);
  svg.addEventListener('pointercancel', lift);
  svg.addEventListener('click', (event) => {
    if (state.slipped > SLIP) return;
    wayAt(event)?.click();
  });
}

interface Way {
  readonly element: HTMLElement;
  readonly x: number;
  readonly y: number;
}

/** What in the list goes to a page that stands on a drawing. */
function waysOn(drawing: string): Way[] {
  return [...document.querySelectorAll<HTMLElement>('[data-point]')].flatMap((element) => {
    const [named, x, y] = (element.dataset.point ?? '').split(' ');
    return named === drawing ? [{ element, x: Number(x), y: Number(y) }] : [];
  });
}

function nearest(ways: readonly Way[], { x, y }: { readonly x: number; readonly y: number }, within = Infinity): Way | undefined {
  const [closest] = ways.map((way) => ({ way, far: Math.hypot(way.x - x, way.y - y) })).filter(({ far }) => far <= within).sort((one, other) => one.far - other.far);
  return closest?.way;
}
