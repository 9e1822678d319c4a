/** Reading and writing variables, through the references that `ref` passes. */
import { frameOf, threadOf, type Execution } from './execution.ts';
import { InkError, isList, type Datum, type Open, type Reference } from './datum.ts';
import { originsOf } from './lists.ts';
import { setTemporary, temporaryOf } from './call-stack.ts';

const isReference = (value: Datum | undefined): value is Reference => typeof value === 'object' && value.kind === 'reference';

/** The value of a name, with references followed; undefined where it has none yet. */
export function readVariable(execution: Execution, name: number, point: number): Datum | undefined {
  let value = name < execution.program.globals ? execution.globals[name] : temporaryOf(frameOf(execution), name);
  let global = name;
  while (isReference(value)) {
    global = value.name;
    value = rawAt(execution, value.name, value.frame);
  }
  return typeof value === 'object' && value.kind === 'open' ? settle(execution, global, value, point) : value;
}

/** Settles an open value; where the question changes nothing that matters, it stays open. */
function settle(execution: Execution, global: number, { groups }: Open, point: number): Datum {
  const chosen = groups.length === 1 ? 0 : execution.chance.draw(groups.length, point);
  const group = groups[Math.max(chosen, 0)]!;
  if (chosen >= 0) {
    execution.globals[global] = group[0]!;
    execution.settled.push({ global, group, drawn: groups.length > 1 });
  }
  return group[0]!;
}

function rawAt(execution: Execution, name: number, frame: number): Datum | undefined {
  if (frame === 0) return name < execution.program.globals ? execution.globals[name] : execution.program.itemNamed.get(execution.program.names[name]!);
  const holder = threadOf(execution).frames[frame - 1];
  if (!holder) throw new InkError('A variable that was passed by reference is gone.');
  return temporaryOf(holder, name);
}

/** A variable as `ref` passes it: the frame that holds it now. */
export function refer(execution: Execution, name: number): Reference {
  const held = temporaryOf(frameOf(execution), name);
  return { kind: 'reference', name, frame: held === undefined ? 0 : threadOf(execution).frames.length };
}

export function declareGlobal(execution: Execution, name: number, value: Datum): void {
  writeGlobal(execution, name, isReference(value) ? resolve(execution, value) : value);
}

export function declareTemporary(execution: Execution, name: number, value: Datum): void {
  writeTemporary(execution, name, isReference(value) ? resolve(execution, value) : value, threadOf(execution).frames.length);
}

export function assign(execution: Execution, name: number, value: Datum): void {
  const frames = threadOf(execution).frames.length;
  let frame = name < execution.program.globals ? 0 : frames;
  for (;;) {
    const raw = rawAt(execution, name, frame);
    if (!isReference(raw)) break;
    name = raw.name;
    frame = raw.frame;
  }
  if (frame === 0) writeGlobal(execution, name, value);
  else {
    const holder = threadOf(execution).frames[frame - 1];
    if (!holder || temporaryOf(holder, name) === undefined) throw new InkError(`Could not find temporary variable to set: ${execution.program.names[name]}`);
    writeTemporary(execution, name, value, frame);
  }
}

/** A reference to what a reference refers to is that reference. */
function resolve(execution: Execution, reference: Reference): Reference {
  const frame = reference.frame >= 0 ? reference.frame
    : reference.name < execution.program.globals ? 0 : threadOf(execution).frames.length - 1;
  const value = rawAt(execution, reference.name, frame);
  return isReference(value) ? value : { kind: 'reference', name: reference.name, frame };
}

function writeGlobal(execution: Execution, name: number, value: Datum): void {
  execution.globals[name] = remembering(execution, execution.globals[name], value);
}

function writeTemporary(execution: Execution, name: number, value: Datum, frame: number): void {
  const holder = threadOf(execution).frames[frame - 1]!;
  setTemporary(holder, name, remembering(execution, temporaryOf(holder, name), value));
}

/** An empty list that replaces a list belongs to the same LISTs. */
function remembering({ program }: Execution, old: Datum | undefined, value: Datum): Datum {
  if (typeof value !== 'object' || !isList(value) || value.items.length > 0 || !isList(old)) return value;
  return { kind: 'list', items: [], origins: originsOf(program, old) };
}
