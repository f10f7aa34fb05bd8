import { outlineFile, type Corpus } from '../check/corpus.ts';
import { suggest } from '../check/suggestion.ts';
import { publishedPathOf } from '../check/addresses.ts';
import { findText } from '../check/text-index.ts';
import { petalCount } from '../../brand/flower.ts';
import { keyOf } from '../../content/entry.ts';
import { indexName, pagesFolder, updatesFolder } from '../../content/outline.ts';
import { slugOf } from '../../content/schemas/common.ts';
import type { Kind } from '../../content/schemas/kinds.ts';
import { defaultLanguage, type Language } from '../../site.ts';
import { getOutline, assertFree, assertFreeFolder } from './conflicts.ts';
import { describeRenumbering } from './numbering.ts';
import { planItem } from './list-items.ts';
import { UsageError, type NewOptions } from './kinds.ts';
import { insertBlock, insertName } from './yaml-lists.ts';
import { findPosition, type ListedKind, type OutlinePosition } from './outline-position.ts';
import {
  readAudience,
  readDate,
  readName,
  readGuideName,
  assertKnownOptions,
  readTitle,
} from './options.ts';
import { fillTemplate, formatPlaceholder, templateLanguages } from './template.ts';

/** Everything that a wish changes: nothing of it is on disk yet. */
export interface Plan {
  /** New files and their text, by path from the root of the project. */
  created: Record<string, string>;
  /** Files that are there, with their new text. */
  changed: Record<string, string>;
  /** What was put where in those, in Dutch. */
  remarks: string[];
  /** Where other texts may have to change with it, in Dutch. */
  told: string[];
  /** The new texts: the first is what was asked for. */
  texts: NewText[];
  /** The id of a new source or term. */
  item?: string;
  /** Whether something of it is still to be filled in. */
  toFillIn?: boolean;
}

/** A text that is to be made. */
export interface NewText {
  kind: Kind;
  folder: string;
  name: string;
  language: Language;
  file: string;
  /** The path of the page where readers find it. */
  address: string;
}

/**
 * What has to be written for a wish: files, and lines in the outline or a list.
 *
 * @param corpus - all content as it stands.
 * @param today - ISO date.
 * @throws {UsageError} where the wish is not clear, or something of that name is there already.
 */
export function planNew(wish: NewOptions, corpus: Corpus, today: string): Plan {
  assertKnownOptions(wish);
  const title = readTitle(wish);
  if (wish.kind === 'source' || wish.kind === 'term')
    return planItem(wish.kind, wish, title, corpus);
  const outline = getOutline(corpus);
  if (wish.kind === 'update') {
    const date = readDate(wish, today);
    const name = readName(wish, title).replace(/^(?!\d{4}-\d{2}-\d{2}-)/, `${date}-`);
    const update = { kind: wish.kind, folder: updatesFolder, name } as const;
    return planTexts([{ ...update, fields: { ...titles(wish), today: date } }], [], corpus);
  }
  const name = wish.kind === 'guide' ? readGuideName(wish, title) : readName(wish, title);
  const spot = findPosition(wish.kind, wish, outline);
  const fields = {
    ...titles(wish),
    today,
    name,
    audience: readAudience(wish),
    ambitions: outline.publications.flatMap(({ ambitions }) => ambitions).join(', '),
    label: wish.label,
    slug: slugOf(title) === name ? undefined : slugOf(title),
  };
  if (wish.kind === 'ambition')
    return planAmbition(wish, { folder: spot.folder, name, fields }, spot, corpus);
  if (wish.kind === 'guide')
    return planGuide(wish, { folder: spot.folder, name, fields }, spot, corpus);
  if (wish.kind === 'publication') {
    assertFreeFolder(name, corpus);
    const overview = { kind: wish.kind, folder: name, name: indexName, fields };
    return planTexts([overview], [{ ...spot, name }], corpus);
  }
  return planTexts(
    [{ kind: wish.kind, folder: spot.folder, name, fields }],
    [{ ...spot, name }],
    corpus,
  );
}

/** An ambition has a guide of the same name, at the same place among the guides. */
function planAmbition(wish: NewOptions, own: Named, spot: OutlinePosition, corpus: Corpus): Plan {
  const outline = getOutline(corpus);
  const guidance = outline.publications.find(({ guides }) => guides.length > 0);
  if (!guidance) {
    const alone = { ...own, kind: 'ambition' as const };
    return planTexts([alone], [{ ...spot, name: own.name }], corpus);
  }
  const beside: NewOptions = {
    kind: 'guide',
    in: guidance.folder,
    ...(spot.after && guidance.guides.includes(spot.after) && { after: spot.after }),
    ...(!spot.after && spot.before && guidance.guides.includes(spot.before)
      ? { before: spot.before }
      : {}),
  };
  const links = { guidance: guidance.folder, vision: own.folder, ambition: own.name };
  const guide = {
    kind: 'guide' as const,
    folder: guidance.folder,
    name: own.name,
    fields: {
      ...own.fields,
      ...links,
      title: formatPlaceholder(defaultLanguage, 'de titel van de handreiking'),
      titleEn: undefined,
      ambitionTitle: wish.title,
      ambitionTitleEn: wish['title-en'] ?? titleLater('en'),
    },
  };
  const ambition = { ...own, kind: 'ambition' as const, fields: { ...own.fields, ...links } };
  const spots = [spot, findPosition('guide', beside, outline)].map((one) => ({
    ...one,
    name: own.name,
  }));
  const plan = planTexts([ambition, guide], spots, corpus);
  const count = outline.publications.flatMap(({ ambitions }) => ambitions).length + 1;
  if (count <= petalCount) return plan;
  const more = `Let op: dit is ambitie ${count}, en de bloem heeft ${petalCount} bladen en kleuren. De laatste krijgt er geen.`;
  return { ...plan, remarks: [...plan.remarks, more] };
}

