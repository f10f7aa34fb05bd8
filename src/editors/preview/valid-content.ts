import type { Corpus, Text } from '../check/corpus.ts';
import type { Content, Entry } from '../../content/entry.ts';
import { schemaOf } from '../../content/schemas/kinds.ts';
import { source } from '../../content/schemas/source.ts';
import { term } from '../../content/schemas/term.ts';

/**
 * The content that can be made of what the checks read: without what does not fit its schema, which is an error already.
 * Nothing where the outline cannot be read. Compounds are for the search index, and days for the foot of a page: the bar
 * shows neither.
 */
export function toValidContent(corpus: Corpus): Content | undefined {
  const { outline, texts, register = {}, sources = [], terms = [] } = corpus;
  if (!outline) return undefined;
  return {
    outline,
    entries: texts.flatMap(entryOf),
    sources: sources.flatMap(({ data }) => source.safeParse(data).data ?? []),
    terms: terms.flatMap(({ data }) => term.safeParse(data).data ?? []),
    compounds: [],
    register,
    changeDays: {},
  };
}

function entryOf({ kind, language, folder, name, file, body, data }: Text): Entry[] {
  if (!kind) return [];
  const fitting = schemaOf[kind].safeParse(data).data;
  if (!fitting) return [];
  // The schema of `kind` made data of that kind: TypeScript loses the link between the two.
  return [{ kind, language, folder, name, file, body, data: fitting } as Entry];
}
