import { z } from 'astro/zod';
import { audience } from './audience.ts';
import { basis, key, pageFields } from './common.ts';

/** A practical guide to one ambition. */
export const guide = z.strictObject({
  ...pageFields,
  basis,
  audience,
  ambition: key.describe('De ambitie die de handreiking in praktijk brengt.'),
});
