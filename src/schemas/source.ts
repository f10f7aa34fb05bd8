import { z } from 'astro/zod';
import { defaultLanguage } from '../site.ts';
import { draftItem, key, partialDate } from './common.ts';
import { inEveryLanguage } from './languages.ts';

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
    .union([z.string().min(1, 'is leeg'), z.strictObject(inEveryLanguage(z.string().min(1)))])
    .describe('De titel van de uitgever. Zonder titel: onze omschrijving, in elke taal.'),
  language: z
    .string()
    .default(defaultLanguage)
    .describe('De taal van de bron (BCP 47), als dat niet Nederlands is.'),
  author: z.string().min(1, 'is leeg').describe('De instelling of persoon die het uitgaf.'),
  publisher: z.string().optional().describe('Alleen als die anders is dan de auteur.'),
  issued: partialDate.optional().describe('JJJJ, JJJJ-MM of JJJJ-MM-DD, tussen aanhalingstekens.'),
  URL: z.url('is geen webadres').optional(),
  standing: z
    .enum(['primary', 'secondary'])
    .describe('primary: gelezen in de tekst van de maker. secondary: een ander vertelt het door.'),
  via: z.string().optional().describe('De site van een derde waar de gelezen kopie staat.'),
});

export type Source = z.infer<typeof source>;
