import { createHash } from 'node:crypto';
import { readProse, type Prose } from '../content/markdown/prose.ts';
import { anchorsOf } from '../content/markdown/uses.ts';
import { defaultLanguage, languages, type Language } from '../site.ts';
import type { Kind } from '../content/schemas/kinds.ts';
import type { OutlinedPublication } from '../content/schemas/outline.ts';
import { isPageRole } from '../content/schemas/page.ts';
import { changesOf } from './changes.ts';
import { idOf, keyOf, type Content, type Entry } from '../content/entry.ts';
import { draftTest, withoutDrafts } from './drafts.ts';
import { localizeSite } from './localized-site.ts';
import { resolveLinks } from './links.ts';
import type { SiteModel } from './model.ts';
import {
  breadcrumbOf,
  contentsOf,
  linkTo,
  neighboursOf,
  type LanguageTexts,
} from './navigation.ts';
import { indexName } from '../content/outline.ts';
import type { LanguageLink, Page, PageLink } from './page.ts';
import { piecePagesOf } from './piece-pages.ts';
import { piecesOf } from './pieces.ts';
import { redirectsOf } from './redirects.ts';
import { chartData, citedSources, numberFigures, usedTerms } from './references.ts';
import { ambitionsOf, petalOf, relatedOf } from './related.ts';
import { sectionsOfPage } from './sections.ts';
import { collectTexts, type SiteText } from './texts.ts';
import { translationOf } from './translation.ts';
import { absolute, pagePath } from './urls.ts';

/**
 * Turns plain content into the site's one model. Drafts, and texts that no outline names, are gone from here on.
 *
 * @param drafts - `shown` for editors: drafts stay, and say so. Nobody else gets to see them.
 * @throws {Error} on a reference that leads nowhere. `npm run check` finds those first, with line and column.
 */
export function build(
  written: Content,
  { drafts = 'left out' }: { drafts?: 'left out' | 'shown' } = {},
): SiteModel {
  const published = withoutDrafts(written);
  const content = drafts === 'shown' ? written : published;
  const isDraft = draftTest(published);
  const textsByLanguage = languages.map((language) => collectTexts(content, language));
  const pathOf = new Map(
    textsByLanguage.flatMap((texts) =>
      texts.all.map(({ entry, path }) => [`${texts.language}/${keyOf(entry)}`, path] as const),
    ),
  );
  const sourceTexts = textsByLanguage.find(({ language }) => language === defaultLanguage);
  const pages = textsByLanguage.flatMap((texts) => texts.all.map((text) => assemble(text, texts)));
  const byLanguage = (language: Language) => pages.filter((page) => page.language === language);

  return {
    edition: content.outline.edition,
    pages,
    compounds: content.compounds,
    piecePages: piecePagesOf(pages),
    redirects: redirectsOf(pages, content.register, content.outline),
    localized: mapLanguages((language) =>
      localizeSite(language, byLanguage(language), content, isDraft),
    ),
  };

  function assemble(text: SiteText, texts: LanguageTexts<SiteText>): Page {
    const { entry, path, body, prose } = text;
    const key = keyOf(entry);
    const { publication, number, total } = positionOf(entry, texts, content);
    const petal = petalOf(entry, content.outline);
    const alternates = languages.flatMap((language) => {
      const path = pathOf.get(`${language}/${key}`);
      return path ? [{ language, path }] : [];
    });
    const { data } = entry;
    const sources = citedSources(prose, content.sources, entry);
    const figures = numberFigures(prose.components, number);
    return {
      key,
      kind: entry.kind,
      entryId: idOf(entry),
      file: entry.file,
      language: entry.language,
      ...(isDraft(entry) && { draft: true }),
      ...(entry.kind === 'page' && isPageRole(entry.name) && { role: entry.name }),
      indexable: !(entry.kind === 'page' && entry.name === 'not-found'),
      title: data.title,
      description: data.description,
      lead: data.lead ?? data.description,
      ...(publication && { publication }),
      ...(number !== undefined && { number, total }),
      ...(petal !== undefined && { petal }),
      ...('basis' in data && data.basis && { basis: data.basis }),
      audience: 'audience' in data ? data.audience : [],
      ambitions: ambitionsOf(entry),
      path,
      canonical: absolute(path),
      alternates: alternates.length > 1 ? alternates : [],
      languages: languages.flatMap((other) => languageLink(text, other) ?? []),
      breadcrumb: breadcrumbOf(text, texts),
      ...neighboursOf(text, texts),
      sections: sectionsOfPage(ownProse(text).sections, entry.language),
      contents: contentsOf(prose.headings),
      related: relatedOf(entry, texts),
      texts: textsOfOverview(entry, texts),
      words: prose.words,
      minutes: text.link.minutes,
      published: data.published,
      updated: data.updated ?? data.published,
      sources,
      terms: usedTerms(prose, content.terms, entry),
      figures,
      pieces: piecesOf(prose, { path, language: entry.language, figures, sources }),
      aliases: aliasesOf(text, sourceTexts?.find(key)),
      redirects: data.redirects ?? [],
      data: chartData(prose),
      links: resolveLinks(entry, prose.links, pathOf),
      changes: changesOf(entry, content, texts.find('pages/changes')?.path),
      ...translationOf(text, sourceTexts?.find(key)),
      bodyDigest: createHash('sha256').update(body).digest('hex').slice(0, 16),
    };
  }

  function languageLink({ entry, prose }: SiteText, language: Language): LanguageLink | undefined {
    if (language === entry.language) return undefined;
    const texts = textsByLanguage.find((texts) => texts.language === language);
    const translation = texts?.find(keyOf(entry));
    if (translation) {
      const ids = translation.prose.headings.map(({ id }) => id);
      const without = prose.headings.map(({ id }) => id).filter((id) => !ids.includes(id));
      return { language, path: translation.path, translated: true, without };
    }
    const overview = texts?.find(`${entry.folder}/${indexName}`);
    return {
      language,
      path: overview?.path ?? pagePath(language, []),
      translated: false,
      without: [],
    };
  }
}

