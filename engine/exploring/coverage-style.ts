/** How the page of coverage looks: the reader's paper and ink, the source in a fixed width, what was never read marked by more than a colour. */

export const COVERAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf8f1, #171614);
  --ink: light-dark(#231e18, #ddd6c9);
  --soft: light-dark(#50483d, #b8b0a2);
  --rule: light-dark(#877d6f, #7a7266);
  --wash: light-dark(#f2ecdf, #24211d);
  --never: light-dark(#832b1c, #eba08d);
  --never-wash: light-dark(#f8e4dc, #3a211b);
  --partly: light-dark(#5e4300, #dcb869);
}
*, ::before, ::after { box-sizing: border-box }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, serif; -webkit-text-size-adjust: 100% }
body { margin: 0 }
main { margin: auto; max-inline-size: 66rem; padding: 1.2rem clamp(.6rem, 3vw, 2rem) 4rem }
h1, h2 { font-weight: 400; line-height: 1.25; margin: 0 0 .3em }
h1 { font-size: 1.9em }
h2 { font-size: 1.35em; position: sticky; inset-block-start: 0; background: var(--paper); padding-block: .3em; margin: 0; border-block-end: 1px solid var(--rule) }
section { margin-block-start: 2.6rem; scroll-margin-block-start: .5rem }
a { color: inherit; text-underline-offset: .18em }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
.soft { color: var(--soft); margin-block-start: 0 }
table { border-collapse: collapse; inline-size: 100% }
.wide { overflow-x: auto }
.files th, .files td { text-align: end; padding: .3em .6em; font-weight: 400; font-variant-numeric: tabular-nums; vertical-align: top }
.files th:first-child { text-align: start; padding-inline-start: 0 }
.files thead th { color: var(--soft); font-size: .85em }
.files tbody tr { border-block-start: 1px solid color-mix(in srgb, var(--rule) 35%, transparent) }
.files tfoot tr { border-block-start: 1px solid var(--rule) }
.files .of { color: var(--soft) }
.files .short { color: var(--never) }
.files .none { color: var(--soft) }
meter { display: block; inline-size: 100%; min-inline-size: 3.5em; block-size: .3em; margin-block-start: .25em; border: 0; background: var(--wash); appearance: none }
meter::-webkit-meter-bar { background: var(--wash); border: 0; border-radius: 0; block-size: .3em }
meter::-webkit-meter-optimum-value { background: var(--rule); border-radius: 0 }
meter::-moz-meter-bar { background: var(--rule) }
.source { font: .82rem/1.55 ui-monospace, "SF Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace; table-layout: fixed }
.source .number { inline-size: 3.4em }
.source col.count { inline-size: 4.2em }
.source th { font-weight: 400; color: var(--soft); text-align: end; vertical-align: top; padding: 0 .6em 0 0 }
.source td.count { text-align: end; vertical-align: top; padding: 0 .6em 0 0; color: var(--soft); border-inline-end: 3px solid transparent }
.source .text { padding-inline-start: .7em; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2 }
.source .read .count { border-color: var(--rule) }
.source .partly .count { border-color: var(--partly); border-inline-end-style: dashed; color: var(--partly) }
.source .never { background: var(--never-wash) }
.source .never th { color: var(--ink) }
.source .never .count { border-color: var(--never); border-inline-end-style: double; border-inline-end-width: 5px; color: var(--never); font-weight: 700 }
.source small { font: italic .82rem/1.4 Charter, "Bitstream Charter", Georgia, serif; color: var(--soft); white-space: normal; margin-inline-start: .6em }
.source small.short { color: var(--never) }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
@media (max-width: 40rem) {
  .source { font-size: .74rem }
  .source .number { inline-size: 2.4em }
  .source col.count { inline-size: 3em }
  .source th, .source td.count { padding-inline-end: .4em }
  .source .text { padding-inline-start: .5em }
}
@media print { h2 { position: static } }
`;
