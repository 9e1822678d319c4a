/** Coverage: counted from what a reader's turns run over, joined, and put by file and line. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { noCache } from '../../engine/disk/cache.ts';
import { openFolder } from '../../engine/disk/packs.ts';
import { exploreAll } from '../../engine/exploring/explore.ts';
import { exploredCoverage } from '../../engine/exploring/explored-coverage.ts';
import { blocks, playBlock } from '../../engine/exploring/random.ts';
import { wellFormed } from '../drawing/well-formed.ts';
import { joinCoverage, KINDS, tallied, type Coverage, type Kind } from '../../engine/exploring/coverage.ts';
import { coverageHtml } from '../../engine/exploring/coverage-html.ts';
import { coverageLcov } from '../../engine/exploring/coverage-lcov.ts';
import { reportCoverage } from '../../engine/exploring/coverage-report.ts';
import { coverageText, ranges } from '../../engine/exploring/coverage-text.ts';
import { isRefusal, open, step } from '../../engine/multiverse/playthrough.ts';
import { decodeLink, isBadLink } from '../../engine/reading/link.ts';
import { packOf } from '../packs.ts';

const CANON = `# title: The Quay
VAR lamp = 1
INCLUDE tide.ink
-> quay
=== quay ===
# moment: quay
The quay.
{ lamp > 0: Lit. | Dark. }
* [Wait # key: wait]
  You waited.
  { lamp > 1:
    Two lamps.
  }
  ~ tide()
  -> hours
* { lamp > 5 } [Shine # key: shine]
  It shone.
  -> END
* [Leave # key: leave]
  -> hours
=== hours ===
= first
Hours. # ending: hours
-> END
= second
Never. # ending: never
-> END
`;
const FILES = {
  'canon.ink': CANON,
  'tide.ink': '=== function tide ===\nThe tide turned.\n',
  'storm.ink': '# from: canon/quay\nIt blew.\n* [On # key: on] Blown. # ending: blown\n-> END\n',
  'fog.ink': '# from: canon/quay\nNothing to be seen.\n-> END\n',
};
const pack = packOf(FILES);

/** What these links come to. */
function coverageOf(...links: string[]): Coverage {
  const tally = tallied(pack);
  if (!tally) throw new Error('The pack cannot be read.');
  for (const link of links) {
    const playthrough = decodeLink(link);
    if (isBadLink(playthrough)) throw new Error(playthrough.sentence);
    let place = open(tally.multiverse, playthrough);
    for (const move of playthrough.moves) {
      const result = step(tally.multiverse, place, move);
      if (isRefusal(result)) throw new Error(result.refused);
      place = result.place;
    }
  }
  return tally.take();
}

const report = reportCoverage(pack, coverageOf('0.wait', '0.leave', '0.~storm'));
const fileOf = (name: string) => report.files.find(({ file }) => file === name)!;

describe('a report', () => {
  test('counts the pages on which each line was read, though ink looks ahead', () => {
    const counts = Object.fromEntries(fileOf('canon.ink').lines.map(({ line, count }) => [line, count]));
    // The quay is read three times; two of them go on.
    expect(counts).toMatchObject({ 7: 3, 8: 3, 9: 3, 10: 1, 12: 0, 14: 1, 15: 1, 17: 0, 20: 1, 23: 2, 26: 0 });
    // The head of a knot whose stitches are what is read is no line.
    expect(counts[21]).toBe(undefined);
    expect(fileOf('tide.ink')).toMatchObject({ universes: ['canon'], lines: [{ line: 2, count: 1 }] });
  });

  test('counts choices shown and taken, both sides of conditions, endings and divergences', () => {
    const { choices, conditions, endings, knots } = fileOf('canon.ink');
    expect(choices).toEqual([
      { line: 9, words: 'Wait', shown: 3, taken: 1 },
      { line: 16, words: 'Shine', shown: 0, taken: 0 },
      { line: 19, words: 'Leave', shown: 3, taken: 1 },
    ]);
    expect(conditions).toEqual([{ line: 8, met: 3, unmet: 0 }, { line: 11, met: 0, unmet: 1 }, { line: 16, met: 0, unmet: 3 }]);
    expect(endings).toEqual([{ line: 23, id: 'hours', count: 2 }, { line: 26, id: 'never', count: 0 }]);
    expect(knots).toEqual([
      { line: 5, name: 'quay', count: 3 }, { line: 21, name: 'hours', count: 2 }, { line: 22, name: 'hours.first', count: 2 }, { line: 25, name: 'hours.second', count: 0 },
    ]);
    expect(fileOf('storm.ink').divergences).toEqual([{ line: 1, universe: 'storm', count: 1 }]);
  });

  test('has files that were never entered, and totals', () => {
    expect(fileOf('fog.ink')).toMatchObject({ lines: [{ line: 2, count: 0 }, { line: 3, count: 0 }], divergences: [{ universe: 'fog', count: 0 }] });
    expect(report.totals).toMatchObject({ choices: { covered: 2, of: 4 }, conditions: { covered: 3, of: 6 }, endings: { covered: 1, of: 3 }, divergences: { covered: 1, of: 2 } });
  });

  test('is the same of parts joined as of the whole', () => {
    const parts = joinCoverage([coverageOf('0.wait'), coverageOf('0.leave', '0.~storm')]);
    expect(reportCoverage(pack, parts)).toEqual(report);
    expect(joinCoverage([])).toEqual(new Map());
  });
});

