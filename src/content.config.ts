import { defineCollection } from 'astro:content';
import { listLoader, textLoader } from './content/text-loader.ts';
import { schemaOf, type Kind } from './content/schemas/kinds.ts';
import { compound } from './content/schemas/compound.ts';
import { source } from './content/schemas/source.ts';
import { term } from './content/schemas/term.ts';

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
