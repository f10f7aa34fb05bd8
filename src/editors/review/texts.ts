import { isDeepStrictEqual } from 'node:util';
import { diffWords } from 'diff';
import { cardsOf, type Card } from '../../outputs/cards/card-of.ts';
import { countWords } from '../../content/markdown/prose.ts';
import type { SiteModel } from '../../publication/model.ts';
import type { Page } from '../../publication/page.ts';
import { languages, type Language } from '../../site.ts';
import type { Renames } from './changed-lines.ts';

export const statuses = ['added', 'changed', 'moved', 'removed'] as const;
export type Status = (typeof statuses)[number];

/** What readers find at one address: a page, or a note on the page of changes. */
export interface ReviewedText {
  file: string;
  language: Language;
  title: string;
  /** With the anchor of a note. */
  path: string;
  /** What is read, paragraph by paragraph. */
  read: string[];
  /** Everything that it says and shows, by what an editor calls it. */
  parts: Record<string, unknown>;
  /** Missing for a note. */
  page?: Page;
}

/** A text that is not what it was. */
export interface TextChange {
  status: Status;
  /** As it is now; as it was, where it is gone. */
  text: ReviewedText;
  before?: ReviewedText;
  words: { added: number; removed: number };
  /** What differs, as an editor calls it; empty where it is new or gone. */
  parts: string[];
}

/**
 * Every text of the site, in the order of the model.
 *
 * @param root - the folder of the project, absolute: figures are read there.
 */
export function listReviewedTexts(model: SiteModel, root: string): ReviewedText[] {
  const pages = model.pages.map((page): ReviewedText => ({
    file: page.file,
    language: page.language,
    title: page.title,
    path: page.path,
    read: [
      page.title,
      page.lead,
      ...page.sections.flatMap(({ title = '', texts }) => [title, ...texts]),
    ],
    parts: partsOf(page, cardsOf([page], root)),
    page,
  }));
  const notes = languages.flatMap((language) => {
    const { updates, pages: named, home } = model.localized[language];
    return updates.map(
      ({ name, entryId, title, description, published, texts, body }): ReviewedText => ({
        file: `content/${entryId}`,
        language,
        title,
        path: `${(named['changes'] ?? home).path}#${name}`,
        read: [title, ...texts],
        parts: { titel: title, omschrijving: description, datum: published, tekst: body },
      }),
    );
  });
  return [...pages, ...notes];
}

/** A text as it was and as it is: one of the two is missing where it is new or gone. */
export type TextPair =
  { before?: ReviewedText; after: ReviewedText } | { before: ReviewedText; after?: undefined };

/** The texts of two moments side by side: what is there, in its order, then what is gone. */
export function pairTexts(
  before: ReviewedText[],
  after: ReviewedText[],
  renamed: Renames,
): TextPair[] {
  const former = new Map(before.map((text) => [text.file, text]));
  const pairs = after.map((text): TextPair => {
    const old = former.get(text.file) ?? former.get(renamed.get(text.file) ?? '');
    if (old) former.delete(old.file);
    return { ...(old && { before: old }), after: text };
  });
  return [...pairs, ...[...former.values()].map((text): TextPair => ({ before: text }))];
}

/** What differs within these pairs. */
export function findTextChanges(pairs: TextPair[]): TextChange[] {
  return pairs.flatMap(({ before, after }): TextChange[] => {
    const words = () => countChangedWords(before?.read ?? [], after?.read ?? []);
    if (!after) return [{ status: 'removed', text: before, words: words(), parts: [] }];
    if (!before) return [{ status: 'added', text: after, words: words(), parts: [] }];
    const names = Object.keys({ ...before.parts, ...after.parts });
    const parts = names.filter((name) => !isDeepStrictEqual(before.parts[name], after.parts[name]));
    const moved = before.path !== after.path;
    if (!moved && parts.length === 0) return [];
    return [{ status: moved ? 'moved' : 'changed', text: after, before, words: words(), parts }];
  });
}

/** How many words came and went, by a diff of words. */
export function countChangedWords(
  before: readonly string[],
  after: readonly string[],
): TextChange['words'] {
  const words = { added: 0, removed: 0 };
  for (const { value, added, removed } of diffWords(before.join('\n'), after.join('\n'))) {
    if (added) words.added += countWords(value);
    if (removed) words.removed += countWords(value);
  }
  return words;
}

function partsOf(page: Page, cards: Card[]): Record<string, unknown> {
  return {
    titel: page.title,
    omschrijving: page.description,
    inleiding: page.lead,
    // Notes are texts of their own.
    tekst: page.role === 'changes' ? page.sections : page.bodyDigest,
    figuren: cards.flatMap(({ figure }) => figure ?? []),
    bronnen: page.sources,
    begrippen: page.terms,
    herkomst: page.basis,
    rollen: page.audience,
    ambities: page.ambitions,
    datum: [page.published, page.updated],
  };
}
