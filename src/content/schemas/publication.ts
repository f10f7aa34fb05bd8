import { z } from 'astro/zod';
import { basis, pageFields, words } from './common.ts';

/** The overview (`index.mdx`) of a publication. */
export const publication = z.strictObject({
  ...pageFields,
  basis,
  label: words
    .max(24, 'is langer dan 24 tekens')
    .describe('De korte naam in het menu en het kruimelpad.'),
});
