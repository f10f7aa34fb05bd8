import { defaultLanguage, isLanguage } from '../../site.ts';
import type { RegisteredPage } from '../../schemas/register.ts';
import {
  addressesIn,
  aliasesIn,
  placeToAdd,
  redirectsIn,
  shortAddressesIn,
  type TextAddress,
} from '../addresses.ts';
import type { Rule } from '../check.ts';
import { isPublished, type Text } from '../corpus.ts';
import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';

/** What was published stays reachable: each address and anchor of the register is there, or something stands for it. */
export const published: Rule = (corpus) => {
  const { register, texts } = corpus;
  if (!register) return [];
  const addresses = [...addressesIn(texts), ...shortAddressesIn(corpus)];
  const registered = Object.entries(register).flatMap(([language, pages]) =>
    isLanguage(language)
      ? Object.entries(pages).map(([path, known]): Registered => ({ language, path, known }))
      : [],
  );
  return registered.flatMap((page): Fault[] => {
    const { path, known } = page;
    const heir = texts.find((text) => isPublished(text) && redirectsIn(text).includes(path));
    const now = addresses.find((address) => (heir ? address.of === heir : address.path === path));
    if (!now) return heir ? [] : goneAddress(page, addresses, texts);
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

function lostAnchors(known: RegisteredPage, now: TextAddress, texts: readonly Text[]): string[] {
  const source = texts.find(
    (text) =>
      text.language === defaultLanguage &&
      text.folder === now.of.folder &&
      text.name === now.of.name,
  );
  const aliases = { ...(source ? aliasesIn(source) : {}), ...aliasesIn(now.of) };
  return Object.keys(known.ids).filter((id) => !now.ids.includes(id) && !(id in aliases));
}

function sourceOf(now: TextAddress, addresses: readonly TextAddress[]): TextAddress | undefined {
  if (now.language === defaultLanguage) return undefined;
  return addresses.find(
    ({ language, text, read }) => language === defaultLanguage && text === now.text && read,
  );
}

function goneAnchor(id: string, edition: string, now: TextAddress, known: RegisteredPage): Fault {
  const { of, ids } = now;
  const fresh = ids.filter((one) => !(one in known.ids));
  const meant = fresh.length === 1 ? fresh[0] : nearest(id, fresh);
  const place = placeToAdd(of, 'aliases');
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
): Fault[] {
  const { path, known } = page;
  const heir = heirOf(page, addresses, texts);
  if (!heir) return [];
  const place = placeToAdd(heir, 'redirects');
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
