import { readProse } from '../content/markdown/prose.ts';
import type { Language } from '../site.ts';
import { idOf, type Content, type Entry } from '../content/entry.ts';
import { updatesOf } from './drafts.ts';
import { expectDefined } from './errors.ts';
import type { LocalizedSite, PublicationLink, Update } from './model.ts';
import { linkToPage } from './navigation.ts';
import type { Page } from './page.ts';
import { sourceIn, termIn } from './wording.ts';

/** Returns what the menus, the home page and the lists of one language show, from its pages. */
export function localizeSite(
  language: Language,
  pages: Page[],
  content: Content,
  isDraft: IsDraft,
): LocalizedSite {
  const collator = new Intl.Collator(language);
  const home = pages.find((page) => page.role === 'home');
  return {
    language,
    updated:
      pages
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? '',
    home: linkToPage(
      expectDefined(home, `content/${language}/pages/home.mdx is missing or a draft`),
    ),
    publications: pages
      .filter((page) => page.kind === 'publication')
      .map((page): PublicationLink => {
        const { folder, label } = expectDefined(
          page.publication,
          `${page.file} has no publication`,
        );
        return { ...linkToPage(page), folder, label, texts: page.texts };
      }),
    ambitions: pages.filter((page) => page.kind === 'ambition').map(linkToPage),
    updates: updatesIn(language, content, isDraft),
    glossary: content.terms
      .map((term) => ({
        ...termIn(term, language),
        usedOn: pages.filter((page) => page.terms.some(({ id }) => id === term.id)).map(linkToPage),
      }))
      .filter(({ usedOn }) => usedOn.length > 0)
      .sort((a, b) => collator.compare(a.term, b.term)),
    sources: content.sources
      .map((source) => ({
        ...sourceIn(source, language),
        citedOn: pages
          .filter((page) => page.sources.some(({ id }) => id === source.id))
          .map(linkToPage),
      }))
      .filter(({ citedOn }) => citedOn.length > 0)
      .sort((a, b) => collator.compare(a.author, b.author) || collator.compare(a.title, b.title)),
    pages: Object.fromEntries(
      pages
        .filter((page) => page.kind === 'page')
        .map((page) => [page.key.split('/')[1] ?? '', linkToPage(page)]),
    ),
  };
}

function updatesIn(language: Language, content: Content, isDraft: IsDraft): Update[] {
  return updatesOf(content, language).map((entry) => ({
    name: entry.name,
    ...(isDraft(entry) && { draft: true }),
    title: entry.data.title,
    description: entry.data.description,
    published: entry.data.published,
    updated: entry.data.updated ?? entry.data.published,
    entryId: idOf(entry),
    texts: readProse(entry.body).sections.flatMap(({ heading, texts }) => [
      ...(heading ? [heading.text] : []),
      ...texts,
    ]),
    body: entry.body,
  }));
}

type IsDraft = (entry: Entry) => boolean;
