import { defineCollection } from 'astro:content';
import { listLoader, textLoader } from './publication/text-loader.ts';
import { schemaOf, type Kind } from './schemas/kinds.ts';
import { compound } from './schemas/compound.ts';
import { source } from './schemas/source.ts';
import { term } from './schemas/term.ts';

const texts = <K extends Kind>(kind: K) =>
  defineCollection({ loader: textLoader(kind), schema: schemaOf[kind] });

export const collections = {
  publication: texts('publication'),
  chapter: texts('chapter'),
  ambition: texts('ambition'),
  guide: texts('guide'),
  page: texts('page'),
  update: texts('update'),
  source: defineCollection({ loader: listLoader('sources.yaml'), schema: source }),
  term: defineCollection({ loader: listLoader('glossary.yaml'), schema: term }),
  compound: defineCollection({ loader: listLoader('compounds.yaml'), schema: compound }),
};
