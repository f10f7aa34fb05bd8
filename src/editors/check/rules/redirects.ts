import { shortPath } from '../../../publication/urls.ts';
import { languages } from '../../../site.ts';
import { listAddresses, redirectsIn, listShortAddresses, type TextAddress } from '../addresses.ts';
import type { Rule } from '../check.ts';
import { isPublished, outlineFile, placeOfField, type Corpus, type Text } from '../corpus.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { placeIn } from '../yaml.ts';

/** An old address, or a short one, is nobody’s own: a page would hide it. */
export const checkRedirects: Rule = (corpus) => {
  const { texts } = corpus;
  const pages = listAddresses(texts);
  const taken = new Map<string, Owner>([
    ...pages.flatMap(({ path, of, pieces }) =>
      pieces.map((piece): [string, Owner] => [`${path}${piece}/`, { of, piece }]),
    ),
    ...pages.map(({ path, of }): [string, Owner] => [path, { of }]),
  ]);
  const written = texts.filter(isPublished).flatMap((text) =>
    redirectsIn(text).flatMap((path, index): Diagnostic[] => {
      const owner = taken.get(path);
      if (owner === undefined) {
        taken.set(path, { of: text, redirect: index });
        return [];
      }
      return [
        {
          rule: 'redirect-in-use',
          file: text.file,
          ...placeOfField(text, 'redirects', index),
          problem: `Het adres ${path} is al van ${nameOf(owner)}.`,
          fix: owner.piece
            ? 'Haal het hier weg: elk citaat, getal en figuur heeft een eigen pagina.'
            : 'Haal het hier weg, of geef die pagina een andere slug.',
        },
      ];
    }),
  );
  const short = listShortAddresses(corpus).flatMap((address): Diagnostic[] => {
    const owner = taken.get(address.path);
    if (owner) return [{ rule: 'short-address-in-use', ...clash(address, owner, corpus) }];
    taken.set(address.path, { of: address.of, short: true });
    return [];
  });
  // One letter meets the same page once for each of its texts: the first says it.
  return [
    ...written,
    ...short.filter(
      (diagnostic, index) => short.findIndex((other) => same(other, diagnostic)) === index,
    ),
  ];
};

function nameOf({ of, short, piece }: Owner): string {
  if (piece) return `“${piece}” in ${of.file}`;
  return short ? `de map “${of.folder}”` : of.file;
}

/** A letter whose addresses readers have stays: what is in their way goes. */
function clash({ path, of }: TextAddress, owner: Owner, corpus: Corpus): Omit<Diagnostic, 'rule'> {
  if (owner.redirect !== undefined) {
    return {
      file: owner.of.file,
      ...placeOfField(owner.of, 'redirects', owner.redirect),
      problem: `Het adres ${path} is het korte adres van ${of.file}.`,
      fix: `Haal “${path}” weg bij redirects.`,
    };
  }
  const issued = isIssued(of.folder, corpus);
  if (issued && !owner.short) {
    return {
      file: owner.of.file,
      ...placeOfField(owner.of, 'slug'),
      problem: `Het adres ${path} is een uitgegeven kort adres van de map “${of.folder}”.`,
      fix: 'Geef deze pagina een andere slug.',
    };
  }
  const [keeps, gives] = issued ? [{ of, short: true } as const, owner.of] : [owner, of];
  const { outline, outlineYaml } = corpus;
  const at = outline?.publications.findIndex(({ folder }) => folder === gives.folder) ?? -1;
  return {
    file: outlineFile,
    ...placeIn(outlineYaml, ['publications', at, 'short']),
    problem: `Het korte adres ${path} is al van ${nameOf(keeps)}.`,
    fix: 'Kies bij “short” een andere letter.',
  };
}

/** Whether readers were given short addresses of this publication, with the letter that it has now. */
function isIssued(folder: string, { outline, register = {} }: Corpus): boolean {
  const letter = outline?.publications.find((one) => one.folder === folder)?.short;
  if (!letter) return false;
  return languages.some((language) => {
    const above = shortPath(language, letter, 0);
    return Object.entries(register[language] ?? {}).some(
      ([path, { text }]) =>
        path.startsWith(above) &&
        /^(\d+\/)?$/.test(path.slice(above.length)) &&
        text.startsWith(`${folder}/`),
    );
  });
}

function same(one: Diagnostic, other: Diagnostic): boolean {
  return one.file === other.file && one.line === other.line && one.column === other.column;
}

/** What stands at an address: a page, the page of a piece, the redirect at this place in the list of a page, or a short address of its folder. */
interface Owner {
  of: Text;
  redirect?: number;
  short?: true;
  /** As its address ends: `citaat/poort`. */
  piece?: string;
}
