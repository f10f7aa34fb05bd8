import { languageIn, stringsOf } from '../../../i18n/strings.ts';
import { keyOf } from '../../../content/entry.ts';
import { indexName } from '../../../content/outline.ts';
import type { ShortAddress } from '../../../publication/redirects.ts';
import { defaultLanguage, isLanguage } from '../../../site.ts';
import type { RegisteredPage } from '../../../content/schemas/register.ts';
import {
  listAddresses,
  aliasesIn,
  findPlaceToAdd,
  redirectsIn,
  listShortAddresses,
  listShortNumbers,
  type TextAddress,
} from '../addresses.ts';
import type { Rule } from '../check.ts';
import { isPublished, outlineFile, type Corpus, type Text } from '../corpus.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { findClosest } from '../suggestion.ts';
import { findText } from '../text-index.ts';
import { placeIn, placeOfKey } from '../yaml.ts';

/** What was published stays reachable: each address and anchor of the register is there, or something stands for it. */
export const checkPublishedAddresses: Rule = (corpus) => {
  const { register, texts } = corpus;
  if (!register) return [];
  const addresses = [...listAddresses(texts), ...listShortAddresses(corpus)];
  const byPath = firstBy(addresses, ({ path }) => path);
  const byText = firstBy(addresses, ({ of }) => of);
  const heirs = firstBy(
    texts.filter(isPublished).flatMap((of) => redirectsIn(of).map((path) => ({ of, path }))),
    ({ path }) => path,
  );
  const numbers = listShortNumbers(corpus);
  const registered = Object.entries(register).flatMap(([language, pages]) =>
    isLanguage(language)
      ? Object.entries(pages).map(([path, known]): Registered => ({ language, path, known }))
      : [],
  );
  return registered.flatMap((page): Diagnostic[] => {
    const { path, known } = page;
    const heir = heirs.get(path)?.of;
    const now = heir ? byText.get(heir) : byPath.get(path);
    if (!now && heir) return [];
    if (!now) {
      const number = numbers.find(({ from }) => from === path);
      const waiting = number && untranslatedNumber(number, known, corpus);
      return waiting ? [waiting] : goneAddress(page, addresses, texts);
    }
    if (!now.read) return [];
    const lost = lostAnchors(known, now, texts);
    const source = sourceOf(now, addresses);
    const told = source ? lostAnchors(known, source, texts) : [];
    // What the source lost too is told there: its aliases hold for its translations.
    return lost
      .filter((id) => !told.includes(id))
      .map((id) => goneAnchor(id, known.ids[id] ?? '', now, known));
  });
};

interface Registered {
  language: string;
  path: string;
  known: RegisteredPage;
}

function firstBy<K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V> {
  const first = new Map<K, V>();
  for (const value of values) if (!first.has(keyOf(value))) first.set(keyOf(value), value);
  return first;
}

function lostAnchors(known: RegisteredPage, now: TextAddress, texts: readonly Text[]): string[] {
  const source = findText(texts, defaultLanguage, keyOf(now.of));
  const aliases = { ...(source ? aliasesIn(source) : {}), ...aliasesIn(now.of) };
  return Object.keys(known.ids).filter(
    (id) => !now.ids.includes(id) && !Object.hasOwn(aliases, id),
  );
}

function sourceOf(now: TextAddress, addresses: readonly TextAddress[]): TextAddress | undefined {
  if (now.language === defaultLanguage) return undefined;
  return addresses.find(
    ({ language, text, read }) => language === defaultLanguage && text === now.text && read,
  );
}

function goneAnchor(
  id: string,
  edition: string,
  now: TextAddress,
  known: RegisteredPage,
): Diagnostic {
  const { of, ids } = now;
  const fresh = ids.filter((one) => !Object.hasOwn(known.ids, one));
  const meant = fresh.length === 1 ? fresh[0] : findClosest(id, fresh);
  const place = findPlaceToAdd(of, 'aliases');
  const line = `${id}: ${meant ?? '<anker>'}`;
  const how =
    'aliases' in of.data
      ? `Zet onder “aliases” (regel ${place.line}) een regel “${line}”`
      : `Zet in de frontmatter, op regel ${place.line}, “aliases: {${line}}”`;
  return {
    rule: 'published-anchor-gone',
    ...place,
    problem: `Het anker “${id}” is uitgegeven in editie ${edition} en staat niet meer in deze tekst: links ernaar komen niet meer aan.`,
    fix: meant
      ? `${how}. Of geef het onderdeel zijn oude anker terug.`
      : `${how}, met het anker van wat ervoor in de plaats kwam. Of geef het onderdeel zijn oude anker terug.`,
  };
}

