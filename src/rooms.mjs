/**
 * The folders of `src/` and what each holds, in the order in which they know each other: each imports values from itself
 * and from earlier ones. `npm run check:lint` holds the order, `npm run rooms` draws it in `src/README.md`.
 */
export const purposes = {
  runtime: 'one build at a time, whole or not at all; what is kept from one to the next',
  i18n: 'the words of the interface, one file a language',
  'content/drawing': 'drawings as a tree: an allow-list, and what is left of a file',
  'content/git': 'what Git knows of a file',
  'content/schemas': 'the fields that an author fills in, one concept a file',
  content: 'texts, lists and the outline, read from `content/`',
  'content/vocabulary': 'the components that an author may write, one record each',
  'content/markdown': 'Markdown and MDX as a tree: headings, passages, anchors, notes',
  brand: 'the flower and the colours',
  'publication/translation': 'sections of a translation, and whether they follow their source',
  publication: 'the model: one record a page, with its address, neighbours and pieces',
  'outputs/citation': 'how a page is cited: BibTeX, RIS, CSL, meta tags',
  'outputs/feed': 'Atom, JSON Feed, sitemap',
  'outputs/figures': 'charts and drawings as SVG',
  'outputs/cards': 'social cards: a picture as a pure function of a page',
  'outputs/figure-files': 'figures to download, as SVG and PNG',
  'outputs/hosting': 'headers and redirects, for each kind of host',
  'outputs/icons': 'the icons of the site',
  'outputs/search': 'the search index, and what the browser shares with it',
  'site/markup': 'elements of Markdown on their way to the page',
  'site/styles': 'tokens, layers, fonts',
  'site/components': 'parts of a page',
  'site/prose': 'what an author’s component becomes on the page',
  'site/layouts': 'a page for each kind of text',
  'site/search': 'the search dialog and page, in the browser',
  'site/client': 'the other browser scripts',
  'editors/check': 'the check: one rule a file, every error at once',
  'editors/links': 'external links, tried apart from a build',
  'editors/new': '`npm run new`: plans, templates, questions',
  'editors/review': 'what a change does to the site, for a pull request',
  'editors/translation': 'what awaits a translator',
  'editors/guide': 'the guide for editors, taken apart and shown in dev',
  'editors/preview': 'the bar and the list of errors in dev; never in a build',
  build: 'integrations of Astro: each joins one of the above to a build or to dev',
  pages: 'routes, thin',
};

export const rooms = Object.keys(purposes);
