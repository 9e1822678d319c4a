/** The lines of a page as paragraphs, from nodes and never from HTML, with what their tags ask to be shown. */
import { Fragment, type ComponentChildren, type JSX } from 'preact';
import type { Line } from '../../engine/ink/reader.ts';
import { parseTag } from '../../engine/ink/tag.ts';
import { isWebAddress, parseMarkup, type MarkupNode } from '../../engine/reading/markup.ts';
import { Media } from './media.tsx';

export function Prose({ pack, lines }: { pack: string; lines: readonly Line[] }): JSX.Element {
  return <div class="prose">{lines.map((line, index) => <Paragraph key={index} pack={pack} line={line} />)}</div>;
}

function Paragraph({ pack, line: { text, tags } }: { pack: string; line: Line }): JSX.Element {
  const shown = tags.map(parseTag);
  const classes = shown.filter(({ name, value }) => name === 'class' && /^[\w-]+$/.test(value)).map(({ value }) => `ink-${value}`);
  return (
    <>
      {shown.map((tag, index) => <Media key={index} pack={pack} tag={tag} />)}
      {text !== '' && <p class={classes.join(' ') || undefined}><Markup text={text} /></p>}
      {shown.map(({ name, value }, index) => (
        (name === 'link' || name === 'linkopen') && isWebAddress(value) && <OuterLink key={index} address={value} opens={name === 'linkopen'} />
      ))}
    </>
  );
}

function OuterLink({ address, opens }: { address: string; opens: boolean }): JSX.Element {
  return (
    <p class="small">
      <a href={address} rel="noopener noreferrer external" target={opens ? '_blank' : undefined}>{address}</a>{opens && ' (opens a new window)'}
    </p>
  );
}

/** The words of a line or a choice. `inLink` leaves out links, which may not stand inside one another. */
export function Markup({ text, inLink = false }: { text: string; inLink?: boolean }): JSX.Element {
  return <>{parseMarkup(text).map((node) => toElement(node, inLink))}</>;
}

function toElement(node: MarkupNode, inLink: boolean): ComponentChildren {
  if (typeof node === 'string') return node;
  const children = node.children.map((child) => toElement(child, inLink || node.name === 'a'));
  switch (node.name) {
    case 'a': return inLink ? <span>{children}</span> : <a href={node.href} rel="noopener noreferrer external">{children}</a>;
    case 'em': return <em>{children}</em>;
    case 'i': return <i>{children}</i>;
    case 'strong': return <strong>{children}</strong>;
    // `b` is the universe's name in our style sheet; a writer's means weight.
    case 'b': return <strong>{children}</strong>;
    case 's': return <s>{children}</s>;
    case 'u': return <u>{children}</u>;
    case 'sub': return <sub>{children}</sub>;
    case 'sup': return <sup>{children}</sup>;
    case 'br': return <br />;
    case 'q': return <q>{children}</q>;
    case 'cite': return <cite>{children}</cite>;
    case 'span': return <span>{children}</span>;
    default: return <Fragment>{children}</Fragment>;
  }
}
