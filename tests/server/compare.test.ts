/** Two readings side by side: what is told once, what beside each other, what is offered, and every wrong address. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareAddress } from '../../web/addresses.ts';
import { headingOn, linksOn } from './links-on-page.ts';
import { lighthouse, serve, type ProblemJson, type Serving } from './serving.ts';

let serving: Serving;
beforeAll(async () => {
  serving = await serve([lighthouse()]);
});
afterAll(() => serving.stop());

const compare = async (one: string, other?: string): Promise<string> => (await serving.get(compareAddress('lighthouse', one, other))).text;
const words = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
const hrefs = (html: string): string[] => linksOn(html).map(({ href }) => href);
const times = (html: string, text: string): number => html.split(text).length - 1;

describe('two readings', () => {
  test('are the same until they part, which is told once; then each has its own words beside it', async () => {
    const html = await compare('0.herring.~fixed-light.lit.boat', '0.herring.save.stand');
    expect(headingOn(html)).toBe('Side by side');
    expect(words(html)).toContain('Two pages, as far as A shout.');
    expect(times(html, 'Then somebody shouted from the landing.')).toBe(1);
    const apart = html.slice(html.indexOf('From here they part'));
    expect(words(apart)).toMatch(/A Fixed LightChosen: What if she had let go\?I let go\..*What happenedChosen: Save my breath for the countI kept my breath\./);
    expect(hrefs(html)).toEqual(expect.arrayContaining(['/read/lighthouse/0.herring.~fixed-light.lit.boat', '/read/lighthouse/0.herring.save.stand']));
  });

  test('meet again: what both have is told once, and words that differ are marked', async () => {
    const html = await compare('0.herring.save', '0.quarrel.save');
    expect(times(html.slice(html.indexOf('From here they part')), 'She drew level.')).toBe(1);
    expect(words(html)).toContain('The first reading and The second reading');
    expect(await compare('0.herring.~fixed-light.dark', '0.herring.~fixed-light.lit')).toMatch(/<p>[^<]*<mark>stopped<\/mark>/);
  });

  test('that begin in different ways are told from their first pages on', async () => {
    const html = await compare('0.herring', '0,fixed-light=pews.herring');
    expect(words(html)).toContain('They begin in different ways');
    expect(words(html)).toContain('Here they are the same again');
  });
});

describe('one reading', () => {
  test('is offered every other choice it had, the last first, played on as far as its own moves hold', async () => {
    const html = await compare('0.herring.~fixed-light.lit.boat');
    expect(headingOn(html)).toBe('The other choice');
    const offered = linksOn(html).filter(({ href }) => href.includes('b=')).map(({ href, words: said }) => [href.replace(/.*b=/, ''), said]);
    expect(offered).toEqual([
      ['0.herring.~fixed-light.lit.run', 'Run back up, and let the boat goone page, to an ending'],
      ['0.herring.~fixed-light.dark.boat', 'Turn down the lamp, and gotwo pages, to an ending'],
      ['0.herring.shout', 'Shout back, without losing the placeone page'],
      ['0.herring.save', 'Save my breath for the countone page'],
      ['0.quarrel.~fixed-light.lit.boat', 'Have the quarrel about Port Sorrel, both sidesfour pages, to an ending'],
    ]);
  });

  test('without a choice yet is told so', async () => {
    expect(words(await compare('0'))).toContain('There was no other choice in this reading');
  });

  test('every other choice that is offered leads to a comparison', async () => {
    for (const href of hrefs(await compare('0.herring.~fixed-light.lit.boat')).filter((one) => one.includes('b='))) {
      const { status, text } = await serving.get(href.replaceAll('&amp;', '&'));
      expect([status, headingOn(text)]).toEqual([200, 'Side by side']);
    }
  });

  test('at every ending it is offered', async () => {
    expect(hrefs((await serving.get('/read/lighthouse/0.herring.~fixed-light.lit.boat')).text)).toContain('/compare/lighthouse?a=0.herring.~fixed-light.lit.boat');
  });
});

describe('an address that is not right', () => {
  test.each([
    ['/compare/lighthouse', 400, 'The address names no reading.'],
    ['/compare/lighthouse?b=0.herring', 400, 'The address names no reading.'],
    ['/compare/nowhere?a=0', 404, 'There is no pack "nowhere"'],
    ['/compare/lighthouse?a=nonsense&b=0', 404, 'A link begins with its seed'],
    ['/compare/lighthouse?a=0&b=%3F', 404, 'A link begins with its seed'],
    ['/compare/lighthouse?a=0.herring&b=0.ink.look', 422, 'Move 1 ("ink") is not possible'],
    ['/compare/lighthouse?a=0.ink.look&b=0.herring', 422, 'Move 1 ("ink") is not possible'],
  ])('%s: %i', async (path, status, sentence) => {
    const answered = await serving.get(path, { accept: 'application/json' });
    expect(answered.status).toBe(status);
    expect(answered.json<ProblemJson>().detail).toContain(sentence);
  });

  test('says which of two links it was', async () => {
    expect(headingOn(await compare('0.herring', '0.ink'))).toBe('The second reading: this link leads no further');
    expect(headingOn(await compare('0.ink', '0.herring'))).toBe('The first reading: this link leads no further');
  });

  test('twice the same link is told, and what else there is', async () => {
    const html = await compare('0.herring.save', '0.herring.save');
    expect(words(html)).toContain('Both addresses are of one reading');
    expect(hrefs(html).some((href) => href.includes('b='))).toBe(true);
  });

  test.each([['0.herring', '0.herring.save'], ['0.herring.save', '0.herring']])('%s and %s: one goes on where the other stops', async (one, other) => {
    const html = await compare(one, other);
    expect(words(html)).toContain('One of the two readings goes on where the other stops, at “A shout”');
    expect(hrefs(html).some((href) => href.includes('a=0.herring.save'))).toBe(true);
  });
});
