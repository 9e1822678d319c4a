/** XHTML written so that words cannot become markup: text is escaped wherever it is put in, and only elements are not. */
import { escapeXml } from '../xml.ts';

export interface Xhtml {
  readonly xhtml: string;
}

export type Content = string | Xhtml | false | undefined | readonly Content[];

type Attributes = Readonly<Record<string, string | undefined>>;

/** Elements of HTML that hold nothing; every other is closed by a tag of its own, which HTML needs too. */
const EMPTY = new Set(['br', 'hr', 'img', 'link', 'meta']);

export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Xhtml {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(value)}"`])).join('');
  const inside = write(content);
  return { xhtml: inside === '' && EMPTY.has(name) ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` };
}

export function write(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string') return escapeXml(content);
  return 'xhtml' in content ? content.xhtml : content.map(write).join('');
}
