import { z } from 'astro/zod';
import { audience } from './audience.ts';
import { basis, pageFields } from './common.ts';

/** One of the ambitions of a vision. Its number, colour and petal follow from its place in the outline. */
export const ambition = z.strictObject({ ...pageFields, basis, audience });
