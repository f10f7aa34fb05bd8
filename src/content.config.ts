import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
// As text, so that Vite reloads the collections when the outline changes.
import outlineText from '../content/outline.yaml?raw';
import { parseOutline, patternsOf } from './publication/outline.ts';
import { schemaOf, type Kind } from './schemas/kinds.ts';
import { source } from './schemas/source.ts';
import { term } from './schemas/term.ts';
import { listLoader } from './publication/list-loader.ts';

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
  source: defineCollection({ loader: listLoader(`${base}/sources.yaml`), schema: source }),
  term: defineCollection({ loader: listLoader(`${base}/*/glossary.yaml`), schema: term }),
};
