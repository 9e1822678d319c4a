/** Whether a text is well-formed XML: every element closed in its order, no bare mark, no character that XML forbids. */
export function wellFormed(text: string): boolean {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) return false;
  const open: string[] = [];
  let at = 0;
  for (const match of text.matchAll(/<(?:\?[^>]*\?|(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?))>/g)) {
    if (!isText(text.slice(at, match.index))) return false;
    at = match.index + match[0].length;
    const [, closing, name, attributes = '', empty] = match;
    if (name === undefined) continue;
    if (!isText(attributes.replaceAll('"', ''))) return false;
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name);
  }
  return open.length === 0 && text.slice(at).trim() === '';
}

const isText = (text: string): boolean => !/[<]|&(?!(?:amp|lt|gt|quot|#\d+);)/.test(text);
