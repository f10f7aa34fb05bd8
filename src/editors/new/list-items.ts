import { glossaryFile, sourcesFile, type Corpus } from '../check/corpus.ts';
import { defaultLanguage, languages } from '../../site.ts';
import { UsageError, type NewOptions } from './kinds.ts';
import { ValueWithComment, insertItem } from './yaml-lists.ts';
import type { Plan } from './plan.ts';
import { readName } from './options.ts';
import { formatPlaceholder } from './template.ts';

/** A new source or term: one item of its list. */
export function planItem(
  kind: 'source' | 'term',
  wish: NewOptions,
  title: string,
  corpus: Corpus,
): Plan {
  const [file, items] =
    kind === 'source' ? [sourcesFile, corpus.sources] : [glossaryFile, corpus.terms];
  if (!items)
    throw new UsageError(
      `${file} is niet te lezen. Draai npm run check:content en herstel dat eerst.`,
    );
  const id = readName(wish, title);
  const taken = items.find((item) => item.id === id);
  if (taken) {
    throw new UsageError(`“${id}” staat al in ${file}. Kies een andere id: --name ${id}-2.`);
  }
  const item = kind === 'source' ? sourceItem(id, title, wish) : termItem(id, title, wish);
  return {
    created: {},
    changed: { [file]: insertItem(corpus.textFiles.get(file) ?? '', item) },
    remarks: [`${file}: “${id}”, op alfabet`],
    told: [],
    texts: [],
    item: id,
    // A term always has its meaning to be written.
    toFillIn: kind === 'term' || wish.author === undefined,
  };
}

function sourceItem(id: string, title: string, { author, url }: NewOptions) {
  if (url !== undefined && !URL.canParse(url)) {
    throw new UsageError(`“${url}” is geen webadres. Begin met https://.`);
  }
  return {
    id,
    draft: true as const,
    type: new ValueWithComment(
      'webpage',
      'of report, article-newspaper, article-magazine, post-weblog, legislation, book, document, speech',
    ),
    title,
    author: author ?? formatPlaceholder(defaultLanguage, 'de instelling of persoon die het uitgaf'),
    ...(url && { URL: url }),
    standing: new ValueWithComment(
      'secondary',
      'primary als u het in de tekst van de maker zelf las',
    ),
  };
}

function termItem(id: string, title: string, wish: NewOptions) {
  const wordings = languages.map((language) => {
    const home = language === defaultLanguage;
    return [
      language,
      {
        term:
          (home ? title : language === 'en' ? wish['title-en'] : undefined) ??
          formatPlaceholder(language, 'the word'),
        meaning: formatPlaceholder(
          language,
          home
            ? 'wat het is, in één of twee gewone zinnen'
            : 'what it is, in one or two plain sentences',
        ),
      },
    ] as const;
  });
  return { id, draft: true as const, ...Object.fromEntries(wordings) };
}
