import { outlineFile, type Corpus } from '../check/corpus.ts';
import { suggest } from '../check/suggestion.ts';
import { addressOf } from '../check/addresses.ts';
import { textNamed } from '../check/text-index.ts';
import { petalCount } from '../../brand/flower.ts';
import { keyOf } from '../../content/entry.ts';
import { indexName, pagesFolder, updatesFolder } from '../../content/outline.ts';
import { slugOf } from '../../content/schemas/common.ts';
import type { Kind } from '../../content/schemas/kinds.ts';
import { defaultLanguage, type Language } from '../../site.ts';
import { outlineOf, refuseTaken, refuseTakenFolder } from './conflicts.ts';
import { countingOf } from './numbering.ts';
import { planItem } from './list-items.ts';
import { Refusal, type Wish } from './kinds.ts';
import { withBlock, withName } from './yaml-lists.ts';
import { spotFor, type ListedKind, type Spot } from './outline-position.ts';
import { audienceOf, dateOf, nameOf, nameOfGuide, refuseStrangeOptions, titleOf } from './options.ts';
import { fromTemplate, toFillIn, writtenLanguages } from './template.ts';

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
 * @throws {Refusal} where the wish is not clear, or something of that name is there already.
 */
export function planNew(wish: Wish, corpus: Corpus, today: string): Plan {
  refuseStrangeOptions(wish);
  const title = titleOf(wish);
  if (wish.kind === 'source' || wish.kind === 'term')
    return planItem(wish.kind, wish, title, corpus);
  const outline = outlineOf(corpus);
  if (wish.kind === 'update') {
    const date = dateOf(wish, today);
    const name = nameOf(wish, title).replace(/^(?!\d{4}-\d{2}-\d{2}-)/, `${date}-`);
    const update = { kind: wish.kind, folder: updatesFolder, name } as const;
    return planTexts([{ ...update, fields: { ...titles(wish), today: date } }], [], corpus);
  }
  const name = wish.kind === 'guide' ? nameOfGuide(wish, title) : nameOf(wish, title);
  const spot = spotFor(wish.kind, wish, outline);
  const fields = {
    ...titles(wish),
    today,
    name,
    audience: audienceOf(wish),
    ambitions: outline.publications.flatMap(({ ambitions }) => ambitions).join(', '),
    label: wish.label,
    slug: slugOf(title) === name ? undefined : slugOf(title),
  };
  if (wish.kind === 'ambition')
    return planAmbition(wish, { folder: spot.folder, name, fields }, spot, corpus);
  if (wish.kind === 'guide')
    return planGuide(wish, { folder: spot.folder, name, fields }, spot, corpus);
  if (wish.kind === 'publication') {
    refuseTakenFolder(name, corpus);
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
function planAmbition(wish: Wish, own: Named, spot: Spot, corpus: Corpus): Plan {
  const outline = outlineOf(corpus);
  const guidance = outline.publications.find(({ guides }) => guides.length > 0);
  if (!guidance) {
    const alone = { ...own, kind: 'ambition' as const };
    return planTexts([alone], [{ ...spot, name: own.name }], corpus);
  }
  const beside: Wish = {
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
      title: toFillIn(defaultLanguage, 'de titel van de handreiking'),
      titleEn: undefined,
      ambitionTitle: wish.title,
      ambitionTitleEn: wish['title-en'] ?? titleLater('en'),
    },
  };
  const ambition = { ...own, kind: 'ambition' as const, fields: { ...own.fields, ...links } };
  const spots = [spot, spotFor('guide', beside, outline)].map((one) => ({
    ...one,
    name: own.name,
  }));
  const plan = planTexts([ambition, guide], spots, corpus);
  const count = outline.publications.flatMap(({ ambitions }) => ambitions).length + 1;
  if (count <= petalCount) return plan;
  const more = `Let op: dit is ambitie ${count}, en de bloem heeft ${petalCount} bladen en kleuren. De laatste krijgt er geen.`;
  return { ...plan, remarks: [...plan.remarks, more] };
}

function planGuide(wish: Wish, own: Named, spot: Spot, corpus: Corpus): Plan {
  const outline = outlineOf(corpus);
  const known = outline.publications.flatMap(({ ambitions }) => ambitions);
  const ambition = wish.ambition ?? '';
  const vision = outline.publications.find(({ ambitions }) => ambitions.includes(ambition));
  if (!vision) {
    throw new Refusal(
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
function planTexts(wanted: Wanted[], spots: (Spot & { name: string })[], corpus: Corpus): Plan {
  const texts = wanted.flatMap(({ kind, folder, name, fields }) =>
    writtenLanguages.map((language) => {
      const file = fileIn(language, folder, name);
      const slug = language === defaultLanguage ? fields.slug : fields.slugEn;
      const data = slug === undefined ? {} : { slug };
      const address =
        kind === 'update'
          ? changesPath(language, corpus)
          : addressOf({ kind, language, folder, name, data }, corpus.texts);
      const text = fromTemplate(kind, language, {
        ...fields,
        slug,
        file,
        source: fileIn(defaultLanguage, folder, name),
        title:
          (language === defaultLanguage ? fields.title : fields.titleEn) ?? titleLater(language),
        label:
          (language === defaultLanguage ? fields.label : undefined) ??
          toFillIn(language, language === defaultLanguage ? 'naam' : 'name'),
        ambitionTitle: language === defaultLanguage ? fields.ambitionTitle : fields.ambitionTitleEn,
      });
      return { kind, folder, name, language, file, address, text };
    }),
  );
  for (const text of texts) refuseTaken(text, corpus);
  const outline = spots.reduce(
    (yaml, { folder, path, index, name }) =>
      folder === ''
        ? withBlock(yaml, path, index, { folder: name })
        : withName(yaml, path, index, name),
    corpus.written.get(outlineFile) ?? '',
  );
  const counting = spots.map((spot) => countingOf(spot, corpus));
  return {
    created: Object.fromEntries(texts.map(({ file, text }) => [file, text])),
    changed: spots.length === 0 ? {} : { [outlineFile]: outline },
    remarks: [...spots.map(placed), ...counting.flatMap(({ renumbered }) => renumbered ?? [])],
    told: counting.flatMap(({ told }) => told ?? []),
    texts,
  };
}

function titles(wish: Wish): Fields {
  const english = wish['title-en']?.trim();
  return {
    title: wish.title?.trim(),
    titleEn: english,
    slugEn: slugOf(english ?? '') || undefined,
  };
}

function titleLater(language: Language): string {
  return toFillIn(language, language === defaultLanguage ? 'de titel' : 'the title');
}

function placed({ folder, name, after, before }: Spot & { name: string }): string {
  const where = after ? `na “${after}”` : before ? `vóór “${before}”` : 'als eerste';
  const what = folder === '' || folder === pagesFolder ? '' : ` bij “${folder}”`;
  return `${outlineFile}: “${name}”${what}, ${where}`;
}

/** Updates share a page. */
function changesPath(language: Language, { texts }: Corpus): string {
  const page = { kind: 'page', language, folder: pagesFolder, name: 'changes' } as const;
  const there = textNamed(texts, language, keyOf(page));
  return addressOf({ ...page, data: there?.data ?? {} }, texts);
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