/** Returns the prose without the updates, which the page of changes holds as well: they are a list of their own. */
function ownProse({ entry, body, prose }: SiteText): Prose {
  return body === entry.body ? prose : readProse(entry.body);
}

/** Returns the aliases of a text and of its source: headings have the same ids in translations. */
function aliasesOf(
  { entry, prose }: SiteText,
  source: SiteText | undefined,
): Record<string, string> {
  const there = anchorsOf(prose);
  const aliases = Object.entries({ ...source?.entry.data.aliases, ...entry.data.aliases });
  return Object.fromEntries(
    aliases.filter(([old, now]) => there.includes(now) && !there.includes(old)),
  );
}

function positionOf(
  entry: Entry,
  texts: LanguageTexts<SiteText>,
  { outline }: Content,
): Pick<Page, 'publication' | 'number' | 'total'> {
  const overview = texts.find(`${entry.folder}/${indexName}`);
  if (overview?.entry.kind !== 'publication') return {};
  const publication = {
    folder: entry.folder,
    label: overview.entry.data.label,
    title: overview.entry.data.title,
    path: overview.path,
  };
  const { number } = linkTo(entry, '', outline, 0);
  if (number === undefined) return { publication };
  const outlined = outline.publications.find(({ folder }) => folder === entry.folder);
  const total = outlined && numberedNames(entry.kind, outlined).length;
  return { publication, number, ...(total !== undefined && { total }) };
}

/** Returns the names of the texts that are numbered together with a text of this kind. */
function numberedNames(kind: Kind, { chapters, ambitions, guides }: OutlinedPublication): string[] {
  if (kind === 'ambition') return ambitions;
  return kind === 'guide' ? guides : chapters;
}

function textsOfOverview(entry: Entry, texts: LanguageTexts<SiteText>): PageLink[] {
  if (entry.kind !== 'publication') return [];
  const folder = texts.folders.find(({ folder }) => folder === entry.folder);
  return folder?.texts.slice(1).map((text) => text.link) ?? [];
}

function mapLanguages<T>(make: (language: Language) => T): Record<Language, T> {
  const made = languages.map((language) => [language, make(language)] as const);
  return Object.fromEntries(made) as Record<Language, T>;
}
