/** Small stories that fast-check writes: nested weaves, conditions, variables, lists, tunnels, threads, sequences, and dice. */
import fc from 'fast-check';

/** What of chance is in a story. Dice fall anew at each throw; shuffles remember what they have dealt. */
export type Chance = 'none' | 'dice' | 'dice and shuffles';

const KNOTS = 4;
const knot = fc.integer({ min: 0, max: KNOTS - 1 });
const small = fc.integer({ min: 0, max: 3 });
const item = fc.constantFrom('pin', 'cup', 'key');
const word = fc.constantFrom('"ash"', '"oak"', '""');
const number = fc.constantFrom('a', 'b');

const condition: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(number, fc.constantFrom('>', '<', '==', '!=', '>='), small).map(([one, sign, other]) => `${one} ${sign} ${other}`),
  fc.tuple(fc.constantFrom('not k', '0 < k', 'k'), knot, fc.constant('')).map(([asked, at]) => (asked === 'k' ? `k${at} >= 1` : `${asked}${at}`)),
  fc.tuple(knot, small).map(([at, times]) => `k${at} > ${times}`),
  fc.tuple(fc.constantFrom('==', '!='), word).map(([sign, other]) => `s ${sign} ${other}`),
  fc.tuple(fc.constantFrom('?', '!?'), item).map(([sign, other]) => `bag ${sign} ${other}`),
  small.map((count) => `LIST_COUNT(bag) > ${count}`),
  fc.tuple(knot, small).map(([at, turns]) => `TURNS_SINCE(-> k${at}) > ${turns}`),
  small.map((count) => `CHOICE_COUNT() > ${count}`),
  fc.constantFrom('flag', 'not flag', 'a == b', 'seen()', 'not seen()', 'tunnel.sub > 0'),
);
const both = fc.oneof({ weight: 3, arbitrary: condition }, fc.tuple(condition, fc.constantFrom('and', 'or'), condition).map(([one, and, other]) => `(${one}) ${and} (${other})`));

const logic = (chance: Chance): fc.Arbitrary<string> => fc.oneof(
  fc.tuple(number, small).map(([name, value]) => `~ ${name} = ${value}`),
  number.map((name) => `~ ${name} = 3 - ${name}`),
  fc.constantFrom('~ b = a', '~ flag = not flag', '~ flag = a > b', '~ raise(a)', '~ raise(b)', '~ s = "ash"', '~ s = "oak"', '~ s = ""', '~ bag = ()', '~ bag = LIST_INVERT(bag)'),
  fc.tuple(fc.constantFrom('+=', '-='), item).map(([sign, name]) => `~ bag ${sign} ${name}`),
  ...(chance !== 'none' ? [fc.constantFrom('~ a = RANDOM(0, 2)', '~ bag += LIST_RANDOM(LIST_ALL(bag))', '~ b = RANDOM(1, 2)')] : []),
);

const text = (chance: Chance): fc.Arbitrary<string> => fc.oneof(
  fc.constantFrom('It rained.', 'The {a} of {b}.', '{s} and {bag}.', '{one|two|three} times', '{&day|night}', '{!first|second}', 'Never <>', '{seen():known|unknown}'),
  both.map((asked) => `{${asked}: yes, it is|no}`),
  both.map((asked) => `{\n  - ${asked}: one\n  - else: other\n}`),
  ...(chance !== 'none' ? [fc.constant('A {RANDOM(1, 2)}.')] : []),
  ...(chance === 'dice and shuffles' ? [fc.constant('{~heads|tails}')] : []),
);

const line = (chance: Chance) => fc.oneof({ weight: 3, arbitrary: text(chance) }, { weight: 3, arbitrary: logic(chance) },
  fc.constantFrom('-> tunnel(a) ->', '-> gate ->', '<- aside', '<- aside2(b)'), both.map((asked) => `{${asked}:\n  ~ a = 1\n  Then.\n}`));

interface Way { readonly sticky: boolean; readonly asked: string | undefined; readonly logic: readonly string[]; readonly to: string; readonly shared: boolean; readonly inner: number }
const way = (chance: Chance): fc.Arbitrary<Way> => fc.record({
  sticky: fc.boolean(), asked: fc.option(both, { nil: undefined, freq: 2 }), logic: fc.array(logic(chance), { maxLength: 2 }),
  to: fc.oneof({ weight: 5, arbitrary: knot.map((at) => `-> k${at}`) }, fc.constantFrom('-> END', '-> DONE', '')), shared: fc.boolean(), inner: fc.constantFrom(0, 0, 0, 1, 2),
});

/** A story, with as much of chance in it. */
export const writtenInk = (chance: Chance): fc.Arbitrary<string> => fc.array(fc.record({
  lines: fc.array(line(chance), { minLength: 1, maxLength: 4 }), ways: fc.array(way(chance), { maxLength: 3 }),
  fallback: fc.option(knot, { nil: undefined, freq: 3 }), gather: fc.boolean(),
}), { minLength: KNOTS, maxLength: KNOTS }).map((knots) => {
  const story = knots.map(({ lines, ways, fallback, gather }, at) => {
    // Only choices lead back, so that no turn runs for ever.
    const onward = at + 1 < KNOTS ? `-> k${at + 1}` : '-> END';
    const choices = ways.flatMap(({ sticky, asked, logic: doing, to, shared, inner }, number) => {
      const mark = sticky ? '+' : '*';
      const label = at === 0 && number === 0 ? '(lab) ' : '';
      const words = shared ? `Take ${at}${number} {a}[ now], then` : `[Take ${at}${number}]`;
      const nested = Array.from({ length: inner }, (_, deep) => `  ${mark}${mark} [Deeper ${at}${number}${deep}] -> k${(at + deep + 1) % KNOTS}`);
      return [`${mark} ${label}${asked === undefined ? '' : `{${asked}} `}${words}`, ...doing.map((one) => `  ${one}`), ...(nested.length > 0 ? nested : to === '' ? [] : [`  ${to}`])];
    });
    return [`=== k${at}`, ...lines, ...choices, ...(fallback === undefined || ways.length === 0 ? [] : [`* -> k${fallback}`]), ...(ways.length === 0 ? [onward] : gather ? ['- Gathered.', onward] : [`- ${onward}`])];
  });
  return [
    'VAR a = 0', 'VAR b = 1', 'VAR s = ""', 'VAR flag = false', 'LIST bag = pin, (cup), key', '-> k0', ...story.flat(),
    '=== tunnel(x)', 'In {x}.', '+ {x > 0} [Through]', '  ~ a = x', '  ->->', '+ (sub) [Round]', '  ->->', '* ->', '- ->->',
    '=== gate', '{b > 1: ->-> out}', '->->', '=== out', 'Out.', '-> END',
    '=== aside', '* [Aside]', '  ~ b = 0', '  -> k3', '- -> DONE',
    '=== aside2(y)', '+ {y == 1} [Aside with {y}] -> k2', '- -> DONE',
    '=== function raise(ref x)', '{x < 3:', '  ~ x = x + 1', '}', '=== function seen()', '~ return k2 > 0 or a == 2', '',
  ].join('\n');
});
