import { z } from 'astro/zod';

/**
 * Lower-case words with hyphens: a key, a file name, an anchor or a slug. Each may name a folder or a file, with an ending:
 * a file system has room for 255 bytes.
 */
export const slugPattern = /^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestSlug = 100;

const noWords = 'heeft geen letter of cijfer';

/** What readers read: not only spaces or signs. */
export const words = z.string().regex(/[\p{L}\p{N}]/u, noWords);

export const key = z
  .string()
  .regex(slugPattern, 'bestaat niet uit kleine letters, cijfers en koppeltekens, hooguit 100');

/** The name of a text in every language: `whitepaper/loketdenken`. */
export const textKey = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'is geen map/naam, zoals whitepaper/loketdenken');

/** Returns a text as a key: `Één loket, twee deuren` → `een-loket-twee-deuren`. Empty where it has no letter or digit. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longestSlug)
    .replace(/-$/, '');
}

/** Characters, spaces included: what search engines and share previews show without cutting. */
export const descriptionBudget = { min: 50, max: 155 } as const;
export const titleBudget = 60;
export const leadBudget = 320;

/**
 * A calendar date as `YYYY-MM-DD` (ISO 8601). YAML parsers may hand over a `Date`; it is taken back to text, so that
 * no time zone plays a part.
 */
export const isoDate = z.preprocess(
  (value) =>
    value instanceof Date && !Number.isNaN(value.valueOf())
      ? value.toISOString().slice(0, 10)
      : value,
  z
    .string('is geen datum')
    .refine(isCalendarDate, 'is geen datum van de kalender in de vorm JJJJ-MM-DD'),
);

/** A date of which the day, or the day and month, may be unknown: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (EDTF level 0). */
export const partialDate = z
  .string('is geen datum tussen aanhalingstekens')
  .refine(
    (value) => /^\d{4}(-\d{2}){0,2}$/.test(value) && isCalendarDate(`${value}-01-01`.slice(0, 10)),
    'is geen JJJJ, JJJJ-MM of JJJJ-MM-DD',
  );

/** The path of a page as readers see it, without the base path: `/whitepaper/loketdenken/`. */
export const pathPattern = /^\/(?:[a-z0-9-]{1,100}\/){0,10}$/;

const path = z.string().regex(pathPattern, 'is geen adres zoals /whitepaper/loketdenken/');

/** Where a text comes from: the publication's own source, or our reading of its themes. */
export const bases = ['source', 'editorial'] as const;
export type Basis = (typeof bases)[number];

/** The fields of every page. */
export const pageFields = {
  title: words
    .max(titleBudget, `is langer dan ${titleBudget} tekens`)
    .describe('De titel boven de pagina.'),
  description: words
    .min(descriptionBudget.min, `is korter dan ${descriptionBudget.min} tekens`)
    .max(descriptionBudget.max, `is langer dan ${descriptionBudget.max} tekens`)
    .describe('Eén of twee zinnen: de tekst in zoekresultaten, bij delen en op de kaart.'),
  lead: z
    .string()
    .regex(/^$|[\p{L}\p{N}]/u, noWords)
    .max(leadBudget, `is langer dan ${leadBudget} tekens`)
    .optional()
    .describe('De inleiding onder de titel. Zonder lead staat daar de description.'),
  slug: key
    .optional()
    .describe('Het laatste deel van het adres, als dat anders is dan de bestandsnaam.'),
  redirects: z
    .array(path)
    .optional()
    .describe('Oude adressen die nu hierheen leiden: /whitepaper/loketdenken/.'),
  aliases: z
    .record(key, key)
    .optional()
    .describe('Oude ankers van deze pagina, elk met het anker dat er nu voor staat.'),
  draft: z.boolean().default(false).describe('true houdt de pagina van de site.'),
  published: isoDate.describe('De dag van eerste publicatie, JJJJ-MM-DD.'),
  updated: isoDate.optional().describe('De dag van de laatste wijziging die telt, JJJJ-MM-DD.'),
  translated: z
    .record(
      z.string(),
      z.string().regex(/^\d{4}-\d{2}-\d{2} [0-9a-f]{12}$/, 'is niet door npm run translated gezet'),
    )
    .optional()
    .describe('Alleen in een vertaling: wat zij weergeeft. Geschreven door npm run translated.'),
};

/** Holds an item of a list back until it is done: only drafts may name it. */
export const draftItem = z
  .boolean()
  .optional()
  .describe('true zolang u eraan werkt: alleen een concept mag het dan gebruiken.');

export const basis = z
  .enum(bases)
  .describe('source: de oorspronkelijke tekst. editorial: onze eigen lezing, met label.');

function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
}
