import { z } from 'astro/zod';
import { audience } from './audience.ts';
import { basis, key, pageFields } from './common.ts';

/** A chapter of a whitepaper, or an opening or closing text of another publication. */
export const chapter = z.strictObject({
  ...pageFields,
  basis,
  audience,
  ambitions: z
    .array(key)
    .max(3, 'noemt meer dan drie ambities')
    .default([])
    .describe(
      'De ambities waar het hoofdstuk over gaat, de belangrijkste eerst: die geeft de kleur.',
    ),
});
