import { z } from 'astro/zod';

const word = z.string().regex(/^\p{Ll}+$/u, 'bestaat niet uit kleine letters');

/** A Dutch compound that editors take apart by hand: one item of `content/compounds.yaml`. */
export const compound = z
  .strictObject({
    id: word.describe('Het woord, in enkelvoud.'),
    parts: z
      .array(word)
      .describe('De delen, met tussenletters: samen precies het woord. Leeg: het woord is heel.'),
  })
  .refine(({ id, parts }) => parts.length === 0 || (parts.length > 1 && parts.join('') === id), {
    message: 'zijn samen niet precies het woord, of het is er maar één',
    path: ['parts'],
    params: {
      fix: 'Schrijf de delen met hun tussenletters: [rechter, uiteinde]. Moet het woord heel blijven, schrijf dan [].',
    },
  });

export type SiteCompound = z.infer<typeof compound>;
