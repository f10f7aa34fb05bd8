import { z } from 'astro/zod';
import { textKey, pageFields } from './common.ts';

/** A note on what changed on the site: an entry of the page of changes and of the feed. */
export const update = z.strictObject({
  ...pageFields,
  pages: z
    .array(textKey)
    .optional()
    .describe('De teksten waar het bericht over gaat, als map/naam: daar staat het onderaan.'),
});
