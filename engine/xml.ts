/** Text inside XML: SVG, JUnit reports and books are written by hand, and whatever a story says must not break them. */

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Fit for an attribute and for content. What XML cannot hold in any form (most control characters, halves of surrogate
 * pairs) is written out as `\u{7}`, so that a report still shows what was there.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff\p{Surrogate}]/gu, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);
}
