import { z } from 'astro/zod';
import { defaultLanguage } from '../../site.ts';
import { draftItem, key, partialDate, words } from './common.ts';
import { inEveryLanguage } from './languages.ts';
import { addressFault } from './web-address.ts';

/** Kinds of source that occur here, named as in CSL (https://docs.citationstyles.org). */
export const sourceTypes = [
  'report',
  'webpage',
  'article-newspaper',
  'article-magazine',
  'post-weblog',
  'legislation',
  'book',
  'document',
  'speech',
] as const;

/** A source that texts cite: one item of `content/sources.yaml`. */
export const source = z.strictObject({
  id: key.describe('De naam waarmee <Cite id="…"/> verwijst.'),
  draft: draftItem,
  type: z.enum(sourceTypes),
  title: z
    .union([words, z.strictObject(inEveryLanguage(words))])
    .describe('De titel van de uitgever. Zonder titel: onze omschrijving, in elke taal.'),
  language: z
    .string()
    .refine(isLanguageTag, {
      message: 'is geen code van een taal',
      params: { fix: 'Schrijf bijvoorbeeld nl, en of en-GB.' },
    })
    .default(defaultLanguage)
    .describe('De taal van de bron (BCP 47), als dat niet Nederlands is.'),
  author: words.describe('De instelling of persoon die het uitgaf.'),
  publisher: z.string().optional().describe('Alleen als die anders is dan de auteur.'),
  issued: partialDate.optional().describe('JJJJ, JJJJ-MM of JJJJ-MM-DD, tussen aanhalingstekens.'),
  URL: z.string().check(isPage).meta({ format: 'uri' }).optional(),
  standing: z
    .enum(['primary', 'secondary'])
    .describe('primary: gelezen in de tekst van de maker. secondary: een ander vertelt het door.'),
  via: z.string().optional().describe('De site van een derde waar de gelezen kopie staat.'),
});

/** What a source names is a page on the web. */
function isPage(payload: z.core.ParsePayload<string>): void {
  const fault = addressFault(payload.value);
  if (!fault) return;
  const { problem, fix } = fault;
  payload.issues.push({ code: 'custom', input: payload.value, message: problem, params: { fix } });
}

/** As in BCP 47: screen readers choose their voice by it. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export type Source = z.infer<typeof source>;
