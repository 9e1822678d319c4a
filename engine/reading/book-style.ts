/** How a book looks. Readers' software brings its own face, size and colours, so an EPUB is told of little else than space. */

export const BOOK_STYLE = `
h1, h2 { font-weight: normal; line-height: 1.25; text-align: start; }
h1 { font-size: 1.7em; margin: 0 0 .6em; }
h2 { font-size: 1.3em; margin: 2em 0 .6em; page-break-after: avoid; break-after: avoid; }
p { margin: 0; }
.page p + p { text-indent: 1.4em; }
.title h1 { font-size: 2.2em; margin-top: 2em; }
.title p, .credits p, .notes p { margin: 0 0 .8em; }
.premise, .author { font-style: italic; margin-bottom: 1.5em; }
.when, .notice, .aside, .link { font-size: .85em; }
.page p.when, .page p.aside, .page p.picture, .page p.picture + p, .page aside p { text-indent: 0; }
.when { margin-bottom: .8em; }
.aside, .picture { margin: 1em 0; }
.picture img { max-width: 100%; height: auto; }
aside { margin: 1.4em 0; padding: 0 1em; border: 0 solid; border-left-width: 2px; page-break-inside: avoid; break-inside: avoid; }
[dir=rtl] aside { border-left-width: 0; border-right-width: 2px; }
aside.what-if { border-style: double; border-left-width: 4px; }
[dir=rtl] aside.what-if { border-left-width: 0; border-right-width: 4px; }
code, .link a { overflow-wrap: anywhere; word-break: break-all; }
`.trimStart();

/** What a page in a browser needs besides: paper, ink, a column to read in. */
export const PAGE_STYLE = `${BOOK_STYLE}
:root { color-scheme: light dark; background: light-dark(#fbf8f1, #171614); color: light-dark(#231e18, #ddd6c9); font: clamp(1.125rem, 1rem + .35vw, 1.3rem)/1.6 Charter, "Bitstream Charter", "Iowan Old Style", "Sitka Text", Georgia, serif; -webkit-text-size-adjust: 100%; }
body { max-width: 29em; margin: auto; padding: 1.2em 1.3em 3em; overflow-wrap: anywhere; font-variant-numeric: oldstyle-nums; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: .18em; }
:focus-visible { outline: 3px solid; outline-offset: 3px; }
summary { padding-block: .7em; cursor: pointer; }
nav ol { padding-inline-start: 1.2em; }
nav a { display: inline-block; padding-block: .3em; }
nav, main > section, .credits { margin-block: 3em; }
.when, .notice, .aside, .link, aside { color: light-dark(#50483d, #b8b0a2); }
@media print { :root { color-scheme: light; background: #fff; font-size: 11pt; } nav { display: none; } main > section { break-before: page; } }
`;
