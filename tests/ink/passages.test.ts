/** Passages: what a compiled story is made of, and which of them a page showed. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../engine/ink/compile.ts';
import { passagesOf, type Passage } from '../../engine/ink/passages.ts';
import { reader, type Page } from '../../engine/ink/reader.ts';

function storyOf(ink: string) {
  const { story, problems } = compile('canon.ink', () => ink);
  if (!story) throw new Error(JSON.stringify(problems));
  const passages = passagesOf(story.playable.ink);
  const shown: string[][] = [];
  const pages = reader(story.playable, 'canon.ink', undefined, (_page, trail) => shown.push([...passages.shownBy(trail)]));
  return { all: passages.all, pages, shown };
}

const named = (all: readonly Passage[], name: string): Passage | undefined => all.find((passage) => passage.name === name);

const HOUSE = `
-> gate
== gate
# moment: gate, The gate
The gate stood open.
* [In # key: in] -> hall
* [Round # key: round] -> garden.wall
== hall
-> lit ->
{ lamp(): The lamp was out. }
-> stairs
== lit
A lamp, lit.
->->
== stairs
{ false: -> garden.shed }
-> attic
== attic
# ending: attic, Up there
Dust.
-> END
== garden
= wall
A wall.
# ending: wall, The far side
-> END
= shed
A shed. -> END
== function lamp()
~ temp words = "nothing to show"
~ return words == ""
`;

describe('the passages of a story', () => {
  const { all } = storyOf(HOUSE);

  test('are its knots and stitches, functions left out', () => {
    expect(all.map(({ name }) => name)).toEqual(['', 'gate', 'hall', 'lit', 'stairs', 'attic', 'garden', 'garden.wall', 'garden.shed']);
  });

  test('know where they lead, tunnels and choices included', () => {
    expect(named(all, '')?.leads).toEqual(['gate']);
    expect(named(all, 'gate')?.leads).toEqual(['hall', 'garden.wall']);
    expect(named(all, 'hall')?.leads).toEqual(['lit', 'stairs']);
    expect(named(all, 'stairs')?.leads).toEqual(['attic', 'garden.shed']);
  });

  test('know what stands in them', () => {
    expect(named(all, 'gate')?.moments).toEqual(['gate']);
    expect(named(all, 'attic')?.endings).toEqual([{ id: 'attic', words: 'Up there' }]);
    expect(all.filter(({ shows }) => !shows).map(({ name }) => name)).toEqual(['', 'stairs', 'garden']);
  });
});

describe('a page shows', () => {
  const play = (ink: string, ...keys: string[]): string[][] => {
    const { pages, shown } = storyOf(ink);
    let page: Page = pages.begin({ seed: 0 });
    for (const key of keys) page = pages.choose(page, key);
    return shown;
  };

  test('each passage that gave it text, and none that was only run through', () => {
    expect(play(HOUSE, 'in')).toEqual([['gate'], ['lit', 'attic']]);
    expect(play(HOUSE, 'round')).toEqual([['gate'], ['garden.wall']]);
  });

  test('a passage of which it has only a choice', () => {
    expect(play('-> hub\n== hub\n* [Go # key: go] -> out\n== out\nOut. -> END')).toEqual([['hub']]);
  });

  test('nothing of a choice whose condition does not hold, though ink has made its words', () => {
    const ink = 'Home.\n<- far\n* [Stay # key: stay] -> END\n== far\n* {false} [Far away # key: far] -> END\n-> DONE';
    expect(play(ink)).toEqual([['']]);
  });

  test('a passage whose choices a thread brought', () => {
    expect(play('Home.\n<- far\n* [Stay # key: stay] -> END\n== far\n* [Far away # key: far] -> END\n-> DONE')).toEqual([['', 'far']]);
  });
});

test('where a variable says where to go, every place it names is led to', () => {
  const { all } = storyOf('VAR next = -> one\n-> start\n== start\nHere.\n* [On # key: on] -> next\n== one\n~ next = -> two\nOne. -> END\n== two\nTwo. -> END');
  expect(named(all, '')?.leads).toContain('one');
  expect(named(all, 'one')?.leads).toContain('two');
});
