import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
// As text, so that Vite reloads the collections when the outline changes.
import outlineText from '../content/outline.yaml?raw';
import { parseOutline, patternsOf } from './publication/outline.ts';
import { schemaOf, type Kind } from './schemas/kinds.ts';
import { compound } from './schemas/compound.ts';
import { source } from './schemas/source.ts';
import { term } from './schemas/term.ts';

const base = './content';
const outline = parseOutline(outlineText);

const texts = <K extends Kind>(kind: K) =>
  defineCollection({
    loader: glob({ base, pattern: patternsOf(outline, kind), generateId: ({ entry }) => entry }),
    schema: schemaOf[kind],
  });

export const collections = {
  publication: texts('publication'),
  chapter: texts('chapter'),
  ambition: texts('ambition'),
  guide: texts('guide'),
  page: texts('page'),
  update: texts('update'),
  source: defineCollection({ loader: file(`${base}/sources.yaml`), schema: source }),
  term: defineCollection({ loader: file(`${base}/glossary.yaml`), schema: term }),
  compound: defineCollection({ loader: file(`${base}/compounds.yaml`), schema: compound }),
};
