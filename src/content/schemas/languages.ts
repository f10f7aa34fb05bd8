import type { z } from 'astro/zod';
import { languages, type Language } from '../../site.ts';

/** Returns the fields that hold a value for each language of the site, none left out. */
export function inEveryLanguage<S extends z.ZodType>(schema: S): Record<Language, S> {
  return Object.fromEntries(languages.map((language) => [language, schema])) as Record<Language, S>;
}
