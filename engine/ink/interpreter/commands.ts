/** ink's commands: strings and tags, what counts visits and turns, chance, threads, and the ways out. */
import { FrameKind } from './call-stack.ts';
import { InkError, isList, NOTHING, type Datum } from './datum.ts';
import { endFlow, frameOf, NEVER, threadOf, type Execution } from './execution.ts';
import { EMPTY, first, range } from './lists.ts';
import { print } from './operators.ts';
import { closeString, closeTag, endSafely, openString, openTag, printText } from './output.ts';
import { Op } from './program.ts';
import { popFrame, visitsOf } from './step.ts';

/** Does a command. */
export function command(execution: Execution, op: number, point: number): void {
  const { stack, output, program } = execution;
  switch (op) {
    case Op.Eval:
      if (frameOf(execution).evaluating) throw new InkError('Already in expression evaluation?');
      frameOf(execution).evaluating = true;
      return;
    case Op.EvalEnd:
      if (!frameOf(execution).evaluating) throw new InkError('Not in expression evaluation mode');
      frameOf(execution).evaluating = false;
      return;
    case Op.Print: {
      const value = stack.pop();
      if (value !== undefined && value !== NOTHING && !(typeof value === 'object' && value.kind === 'nothing')) {
        printText(output, print(program, value), threadOf(execution).frames);
      }
      return;
    }
    case Op.NoOp:
      return;
    case Op.Duplicate:
      stack.push(top(stack));
      return;
    case Op.Drop:
      stack.pop();
      return;
    case Op.Return:
      returnFrom(execution, FrameKind.Function);
      return;
    case Op.TunnelReturn: {
      const onward = stack.pop();
      const target = typeof onward === 'object' && onward.kind === 'target' ? onward : undefined;
      if (!target && !(typeof onward === 'object' && onward.kind === 'nothing')) throw new InkError("Expected void if ->-> doesn't override target");
      returnFrom(execution, FrameKind.Tunnel);
      if (target) execution.diverted = target.point;
      return;
    }
    case Op.String:
      openString(output);
      if (!frameOf(execution).evaluating) throw new InkError('Expected to be in an expression when evaluating a string');
      frameOf(execution).evaluating = false;
      return;
    case Op.StringEnd:
      stack.push(closeString(output));
      frameOf(execution).evaluating = true;
      return;
    case Op.Tag:
      openTag(output);
      return;
    case Op.TagEnd: {
      const text = closeTag(output);
      if (text !== undefined) stack.push({ kind: 'tag', text });
      return;
    }
    case Op.ChoiceCount:
      stack.push(execution.choices.length);
      return;
    case Op.Turns:
      stack.push(execution.turn + 1);
      return;
    case Op.TurnsSince:
    case Op.ReadCount:
      stack.push(past(execution, op, stack.pop(), point));
      return;
    case Op.Random: {
      const most = stack.pop();
      const least = stack.pop();
      if (typeof least !== 'number') throw new InkError('Invalid value for minimum parameter of RANDOM(min, max)');
      if (typeof most !== 'number') throw new InkError('Invalid value for maximum parameter of RANDOM(min, max)');
      if (most < least) throw new InkError(`RANDOM was called with minimum as ${least} and maximum as ${most}. The maximum must be larger`);
      stack.push(least + Math.max(0, execution.chance.draw(most - least + 1, point)));
      return;
    }
    case Op.SeedRandom: {
      const seed = stack.pop();
      if (typeof seed !== 'number') throw new InkError('Invalid value passed to SEED_RANDOM');
      execution.chance.reseed(seed);
      stack.push(NOTHING);
      return;
    }
    case Op.ListRandom: {
      const list = stack.pop();
      if (!isList(list)) throw new InkError('Expected list for LIST_RANDOM');
      stack.push(list.items.length === 0 ? EMPTY : first(list.items[Math.max(0, execution.chance.draw(list.items.length, point))]));
      return;
    }
    case Op.Visit:
      stack.push(visitsOf(execution, program.within[point]!) - 1);
      return;
    case Op.Shuffle:
      stack.push(deal(execution, point));
      return;
    case Op.Thread:
      return;
    case Op.Done:
      if (execution.threads.length > 1) {
        execution.threads.pop();
        return;
      }
      endSafely(output);
      frameOf(execution).point = -1;
      return;
    case Op.Stop:
      endFlow(execution);
      return;
    case Op.ListFromNumber: {
      const worth = stack.pop();
      const name = stack.pop();
      if (typeof worth !== 'number') throw new InkError('Passed non-integer when creating a list element from a numerical value.');
      const items = typeof name === 'string' ? program.lists.get(name) : undefined;
      if (!items) throw new InkError(`Failed to find LIST called ${name === undefined ? '' : print(program, name)}`);
      stack.push(first(items.find((item) => program.items[item]!.worth === worth)));
      return;
    }
    case Op.ListRange: {
      const to = stack.pop();
      const from = stack.pop();
      const list = stack.pop();
      if (!isList(list) || from === undefined || to === undefined) throw new InkError('Expected list, minimum and maximum for LIST_RANGE');
      stack.push(range(program, list, from, to));
      return;
    }
    default:
      throw new InkError(`unhandled ControlCommand: ${op}`);
  }
}

function top(stack: readonly Datum[]): Datum {
  const value = stack[stack.length - 1];
  if (value === undefined) throw new InkError('There is no value to duplicate.');
  return value;
}

function returnFrom(execution: Execution, kind: FrameKind): void {
  const { frames } = threadOf(execution);
  const frame = frames[frames.length - 1]!;
  if (frames.length < 2 || frame.kind !== kind) throw new InkError(`Found ${kind === FrameKind.Function ? 'function return statement (~ return)' : 'tunnel onwards statement (->->)'}, when expected something else`);
  popFrame(execution);
}

/** How often, or how long ago, a place was visited. */
function past(execution: Execution, op: number, target: Datum | undefined, point: number): number {
  if (typeof target !== 'object' || target.kind !== 'target') throw new InkError('TURNS_SINCE / READ_COUNT expected a divert target (knot, stitch, label name)');
  if (target.container < 0) {
    execution.told.push({ message: 'Failed to find a container to look up.', warning: true, point });
    return op === Op.TurnsSince ? -1 : 0;
  }
  if (op === Op.ReadCount) return visitsOf(execution, target.container);
  const slot = execution.slots.turns[target.container]!;
  if (slot < 0) throw new InkError('TURNS_SINCE() for a target unknown.');
  const turn = execution.turns[slot]!;
  return turn === NEVER ? -1 : execution.turn - turn;
}

/**
 * Deals one element of a shuffle: chance among those not dealt in this round. ink computes the order of a round from the seed,
 * so an element comes once in a round here as there.
 */
function deal(execution: Execution, point: number): number {
  const { stack, slots, dealt } = execution;
  const elements = stack.pop();
  const count = stack.pop();
  if (typeof elements !== 'number' || typeof count !== 'number') throw new InkError('expected number of elements in sequence for shuffle index');
  const slot = slots.shuffles.indexOf(point);
  const place = count % elements;
  const before = place === 0 ? [] : dealt[slot]!.slice(0, place);
  const left = Array.from({ length: elements }, (_, index) => index).filter((index) => !before.includes(index));
  const chosen = left[left.length === 1 ? 0 : Math.max(0, execution.chance.draw(left.length, point, { count, elements, left }))] ?? 0;
  dealt[slot] = place === elements - 1 ? [] : [...before, chosen];
  return chosen;
}
