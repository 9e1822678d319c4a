/** The ink of a new branch and of a new pack: whole enough to be played as it stands, with comments for its writer. */
import { toWords } from '../ids.ts';
import type { Story } from '../ink/story.ts';
import type { Value } from '../ink/values.ts';

export interface Branch {
  readonly universe: string;
  readonly from: { readonly universe: string; readonly moment: string };
  /** The words of that moment. */
  readonly moment: string;
  readonly lang?: string;
  readonly premise?: string;
  /** The story it parts from. */
  readonly parent: Pick<Story, 'variables' | 'listItems'>;
}

export function branchInk({ universe, from, moment, lang, premise, parent }: Branch): string {
  return `# title: ${toWords(universe)}
// The next line attaches this file to the story it parts from. Nothing else has to name it.
# from: ${from.universe}/${from.moment}
// The question a reader is asked at that moment. It does not give away the answer.
# premise: ${premise ?? 'What if it had gone otherwise?'}
// What a reader should know before going in, with commas between: grief, a shipwreck. Empty for nothing.
# content:
# lang: ${lang ?? 'en-GB'}

${inheritable(parent, from.universe)}// A story begins outside every knot: this divert is its beginning.
-> otherwise

=== otherwise ===
# page: ${sentenceOf(moment)}, otherwise
Here it parts from what happened. Write the first page.

// A key is what links and recorded paths call a choice. Change the words as you like, and leave the key.
* [Go on # key: on]
	Then this is what came of it.
* [Think better of it # key: wait]
	Then this is what did not.
- -> the_end

=== the_end ===
# page: The end
And so it was, here.
// An ending: on the last page, before the way out. The id is for links, the words are for readers.
# ending: otherwise, Otherwise
-> END
`;
}

export function packInk(pack: string): string {
  return `// Canon: the one story in the folder that parts from nothing. It tells what happened; the others ask what might have.
# title: ${toWords(pack)}
# summary: A sentence or two for readers who do not know it yet.
// What a reader should know before going in, with commas between: grief, a shipwreck. Empty for nothing.
# content:
# lang: en-GB

// A story begins outside every knot: this divert is its beginning.
-> morning

=== morning ===
# page: Morning
It begins. Write the first page.

// A key is what links and recorded paths call a choice. Change the words as you like, and leave the key.
* [Go on # key: on]
- -> crossing

// A moment: a page where another file may part from this one. It holds still, and its end could go either way.
=== crossing ===
# moment: crossing, The crossing
# page: The crossing
It could go either way.

* [Go the way it went # key: went]
- -> evening

=== evening ===
# page: Evening
And that is what happened.
// An ending: on the last page, before the way out. The id is for links, the words are for readers.
# ending: evening, What happened
-> END
`;
}

/** The parent's variables, each as the line that would take it over. */
function inheritable({ variables, listItems }: Branch['parent'], parent: string): string {
  if (variables.length === 0) return '';
  const lists = new Map<string, string[]>();
  for (const item of listItems) {
    const [origin = '', name = ''] = item.split('.');
    lists.set(origin, [...(lists.get(origin) ?? []), name]);
  }
  // A LIST declares a variable of its own name too.
  const declarations = [
    ...[...lists].map(([name, items]) => `// LIST ${name} = ${items.join(', ')}`),
    ...variables.filter(([name]) => !lists.has(name)).map(([name, value]) => `// VAR ${name} = ${literal(value)}`),
  ];
  return [
    `// Variables of ${parent} that this story may take over, with the value they had at the moment: take away the // from`,
    '// those you want. What stands here is only the default.',
    ...declarations,
    '', '',
  ].join('\n');
}

function literal(value: Value): string {
  if (typeof value === 'object') return `(${value.list.map((item) => item.replace(/^.*\./, '')).join(', ')})`;
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** Words in a tag, without what ink would read as its own. */
const sentenceOf = (words: string): string => words.replace(/[|{}#\\]|->|<>|\/\//g, ' ').replace(/[.,;:!?…]+$/, '').trim();
