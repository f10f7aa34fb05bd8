import { recordOf } from '../content/vocabulary/vocabulary.ts';
import { attribute, type Facts } from '../content/markdown/prose.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { Kind } from '../content/schemas/kinds.ts';
import type { OutlinedPublication } from '../content/schemas/outline.ts';
import { defaultLanguage, type Language } from '../site.ts';
import { indexName } from '../content/outline.ts';
import { notFoundPath, pagePath } from './urls.ts';

/** The properties of a text that decide its address. */
export interface Placed {
  kind: Kind;
  language: Language;
  folder: string;
  name: string;
  slug?: string | undefined;
}

/**
 * Returns the path of a text. Home stands at the root, a publication's overview at its own slug, its texts below that.
 *
 * @param overviewSlug - the slug of the overview in the same folder and language, where it has one.
 */
export function pathOfText(text: Placed, overviewSlug: string | undefined): string {
  const { kind, language, folder, name } = text;
  const slug = text.slug ?? name;
  // Web servers look for the page of a missing page at an address of its own.
  if (kind === 'page' && name === 'not-found' && language === defaultLanguage) return notFoundPath;
  if (kind === 'page') return pagePath(language, name === 'home' ? [] : [slug]);
  if (name === indexName) return pagePath(language, [text.slug ?? folder]);
  return pagePath(language, [overviewSlug ?? folder, slug]);
}

/** Returns what the pages of the pieces of a text are called below it: `citaat/poort`. */
export function pieceNamesOf(prose: Facts, language: Language): string[] {
  const { pieceSegments } = stringsOf(language);
  return prose.components.flatMap((use) => {
    const kind = recordOf(use.name)?.piece;
    return kind ? [`${pieceSegments[kind]}/${attribute(use, 'id') ?? ''}`] : [];
  });
}

/**
 * Returns the names of the texts of a publication that short addresses count, in order: those of its first numbered kind.
 */
export function countedNames({ chapters, ambitions, guides }: OutlinedPublication): string[] {
  return [chapters, ambitions, guides].find((names) => names.length > 0) ?? [];
}
