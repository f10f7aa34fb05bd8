import { z } from 'astro/zod';

/** The roles that a text may be written for. Adding one breaks the compile until every language names it. */
export const audiences = [
  'board',
  'management',
  'service-team',
  'policy',
  'communication',
  'technology',
  'supplier',
  'citizen',
] as const;

export type Audience = (typeof audiences)[number];

export const audience = z
  .array(z.enum(audiences))
  .min(1, 'noemt geen rol')
  .max(4, 'noemt meer dan vier rollen')
  .describe('Voor wie de tekst is: één tot vier rollen.');

export function isAudience(value: string | undefined): value is Audience {
  return audiences.some((known) => known === value);
}
