/** One step of ink: what stands at the pointer is done, and the pointer goes on. As `Step` and `NextContent` of inkjs do it. */
import { copyThread, createFrame, FrameKind } from './call-stack.ts';
import { command } from './commands.ts';
import { InkError, type Datum } from './datum.ts';
import { frameOf, holds, threadOf, type Execution } from './execution.ts';
import { offerChoice } from './offers.ts';
import { applyBinary, applyUnary, OPERANDS } from './operators.ts';
import { printGlue, printText, trimFunctionEnd } from './output.ts';
import { Flag, Op } from './program.ts';
import { assign, declareGlobal, declareTemporary, readVariable, refer } from './variables.ts';
import { visit, visitEntered } from './visits.ts';

export function step(execution: Execution): void {
  const { program } = execution;
  const { code, a, containers } = program;
  const frame = frameOf(execution);
  let { point } = frame;
  if (point < 0) return;
  let op = code[point]!;
  // Into containers, down to the first piece that is none.
  for (;;) {
    let container = -1;
    if (op === Op.Enter) container = a[point]!;
    else if (op === Op.Itself || op === Op.End) {
      const here = program.within[point]!;
      if (op === Op.Itself || containers[here]!.length === 0) container = here;
    }
    if (container < 0) break;
    visit(execution, container, true);
    const info = containers[container]!;
    if (info.length === 0) {
      frame.point = point;
      goOn(execution);
      return;
    }
    point = info.itself + 1;
    op = code[point]!;
  }
  frame.point = point;
  if (execution.seen[point] === 0) {
    execution.seen[point] = 1;
    execution.fresh.push(point);
  }
  perform(execution, op, point);
  // Flow that was ended there, or that returned to a frame with nothing left, does not go on.
  if (frameOf(execution).point < 0) return;
  goOn(execution);
  if (op === Op.Thread) execution.threads.push(copyThread(threadOf(execution)));
}

/** Does what stands at a point. */
function perform(execution: Execution, op: number, point: number): void {
  const { program, stack, output } = execution;
  const { a, b, literals } = program;
  switch (op) {
    case Op.Text:
      if (frameOf(execution).evaluating) stack.push(literals[point]!);
      else printText(output, literals[point] as string, threadOf(execution).frames);
      return;
    case Op.Glue:
      printGlue(output);
      return;
    case Op.Value:
      if (frameOf(execution).evaluating) stack.push(literals[point]!);
      return;
    case Op.Refer:
      if (frameOf(execution).evaluating) stack.push(refer(execution, a[point]!));
      return;
    case Op.ReadGlobal:
      stack.push(readVariable(execution, a[point]!, point)!);
      return;
    case Op.ReadTemporary: {
      const value = readVariable(execution, a[point]!, point);
      if (value === undefined) {
        execution.told.push({ message: `Variable not found: '${program.names[a[point]!]}'.`, warning: true, point });
      }
      stack.push(value ?? 0);
      return;
    }
    case Op.Count:
      stack.push(visitsOf(execution, a[point]!));
      return;
    case Op.Native: {
      const operands = OPERANDS[a[point]!]!;
      if (stack.length < operands) throw new InkError('trying to pop too many objects');
      const right = stack.pop()!;
      stack.push(operands === 1 ? applyUnary(program, a[point]!, right) : applyBinary(program, a[point]!, stack.pop()!, right));
      return;
    }
    case Op.DeclareGlobal:
      declareGlobal(execution, a[point]!, popped(execution));
      return;
    case Op.DeclareTemporary:
      declareTemporary(execution, a[point]!, popped(execution));
      return;
    case Op.Assign:
      assign(execution, a[point]!, popped(execution));
      return;
    case Op.Divert:
    case Op.Call: {
      const flags = b[point]!;
      if ((flags & Flag.Conditional) > 0 && !holds(execution, point)) return;
      execution.diverted = (flags & Flag.Variable) > 0 ? variableTarget(execution, a[point]!, point) : a[point]!;
      if (op === Op.Call) pushFrame(execution, (flags & Flag.Tunnel) > 0 ? FrameKind.Tunnel : FrameKind.Function);
      return;
    }
    case Op.External:
      callExternal(execution, a[point]!, b[point]!);
      return;
    case Op.Choice:
      offerChoice(execution, point);
      return;
    case Op.End:
      throw new InkError('There is nothing here to go on with.');
    default:
      command(execution, op, point);
  }
}

export function visitsOf({ program, slots, visits }: Execution, container: number): number {
  const slot = container < 0 ? -1 : slots.visits[container]!;
  if (slot < 0) throw new InkError(`Read count for target (${program.containers[container]?.name ?? ''}) unknown.`);
  return visits[slot]!;
}

function popped({ stack }: Execution): Datum {
  const value = stack.pop();
  if (value === undefined) throw new InkError('There is no value to assign.');
  return value;
}

function variableTarget(execution: Execution, name: number, point: number): number {
  const value = readVariable(execution, name, point);
  if (typeof value === 'object' && value.kind === 'target' && value.point >= 0) return value.point;
  const { names } = execution.program;
  if (value === undefined) throw new InkError(`Tried to divert using a target from a variable that could not be found (${names[name]})`);
  throw new InkError(`Tried to divert to a target from a variable, but the variable (${names[name]}) didn't contain a divert target.`);
}

function pushFrame(execution: Execution, kind: FrameKind): void {
  const { frames } = threadOf(execution);
  frames.push(createFrame(kind, frames[frames.length - 1]!.point, execution.output.pieces.length));
}

function callExternal(execution: Execution, external: number, inputs: number): void {
  const { stack } = execution;
  const { name, fallback } = execution.program.externals[external]!;
  const bound = execution.host(name, execution.chance);
  if (bound === undefined && fallback >= 0) {
    pushFrame(execution, FrameKind.Function);
    execution.diverted = fallback;
    return;
  }
  if (stack.length < inputs) throw new InkError('trying to pop too many objects');
  stack.length -= inputs;
  stack.push(bound ?? 0);
}

/** Leaves the innermost frame. */
export function popFrame(execution: Execution): void {
  const { frames } = threadOf(execution);
  const frame = frames[frames.length - 1]!;
  if (frame.kind === FrameKind.Function) trimFunctionEnd(execution.output, frame.printedAt);
  frames.pop();
}

/** To the next piece of content; out of functions and threads whose content runs out. */
function goOn(execution: Execution): void {
  const { program } = execution;
  const thread = threadOf(execution);
  const { frames } = thread;
  const frame = frames[frames.length - 1]!;
  thread.previous = frame.point;
  if (execution.diverted >= 0) {
    frame.point = execution.diverted;
    execution.diverted = -1;
    visitEntered(execution, thread.previous, frame.point);
    return;
  }
  frame.point = program.next[frame.point]!;
  if (frame.point >= 0) return;
  if (frames.length > 1 && frame.kind === FrameKind.Function) {
    popFrame(execution);
    if (frameOf(execution).evaluating) execution.stack.push({ kind: 'nothing' });
  } else if (execution.threads.length > 1) execution.threads.pop();
  else return;
  if (frameOf(execution).point >= 0) goOn(execution);
}
