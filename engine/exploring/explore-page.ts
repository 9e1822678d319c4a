/** What exploring says of a pack as one HTML file that stands by itself, without a script, light and dark. */
import { escapeXml } from '../xml.ts';
import { COVERAGE_STYLE } from './coverage-style.ts';
import { exploredHtml, type ExploredPack } from './explore-html.ts';

const STYLE = `
:root { --green: light-dark(#1d4d2b, #9fce9f); }
.verdict { font-size: 1.15em; border-inline-start: 4px solid; padding-inline-start: .8em; max-inline-size: 44rem }
.verdict b { font-weight: 400; color: var(--ink) }
.green { color: var(--green) }
.red { color: var(--never) }
.figures { display: flex; flex-wrap: wrap; gap: .6em 2.2em; margin-block: 1em 0 }
.figures dt { color: var(--soft); font-size: .85em }
.figures dd { margin: 0; font-variant-numeric: tabular-nums; font-size: 1.2em }
main > h2 { position: static; border: 0; margin-block-start: 1.8em }
h3 { font-weight: 400; font-size: 1.1em; margin-block: 1em .2em }
ul { padding-inline-start: 1.2em; margin-block: .4em }
li { margin-block: .35em; overflow-wrap: anywhere; max-inline-size: 50rem }
.endings { inline-size: auto }
.endings th, .endings td { text-align: start; font-weight: 400; padding: .2em 1.6em .2em 0; vertical-align: top }
.endings thead th { color: var(--soft); font-size: .85em }
code { font: .85em ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere }
details { margin-block: .8em; border-block-start: 1px solid var(--rule) }
summary { padding-block: .5em; font-size: 1.1em }
`;

export function explorePage(title: string, explored: Omit<ExploredPack, 'level'>): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What a reader can reach in ${escapeXml(title)}</title>
<style>${COVERAGE_STYLE}${STYLE}</style>
</head>
<body>
<main>
<h1>What a reader can reach in <em>${escapeXml(title)}</em></h1>
${exploredHtml({ ...explored, level: 2 })}
</main>
</body>
</html>
`;
}