function planGuide(wish: NewOptions, own: Named, spot: OutlinePosition, corpus: Corpus): Plan {
  const outline = getOutline(corpus);
  const known = outline.publications.flatMap(({ ambitions }) => ambitions);
  const ambition = wish.ambition ?? '';
  const vision = outline.publications.find(({ ambitions }) => ambitions.includes(ambition));
  if (!vision) {
    throw new UsageError(
      `De ambitie “${ambition}” is er niet. ${suggest(ambition, known, `Kies uit: ${known.join(', ')}.`)} ` +
        'Een nieuwe ambitie brengt haar handreiking mee: npm run new -- ambition.',
    );
  }
  const titleIn = (language: Language) =>
    corpus.texts.find(
      (text) =>
        text.language === language && text.folder === vision.folder && text.name === ambition,
    )?.data['title'];
  const fields = {
    ...own.fields,
    ambition,
    vision: vision.folder,
    ambitionTitle: asText(titleIn(defaultLanguage)),
    ambitionTitleEn: asText(titleIn('en')),
  };
  return planTexts([{ ...own, kind: 'guide', fields }], [{ ...spot, name: own.name }], corpus);
}

/** Texts in every language that has templates, and their names in the outline. */
function planTexts(
  wanted: Wanted[],
  spots: (OutlinePosition & { name: string })[],
  corpus: Corpus,
): Plan {
  const texts = wanted.flatMap(({ kind, folder, name, fields }) =>
    templateLanguages.map((language) => {
      const file = fileIn(language, folder, name);
      const slug = language === defaultLanguage ? fields.slug : fields.slugEn;
      const data = slug === undefined ? {} : { slug };
      const address =
        kind === 'update'
          ? changesPath(language, corpus)
          : publishedPathOf({ kind, language, folder, name, data }, corpus.texts);
      const text = fillTemplate(kind, language, {
        ...fields,
        slug,
        file,
        source: fileIn(defaultLanguage, folder, name),
        title:
          (language === defaultLanguage ? fields.title : fields.titleEn) ?? titleLater(language),
        label:
          (language === defaultLanguage ? fields.label : undefined) ??
          formatPlaceholder(language, language === defaultLanguage ? 'naam' : 'name'),
        ambitionTitle: language === defaultLanguage ? fields.ambitionTitle : fields.ambitionTitleEn,
      });
      return { kind, folder, name, language, file, address, text };
    }),
  );
  for (const text of texts) assertFree(text, corpus);
  const outline = spots.reduce(
    (yaml, { folder, path, index, name }) =>
      folder === ''
        ? insertBlock(yaml, path, index, { folder: name })
        : insertName(yaml, path, index, name),
    corpus.textFiles.get(outlineFile) ?? '',
  );
  const counting = spots.map((spot) => describeRenumbering(spot, corpus));
  return {
    created: Object.fromEntries(texts.map(({ file, text }) => [file, text])),
    changed: spots.length === 0 ? {} : { [outlineFile]: outline },
    remarks: [...spots.map(placed), ...counting.flatMap(({ renumbered }) => renumbered ?? [])],
    told: counting.flatMap(({ told }) => told ?? []),
    texts,
  };
}

function titles(wish: NewOptions): Fields {
  const english = wish['title-en']?.trim();
  return {
    title: wish.title?.trim(),
    titleEn: english,
    slugEn: slugOf(english ?? '') || undefined,
  };
}

function titleLater(language: Language): string {
  return formatPlaceholder(language, language === defaultLanguage ? 'de titel' : 'the title');
}

function placed({ folder, name, after, before }: OutlinePosition & { name: string }): string {
  const where = after ? `na “${after}”` : before ? `vóór “${before}”` : 'als eerste';
  const what = folder === '' || folder === pagesFolder ? '' : ` bij “${folder}”`;
  return `${outlineFile}: “${name}”${what}, ${where}`;
}

/** Updates share a page. */
function changesPath(language: Language, { texts }: Corpus): string {
  const page = { kind: 'page', language, folder: pagesFolder, name: 'changes' } as const;
  const there = findText(texts, language, keyOf(page));
  return publishedPathOf({ ...page, data: there?.data ?? {} }, texts);
}

function fileIn(language: Language, folder: string, name: string): string {
  return `content/${language}/${folder}/${name}.mdx`;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

type Fields = Readonly<Record<string, string | undefined>>;

interface Named {
  folder: string;
  name: string;
  fields: Fields;
}

interface Wanted extends Named {
  kind: ListedKind | 'update';
}
