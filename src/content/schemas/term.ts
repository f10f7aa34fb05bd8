import { z } from 'astro/zod';
import { draftItem, key, words } from './common.ts';
import { inEveryLanguage } from './languages.ts';

/** A term in one language: its names and its explanation. */
const wording = z.strictObject({
  term: words,
  abbreviation: z.string().optional(),
  also: z.array(words).default([]).describe('Synoniemen en vormen waar een lezer op zoekt.'),
  meaning: words.max(240, 'is langer dan 240 tekens').describe('Eén of twee gewone zinnen.'),
});

/** A term of the glossary: one item of `content/glossary.yaml`, with its words in every language. */
export const term = z.strictObject({
  id: key.describe('De naam waarmee <Term id="…"> verwijst.'),
  draft: draftItem,
  source: key.optional(),
  see: z.array(key).default([]).describe('Verwante begrippen, met hun id.'),
  ...inEveryLanguage(wording),
});

export type Term = z.infer<typeof term>;
export type Wording = z.infer<typeof wording>;
