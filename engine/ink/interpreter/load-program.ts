/** Reads ink's compiled JSON into a program. A token it does not know is an error: nothing is run, or proved, by guessing. */
import { NOTHING, type Datum, type List } from './datum.ts';
import { listOf } from './lists.ts';
import { OPERATORS } from './operators.ts';
import { ChoiceFlag, Flag, Op, type Container, type External, type Item, type Program } from './program.ts';
import { endsInIndex, follow, growTree, isBranch, type Branch, type Found, type Token, type TokenObject } from './tree.ts';

/** The version of ink's JSON that this was written from. */
export const FORMAT = 21;

/** ink's commands by the tokens of its JSON. */
export const COMMANDS: ReadonlyMap<string, number> = new Map(Object.entries({
  ev: Op.Eval, '/ev': Op.EvalEnd, out: Op.Print, du: Op.Duplicate, pop: Op.Drop, nop: Op.NoOp, '~ret': Op.Return, '->->': Op.TunnelReturn,
  str: Op.String, '/str': Op.StringEnd, '#': Op.Tag, '/#': Op.TagEnd, choiceCnt: Op.ChoiceCount, turn: Op.Turns, turns: Op.TurnsSince,
  readc: Op.ReadCount, rnd: Op.Random, srnd: Op.SeedRandom, lrnd: Op.ListRandom, visit: Op.Visit, seq: Op.Shuffle, thread: Op.Thread,
  done: Op.Done, end: Op.Stop, listInt: Op.ListFromNumber, range: Op.ListRange,
}));

