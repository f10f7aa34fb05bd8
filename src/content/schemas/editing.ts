import { z } from 'astro/zod';
import { inEveryLanguage } from './languages.ts';

/** Words that the spelling dictionaries lack, and that are right: `content/editing/words.yaml`. */
export const words = z.strictObject(
  inEveryLanguage(z.array(z.string().min(1, 'is leeg')).nullish()),
);

/** Words with a plainer one: `content/editing/jargon.yaml`. */
export const jargon = z.strictObject(
  inEveryLanguage(
    z
      .array(
        z.strictObject({
          words: z
            .array(z.string().min(1, 'is leeg'))
            .min(1, 'is leeg')
            .describe('Het woord, met de vormen die voorkomen.'),
          plain: z.string().min(1, 'is leeg').describe('Het gewonere woord.'),
        }),
      )
      .nullish(),
  ),
);

/** Abbreviations that need no explanation, with what they stand for: `content/editing/abbreviations.yaml`. */
export const abbreviations = z.record(z.string(), z.string().min(1, 'is leeg')).nullable();

/** Links that the check of links leaves alone: `content/editing/links.yaml`. */
export const ignoredLinks = z
  .array(
    z.strictObject({
      url: z
        .string()
        .min(1, 'is leeg')
        .describe('Het adres, of het begin ervan met een * erachter.'),
      reason: z.string().min(10, 'is geen reden').describe('Waarom dit adres niet te testen is.'),
    }),
  )
  .nullable();

export type Words = z.infer<typeof words>;
export type Jargon = z.infer<typeof jargon>;
export type Abbreviations = z.infer<typeof abbreviations>;
export type IgnoredLinks = z.infer<typeof ignoredLinks>;
