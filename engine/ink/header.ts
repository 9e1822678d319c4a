/** A story's header: what its global tags say of it. */
import { problem, type Problem } from '../problems/problem.ts';
import { isId } from '../ids.ts';
import { parseTag } from './tag.ts';

/** A universe, meaning any ending of it, or one ending of a universe. */
export interface Requirement {
  readonly universe: string;
  readonly ending?: string;
}

export interface Header {
  readonly title?: string;
  readonly author?: string;
  readonly summary?: string;
  /** Whose characters these are, under what terms it may be read: shown before the way in. */
  readonly notice?: string;
  readonly lang?: string;
  readonly from?: { readonly universe: string; readonly moment: string };
  readonly premise?: string;
  readonly content: readonly string[];
  readonly rating?: string;
  readonly requires: readonly Requirement[];
  readonly theme?: string;
}

export const HEADER_NAMES = ['title', 'author', 'summary', 'notice', 'lang', 'from', 'premise', 'content', 'rating', 'requires', 'theme'] as const;
type HeaderName = (typeof HEADER_NAMES)[number];

export const isHeaderName = (name: string): name is HeaderName => (HEADER_NAMES as readonly string[]).includes(name);

const commaSeparated = (value: string): string[] => value.split(',').map((part) => part.trim()).filter(Boolean);

/** The header that ink's global tags give, the first of a repeated tag holding; and what is wrong in it. */
export function readHeader(globalTags: readonly string[], file: string, lines: readonly (readonly [name: string, line: number])[]): { header: Header; problems: Problem[] } {
  const lineOf = (name: string, nth = 0) => lines.filter(([one]) => one === name)[nth]?.[1];
  const problems: Problem[] = [];
  const values = new Map<HeaderName, string>();
  for (const { name, value } of globalTags.map(parseTag)) {
    if (!isHeaderName(name)) continue;
    const first = values.get(name);
    if (first === undefined) values.set(name, value);
    else problems.push(problem('header-repeated', { file, line: lineOf(name, 1) }, { name, first }));
  }
  const wrong = (code: 'from-malformed' | 'requires-malformed', value: string) =>
    problems.push(problem(code, { file, line: lineOf(code === 'from-malformed' ? 'from' : 'requires') },
      { from: value, requirement: value }));

  const requires: Requirement[] = [];
  for (const text of commaSeparated(values.get('requires') ?? '')) {
    const [universe = '', ending, more] = text.split('/').map((part) => part.trim());
    if (more !== undefined || !isId(universe) || (ending !== undefined && !isId(ending))) wrong('requires-malformed', text);
    else requires.push(ending === undefined ? { universe } : { universe, ending });
  }
  const fromText = values.get('from');
  let from: Header['from'];
  if (fromText !== undefined) {
    const [universe = '', moment = '', more] = fromText.split('/').map((part) => part.trim());
    if (more !== undefined || universe === '' || moment === '') wrong('from-malformed', fromText);
    else from = { universe, moment };
  }
  const text = (name: HeaderName) => {
    const value = values.get(name);
    return value ? { [name]: value } : {};
  };
  return {
    header: {
      ...text('title'), ...text('author'), ...text('summary'), ...text('notice'), ...text('lang'), ...text('premise'),
      ...text('rating'), ...text('theme'),
      ...(from && { from }),
      content: commaSeparated(values.get('content') ?? ''),
      requires,
    },
    problems,
  };
}
