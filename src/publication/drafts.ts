import type { Outline } from '../content/schemas/outline.ts';
import { defaultLanguage } from '../site.ts';
import { keyOf, type Content, type Entry } from '../content/entry.ts';
import { indexName, updatesFolder } from '../content/outline.ts';

/**
 * Returns the content without its drafts: the one place that filters them. A publication whose overview is a draft is a
 * draft as a whole. A name whose text in the default language is a draft leaves the outline, so that nothing counts it.
 */
export function withoutDrafts(content: Content): Content {
  const hidden = new Set(
    content.entries
      .filter(({ name, data }) => name === indexName && data.draft)
      .map(({ language, folder }) => `${language}/${folder}`),
  );
  const entries = content.entries.filter(
    ({ language, folder, data }) => !data.draft && !hidden.has(`${language}/${folder}`),
  );
  const published = new Set(
    entries.filter(({ language }) => language === defaultLanguage).map(keyOf),
  );
  return {
    ...content,
    entries,
    outline: pruneOutline(content.outline, published),
    sources: content.sources.filter(({ draft }) => !draft),
    terms: content.terms.filter(({ draft }) => !draft),
  };
}

/** Returns the outline with these texts alone: what is left counts. */
export function pruneOutline(
  outline: Outline,
  published: ReadonlySet<ReturnType<typeof keyOf>>,
): Outline {
  const kept = (folder: string, names: string[]) =>
    names.filter((name) => published.has(keyOf({ folder, name })));
  return {
    ...outline,
    publications: outline.publications.map((publication) => {
      const { folder } = publication;
      return {
        folder,
        ...(publication.short && { short: publication.short }),
        opening: kept(folder, publication.opening),
        chapters: kept(folder, publication.chapters),
        ambitions: kept(folder, publication.ambitions),
        guides: kept(folder, publication.guides),
        closing: kept(folder, publication.closing),
      };
    }),
    pages: kept('pages', outline.pages),
  };
}

/** Tells which texts are drafts: those that are not among the published ones. */
export function draftTest(published: Content): (entry: Entry) => boolean {
  const files = new Set(published.entries.map(({ file }) => file));
  return ({ file }) => !files.has(file);
}

/** Returns the updates of one language, the newest first. */
export function updatesOf({ entries }: Content, language: string) {
  return entries
    .filter((entry) => entry.folder === updatesFolder && entry.language === language)
    .sort(
      (a, b) => b.data.published.localeCompare(a.data.published) || a.name.localeCompare(b.name),
    );
}