test('exploring comes to all that random play comes to, both sides of conditions too', () => {
  const pack = openFolder(fileURLToPath(new URL('../../stories/lighthouse', import.meta.url)), noCache);
  if (!pack.multiverse) throw new Error('lighthouse cannot be read.');
  const explored = exploredCoverage(exploreAll({ multiverse: pack.multiverse, stories: pack.stories }, { exact: 'text', now: () => 0 }).search);
  const random = joinCoverage([...blocks(0, 200)].map((block) => playBlock(pack, block).coverage));
  for (const [universe, counts] of random) {
    // Declarations run before the first page.
    const missed = (kind: Kind) => [...counts[kind].keys()].filter((what) => !what.startsWith('global decl.') && !explored.get(universe)?.[kind].has(what));
    expect(KINDS.map(missed).flat()).toEqual([]);
  }
  const { totals } = reportCoverage(pack, explored);
  expect(totals.lines.covered).toBe(totals.lines.of);
  // More than one side of some.
  expect(totals.conditions.covered).toBeGreaterThan(totals.conditions.of / 2);
});

describe('formats', () => {
  test('text names what was never come to', () => {
    expect(coverageText(report)).toBe(`file       lines  choices  conditions  endings  divergences
canon.ink  14/19      2/3         3/6      1/2            –
fog.ink      0/2        –           –        –          0/1
storm.ink    2/3      0/1           –      0/1          1/1
tide.ink     1/1        –           –        –            –
all        17/25      2/4         3/6      1/3          1/2

canon.ink:
  never read: lines 12, 17–18, 26–27
  line 16: the choice “Shine” was never shown
  line 8: the condition always held
  line 11: the condition always failed
  line 16: the condition always failed
  line 26: the ending never was never come to

fog.ink: never entered

storm.ink:
  never read: line 4
  line 3: the choice “On” was never taken
  line 3: the ending blown was never come to
`);
    expect(ranges([3, 5, 9, 12], [1, 3, 5, 7, 9, 12])).toBe('3–5, 9–12');
  });

  test('lcov has a record for each file', () => {
    const lcov = coverageLcov(report, (file) => `stories/test/${file}`);
    expect(lcov.split('end_of_record\n')[0]).toBe(`TN:test
SF:stories/test/canon.ink
FN:5,quay
FN:21,hours
FN:22,hours.first
FN:25,hours.second
FNDA:3,quay
FNDA:2,hours
FNDA:2,hours.first
FNDA:0,hours.second
FNF:4
FNH:3
BRDA:8,0,0,3
BRDA:8,0,1,0
BRDA:9,1,0,1
BRDA:11,2,0,0
BRDA:11,2,1,1
BRDA:16,3,0,0
BRDA:16,3,1,3
BRDA:16,4,0,-
BRDA:19,5,0,1
BRF:9
BRH:5
${fileOf('canon.ink').lines.map(({ line, count }) => `DA:${line},${count}`).join('\n')}
LF:19
LH:14
`);
    expect(lcov.match(/^SF:.*$/gm)).toEqual(['canon', 'fog', 'storm', 'tide'].map((name) => `SF:stories/test/${name}.ink`));
  });

  test('html is one page that stands by itself, and nothing of a story becomes markup', () => {
    const sources = new Map(Object.entries({ ...FILES, 'canon.ink': CANON.replace('Two lamps.', 'Two <script>lamps</script>.') }));
    const html = coverageHtml(report, { title: 'The <Quay>', from: '3 readings', sources });
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
    expect(html).toContain('What is read of <em>The &lt;Quay&gt;</em>');
    expect(html).toContain('<tr class="never"><th scope="row" id="file-canon.ink-12">12</th><td class="count">0</td><td class="text">    Two &lt;script&gt;lamps&lt;/script&gt;.</td></tr>');
    expect(html).toContain('<tr class="partly"><th scope="row" id="file-canon.ink-8">8</th><td class="count">3</td>');
    expect(html).toContain('<small class="short">held 3, did not 0</small>');
    expect(html).toContain('<p><b>Never entered.</b></p>');
    expect(wellFormed(html.slice(html.indexOf('<main>'), html.indexOf('</main>') + 7).replace(/<col(?: [^>]*)?>/g, ''))).toBe(true);
  });
});
