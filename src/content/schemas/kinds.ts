import type { z } from 'astro/zod';
import { ambition } from './ambition.ts';
import { chapter } from './chapter.ts';
import { guide } from './guide.ts';
import { page } from './page.ts';
import { publication } from './publication.ts';
import { update } from './update.ts';

/** The schema of each kind of text. The key is also the name of its collection. */
export const schemaOf = { publication, chapter, ambition, guide, page, update } as const;

/** The kinds of text on the site. */
export type Kind = keyof typeof schemaOf;

/** The frontmatter of a kind of text, after the schema has filled in what may be left out. */
export type Frontmatter<K extends Kind> = z.infer<(typeof schemaOf)[K]>;

/** In the order in which a reader meets them. */
export const kinds = [
  'page',
  'publication',
  'chapter',
  'ambition',
  'guide',
  'update',
] as const satisfies readonly Kind[];
