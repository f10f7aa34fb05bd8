import { toTerminal } from '../check/report/terminal.ts';
import { href } from '../../publication/urls.ts';
import type { Blockers } from './blockers.ts';
import { strings } from './strings.ts';
import { escapeXml } from '../../escape.ts';

/**
 * The page that stands where one cannot be shown. Its script shows the errors (`error-page-client.ts`); what it shows is in it, and
 * as text for who has no script. Vite puts its own script in, so that the page goes when the error goes.
 */
export function renderErrorPage(stops: Blockers): string {
  return documentWith({
    title: strings.blockedTitle,
    head: `<script type="application/json" id="diagnostics">${inScript(stops)}</script>
    <script type="module" src="${href('/src/editors/preview/error-page-client.ts')}"></script>`,
    main: `<noscript><pre>${escapeXml(toTerminal([...stops.here, ...stops.elsewhere]))}</pre></noscript>`,
  });
}

/**
 * The rules as a page that needs no content: where the content cannot be read, its own page cannot be made.
 *
 * @param rules - the help of every rule, as HTML.
 */
export function renderRulesPage(title: string, rules: string): string {
  return documentWith({
    title,
    main: `<article class="reading"><header class="head"><h1 class="nl-heading nl-heading--level-1">${escapeXml(title)}</h1></header>
    <div class="prose">${rules}</div></article>`,
  });
}

function documentWith({
  title,
  head = '',
  main,
}: {
  title: string;
  head?: string;
  main: string;
}): string {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeXml(title)}</title>
    <link rel="icon" href="data:,">
    <script src="${href('/theme.js')}"></script>
    <link rel="stylesheet" href="${href('/src/site/styles/index.css')}">
    <link rel="stylesheet" href="${href('/src/editors/preview/bar.css')}">
    <link rel="stylesheet" href="${href('/src/editors/preview/diagnostics.css')}">
    ${head}
  </head>
  <body>
    <main id="inhoud">${main}</main>
  </body>
</html>
`;
}

/** Within a script element, `<` could end it. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