function goneAddress(
  page: Registered,
  addresses: readonly TextAddress[],
  texts: readonly Text[],
): Diagnostic[] {
  const { path, known } = page;
  const heir = heirOf(page, addresses, texts);
  if (!heir) return [];
  const place = findPlaceToAdd(heir, 'redirects');
  const how =
    'redirects' in heir.data
      ? `Zet bij “redirects” (regel ${place.line}) ook “${path}”`
      : `Zet in de frontmatter, op regel ${place.line}, “redirects: [${path}]”`;
  return [
    {
      rule: 'published-address-gone',
      ...place,
      problem: `Het adres ${path} is uitgegeven in editie ${known.edition} en bestaat niet meer: links ernaar komen niet meer aan.`,
      fix: `${how}. Komt een andere pagina ervoor in de plaats, zet de regel dan daar.`,
    },
  ];
}

/** A short address whose number is counted, but whose text readers of its language do not have yet. */
function untranslatedNumber(
  { from, language, key }: ShortAddress,
  known: RegisteredPage,
  corpus: Corpus,
): Diagnostic | undefined {
  const { texts } = corpus;
  const textIn = (language: string, name = key) =>
    texts.find((text) => text.language === language && keyOf(text) === name);
  const [source, own] = [textIn(defaultLanguage), textIn(language)];
  if (!source) return undefined;
  const { folder, name, kind } = source;
  const number = from.split('/').at(-2) ?? '';
  const what =
    name === indexName
      ? `van het overzicht van “${folder}”`
      : `van ${stringsOf(defaultLanguage).kinds[kind ?? 'chapter'].toLowerCase()} ${number}`;
  const where = languageIn(defaultLanguage, language);
  const keep = 'Of houd het Nederlands zolang op “draft: true”.';
  // A text that says nothing of it is a draft with the overview of its publication.
  const drafts = [own, textIn(language, keyOf({ folder, name: indexName }))];
  const draft = drafts.find((text) => text?.yaml.document.get('draft') === true);
  if (!draft) {
    // The translation itself was taken away: something has to stand for it.
    if (known.text === key) return undefined;
    return {
      rule: 'published-address-gone',
      file: outlineFile,
      ...placeInOutline(source, corpus),
      problem: `Het korte adres ${from} is nu ${what}, en die tekst is er in het ${where} nog niet.`,
      fix: `Vertaal hem, in content/${language}/${key}.mdx. ${keep}`,
    };
  }
  return {
    rule: 'published-address-gone',
    file: draft.file,
    ...placeOfKey(draft.yaml, [], 'draft'),
    problem: `Het korte adres ${from} is nu ${what}, en dat is in het ${where} nog een concept.`,
    fix: `Vertaal ${draft.file} en haal daar “draft: true” weg. ${keep}`,
  };
}

/** Where a text of a publication is listed. */
function placeInOutline({ folder, name }: Text, { outline, outlineYaml }: Corpus) {
  const at = outline?.publications.findIndex((publication) => publication.folder === folder) ?? -1;
  const [list, names] =
    Object.entries(outline?.publications[at] ?? {}).find(
      (entry): entry is [string, string[]] => Array.isArray(entry[1]) && entry[1].includes(name),
    ) ?? [];
  const path = list && names ? [list, names.indexOf(name)] : ['folder'];
  return placeIn(outlineYaml, ['publications', at, ...path]);
}

/** The text that most likely stands for a lost page: the same file, the one with most of its anchors, or what is above. */
function heirOf(
  { language, known }: Registered,
  addresses: readonly TextAddress[],
  texts: readonly Text[],
): Text | undefined {
  const own = addresses.filter((address) => address.language === language);
  const same = own.find(({ text }) => text === known.text);
  if (same) return same.of;
  const ids = Object.keys(known.ids);
  const shared = (address: TextAddress) => ids.filter((id) => address.ids.includes(id)).length;
  const [closest] = own.toSorted((a, b) => shared(b) - shared(a));
  if (closest && shared(closest) * 2 > ids.length) return closest.of;
  const [folder = ''] = known.text.split('/');
  const above = [`${folder}/index`, 'pages/home'];
  return above
    .flatMap((key) => texts.filter((text) => `${text.folder}/${text.name}` === key))
    .find((text) => text.language === language && isPublished(text));
}
