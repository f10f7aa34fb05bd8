import { withoutCascading } from './cascading.ts';
import { readCorpus, type Corpus } from './corpus.ts';
import type { Diagnostic } from './diagnostic.ts';
import { toReportedDiagnostics, type ReportedDiagnostic } from './reported-diagnostic.ts';
import { judge } from './judge.ts';
import { openCheckCache } from './check-cache.ts';
import { checkAliases } from './rules/aliases.ts';
import { checkAmbitions } from './rules/ambitions.ts';
import { checkCharacters } from './rules/characters.ts';
import { checkCharts } from './rules/charts.ts';
import { checkCode } from './rules/code.ts';
import { checkComponents } from './rules/components.ts';
import { checkDrawings } from './rules/drawings.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkHtml } from './rules/html.ts';
import { checkImageUses } from './rules/images.ts';
import { checkInternalLinks } from './rules/links.ts';
import { checkFootnotes } from './rules/notes.ts';
import { checkOutline } from './rules/outline.ts';
import { checkImageFiles } from './rules/pictures.ts';
import { checkPlaceholders } from './rules/placeholders.ts';
import { checkPublishedAddresses } from './rules/published.ts';
import { checkRedirects } from './rules/redirects.ts';
import { checkReferences } from './rules/references.ts';
import { checkSuppressions } from './rules/suppressions.ts';
import { checkSlugs } from './rules/slugs.ts';
import { checkTables } from './rules/tables.ts';
import { checkTranslatedTables } from './rules/translated-tables.ts';
import { checkTranslations } from './rules/translations.ts';
import { checkUnusedFiles } from './rules/unused-files.ts';
import { checkUnusedItems } from './rules/unused.ts';
import { checkUpdatePages } from './rules/update-pages.ts';

/** A rule looks at the whole content and says what is wrong with it. */
export type Rule = (corpus: Corpus) => Diagnostic[];

/** What is wrong within a text, a list or a file. */
const ofTexts: Rule[] = [
  checkReferences,
  checkHeadings,
  checkImageUses,
  checkImageFiles,
  checkDrawings,
  checkComponents,
  checkHtml,
  checkFootnotes,
  checkCode,
  checkTables,
  checkCharts,
  checkTranslatedTables,
  checkCharacters,
  checkPlaceholders,
  checkSuppressions,
];

/** What is wrong between texts: unknown where the outline is unreadable, so then they keep silent. */
const ofTheWhole: Rule[] = [
  checkOutline,
  checkSlugs,
  checkRedirects,
  checkAliases,
  checkPublishedAddresses,
  checkAmbitions,
  checkUpdatePages,
  checkInternalLinks,
  checkUnusedItems,
  checkUnusedFiles,
  checkTranslations,
];

/**
 * Checks all content below `<root>/content/` and gives every error of every file, in order. Reads files only: no Astro.
 * Advice is not asked for: see `adviseOn`.
 *
 * @param root - the folder of the project, absolute.
 */
export async function checkContent(root: string): Promise<ReportedDiagnostic[]> {
  const { cache, save } = openCheckCache(root);
  const corpus = await readCorpus(root, cache);
  save();
  return toReportedDiagnostics('error', findErrors(corpus), corpus.textFiles);
}

/** Every error of content that was read, in no order, but for what only follows from another. */
export function findErrors(corpus: Corpus): Diagnostic[] {
  const rules = corpus.outline ? [...ofTexts, ...ofTheWhole] : ofTexts;
  const diagnostics = [...corpus.diagnostics, ...rules.flatMap((rule) => judge(rule, corpus))];
  return withoutCascading(diagnostics, corpus.texts);
}
