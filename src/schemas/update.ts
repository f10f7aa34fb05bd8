import { z } from 'astro/zod';
import { pageFields } from './common.ts';

/** A note on what changed on the site: an entry of the page of changes and of the feed. */
export const update = z.strictObject({ ...pageFields });