interface Compiled {
  readonly inkVersion: number;
  readonly root: Token;
  readonly listDefs: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export function loadProgram(ink: string): Program {
  const { inkVersion, root: tokens, listDefs } = JSON.parse(ink) as Compiled;
  if (inkVersion !== FORMAT) throw new Error(`The story is compiled as version ${inkVersion} of ink's format; the interpreter was written for version ${FORMAT}.`);
  const branches = growTree(tokens);
  const root = branches[0]!;
  const starts: number[] = [];
  let points = 0;
  for (const { content } of branches) {
    starts.push(points);
    points += content.length + 2;
  }
  const containers = toContainers(branches, starts);
  const { names, globals } = readNames(branches);
  const { items, lists } = readLists(listDefs);
  const draft: Draft = {
    code: new Uint8Array(points), a: new Int32Array(points), b: new Int32Array(points), next: new Int32Array(points), within: new Int32Array(points),
    choiceTargets: new Map(), literals: new Array<Datum | undefined>(points).fill(undefined),
    containers, names, globals, externals: [], items, lists, itemNamed: new Map(),
    knots: new Map([...root.named].map(([name, { number }]) => [name, number])),
    declarations: root.named.get('global decl')?.number ?? -1,
    root, numbers: new Map(names.map((name, number) => [name, number])),
  };
  items.forEach(({ origin, name }, index) => {
    draft.itemNamed.set(name, listOf(draft, [index]));
    draft.itemNamed.set(`${origin}.${name}`, listOf(draft, [index]));
  });
  for (const branch of branches) {
    const { itself, length, parent, point: place } = containers[branch.number]!;
    const end = itself + length + 1;
    // What follows the container, or whatever holds it. Those that hold it come first, so theirs is known.
    const after = parent < 0 || place < 0 ? -1 : draft.next[place]!;
    draft.code[itself] = Op.Itself;
    draft.a[itself] = branch.number;
    draft.code[end] = Op.End;
    for (let point = itself; point <= end; point++) {
      draft.within[point] = branch.number;
      draft.next[point] = point + 1 < end ? point + 1 : after;
    }
    branch.content.forEach((piece, index) => { readPiece(draft, itself + 1 + index, piece, branch); });
  }
  return draft;
}

function toContainers(branches: readonly Branch[], starts: readonly number[]): Container[] {
  const points = new Map<Branch, number>();
  for (const { number, content } of branches) {
    content.forEach((piece, index) => { if (isBranch(piece)) points.set(piece, starts[number]! + 1 + index); });
  }
  const paths: string[] = [];
  const lasts = branches.map(({ number }) => number + 1);
  // Those within come after, so their ends are known when their container's is asked for.
  for (const { number, parent } of [...branches].reverse()) if (parent) lasts[parent.number] = Math.max(lasts[parent.number]!, lasts[number]!);
  return branches.map((branch) => {
    const { number, name, parent, content, flags } = branch;
    const itself = starts[number]!;
    const point = points.get(branch) ?? -1;
    const part = name !== '' || !parent ? name : String(point - starts[parent.number]! - 1);
    const above = parent ? paths[parent.number]! : '';
    paths[number] = above === '' ? part : `${above}.${part}`;
    return {
      path: paths[number], name, parent: parent?.number ?? -1, itself, length: content.length,
      countsVisits: (flags & 1) > 0, countsTurns: (flags & 2) > 0, countsAtStartOnly: (flags & 4) > 0, last: lasts[number]!, point,
    };
  });
}

/** The names of variables: those that "global decl" declares, then all others. */
function readNames(branches: readonly Branch[]): { names: string[]; globals: number } {
  const globals = new Set<string>();
  const others = new Set<string>();
  for (const { content } of branches) {
    for (const token of content) {
      if (typeof token !== 'object' || token === null || isBranch(token) || Array.isArray(token)) continue;
      const declared = token['VAR='];
      if (typeof declared === 'string' && token.re !== true) globals.add(declared);
      for (const name of [declared, token['temp='], token['VAR?'], token['^var'], token.var === true ? (token['->'] ?? token['f()'] ?? token['->t->']) : undefined]) {
        if (typeof name === 'string') others.add(name);
      }
    }
  }
  return { names: [...globals, ...[...others].filter((name) => !globals.has(name))], globals: globals.size };
}

function readLists(definitions: Compiled['listDefs']): { items: Item[]; lists: Map<string, number[]> } {
  const items: Item[] = [];
  const lists = new Map<string, number[]>();
  for (const [origin, worths] of Object.entries(definitions ?? {})) {
    lists.set(origin, Object.entries(worths).map(([name, worth]) => items.push({ origin, name, worth }) - 1));
  }
  return { items, lists };
}

/** A program while it is written. */
interface Draft extends Program {
  readonly choiceTargets: Map<number, number>;
  readonly literals: (Datum | undefined)[];
  readonly externals: External[];
  readonly itemNamed: Map<string, List>;
  readonly root: Branch;
  readonly numbers: ReadonlyMap<string, number>;
}

/** Writes one piece of content at its point. */
function readPiece(draft: Draft, point: number, piece: Branch | Token, branch: Branch): void {
  if (isBranch(piece)) set(draft, point, Op.Enter, piece.number);
  else if (typeof piece === 'string') readWord(draft, point, piece);
  else if (typeof piece === 'number') setLiteral(draft, point, Number.isInteger(piece) ? piece : { kind: 'float', value: piece });
  else if (typeof piece === 'boolean') setLiteral(draft, point, piece);
  else if (piece === null || Array.isArray(piece)) throw unknown(piece);
  else readObject(draft, point, piece, branch);
}

function set({ code, a, b }: Draft, point: number, op: number, first = 0, second = 0): void {
  code[point] = op;
  a[point] = first;
  b[point] = second;
}

function setLiteral(draft: Draft, point: number, value: Datum): void {
  set(draft, point, Op.Value);
  draft.literals[point] = value;
}

const OPERATOR_NUMBERS: ReadonlyMap<string, number> = new Map(OPERATORS.map((name, number) => [name, number]));

function readWord(draft: Draft, point: number, word: string): void {
  const command = COMMANDS.get(word);
  const operator = OPERATOR_NUMBERS.get(word);
  if (word.startsWith('^') || word === '\n') {
    set(draft, point, Op.Text);
    draft.literals[point] = word === '\n' ? word : word.slice(1);
  } else if (word === '<>') set(draft, point, Op.Glue);
  else if (word === 'void') setLiteral(draft, point, NOTHING);
  else if (command !== undefined) set(draft, point, command);
  else if (operator !== undefined) set(draft, point, Op.Native, operator);
  else throw unknown(word);
}

/** ink writes each kind of object with a key of its own. */
function readObject(draft: Draft, point: number, token: TokenObject, branch: Branch): void {
  const key = OBJECTS.find((one) => one in token);
  const value = key === undefined ? undefined : token[key];
  if (key === 'list') return setLiteral(draft, point, readList(draft, token));
  if (typeof value !== 'string') throw unknown(token);
  const find = () => follow(draft.root, value, branch);
  switch (key) {
    case '^->': {
      const found = find();
      const container = found.branch?.number ?? -1;
      const start = endsInIndex(value) ? pointAt(draft, value, found) : draft.containers[container]?.itself ?? -1;
      return setLiteral(draft, point, { kind: 'target', path: value, point: start, container });
    }
    case '^var': return set(draft, point, Op.Refer, numberOf(draft, value));
    case '->': return readDivert(draft, point, Op.Divert, value, token, find);
    case 'f()': return readDivert(draft, point, Op.Call, value, token, find);
    case '->t->': return readDivert(draft, point, Op.Call, value, token, find, Flag.Tunnel);
    case 'x()': return set(draft, point, Op.External, externalNamed(draft, value), Number(token.exArgs ?? 0));
    case '*': {
      const found = find();
      const flags = Number(token.flg ?? 0);
      if (found.branch === undefined && (flags & ChoiceFlag.Once) > 0) throw unknown(token);
      draft.choiceTargets.set(point, found.branch?.number ?? -1);
      return set(draft, point, Op.Choice, pointAt(draft, value, found), flags);
    }
    case 'VAR?': {
      const item = draft.itemNamed.get(value);
      const number = numberOf(draft, value);
      if (number < draft.globals) return set(draft, point, Op.ReadGlobal, number);
      return item ? setLiteral(draft, point, item) : set(draft, point, Op.ReadTemporary, number);
    }
    case 'CNT?': return set(draft, point, Op.Count, find().branch?.number ?? -1);
    case 'VAR=': return set(draft, point, token.re === true ? Op.Assign : Op.DeclareGlobal, numberOf(draft, value));
    case 'temp=': return set(draft, point, token.re === true ? Op.Assign : Op.DeclareTemporary, numberOf(draft, value));
    default: throw unknown(token);
  }
}

const OBJECTS = ['^->', '^var', '->', 'f()', '->t->', 'x()', '*', 'VAR?', 'CNT?', 'VAR=', 'temp=', 'list'] as const;

function readList(draft: Draft, token: TokenObject): List {
  const items = Object.keys(token.list as TokenObject).map((full) => draft.itemNamed.get(full)?.items[0]).filter((item) => item !== undefined);
  return listOf(draft, items, (token.origins as string[] | undefined) ?? []);
}

function readDivert(draft: Draft, point: number, op: number, target: string, token: TokenObject, find: () => Found, more = 0): void {
  const isVariable = token.var === true;
  const flags = more | (token.c === true ? Flag.Conditional : 0) | (isVariable ? Flag.Variable : 0);
  set(draft, point, op, isVariable ? numberOf(draft, target) : pointAt(draft, target, find()), flags);
}

/** Where ink's pointer stands after it went to a place. */
function pointAt({ containers }: Draft, path: string, { branch, parent, index }: Found): number {
  const container = containers[(endsInIndex(path) ? parent : branch)?.number ?? -1];
  if (!container) return -1;
  return endsInIndex(path) ? container.itself + 1 + index : container.itself + 1;
}

function numberOf({ numbers }: Draft, name: string): number {
  const number = numbers.get(name);
  if (number === undefined) throw unknown(name);
  return number;
}

function externalNamed({ externals, root, containers }: Draft, name: string): number {
  const known = externals.findIndex((one) => one.name === name);
  if (known >= 0) return known;
  const fallback = root.named.get(name);
  return externals.push({ name, fallback: fallback ? containers[fallback.number]!.itself + 1 : -1 }) - 1;
}

const unknown = (token: unknown): Error => new Error(`The interpreter does not know ${JSON.stringify(token)} in ink's JSON.`);
