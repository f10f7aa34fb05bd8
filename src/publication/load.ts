import { getCollection } from 'astro:content';
import outlineText from '../../content/outline.yaml?raw';
import { isLanguage, site, type Language } from '../site.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import type { Term } from '../schemas/term.ts';
import { build } from './build.ts';
import { partsOfFile, type Content, type Entry } from './content.ts';
import type { Publication } from './model.ts';
import { parseOutline } from './outline.ts';

let built: Promise<Publication> | undefined;

/** The model of the site, from Astro's collections. Built once in a build; each time in dev, where content changes. */
export async function loadPublication(): Promise<Publication> {
  if (import.meta.env.DEV) return build(await loadContent());
  built ??= loadContent().then(build);
  return built;
}

async function loadContent(): Promise<Content> {
  const entries = await Promise.all(kinds.map(entriesOf));
  const sources = await getCollection('source');
  const terms = await getCollection('term');
  const termsIn = (language: Language): Term[] =>
    terms.filter(({ id }) => id.startsWith(`content/${language}/`)).map(({ data }) => data);
  return {
    outline: parseOutline(outlineText),
    entries: entries.flat(),
    sources: sources.map(({ data }) => data),
    terms: Object.fromEntries(
      site.languages.map((language) => [language, termsIn(language)]),
    ) as Record<Language, Term[]>,
  };
}

async function entriesOf(kind: Kind): Promise<Entry[]> {
  const collection = await getCollection(kind);
  return collection.flatMap(({ id, data, body }) => {
    const file = `content/${id}`;
    const parts = partsOfFile(file);
    if (!parts || !isLanguage(parts.language)) return [];
    // The collection `kind` holds data of that kind: Astro's types lose the link between the two.
    return [{ ...parts, language: parts.language, kind, file, data, body: body ?? '' } as Entry];
  });
}
