import { addressesIn, redirectsIn, shortAddressesIn } from '../addresses.ts';
import type { Rule } from '../check.ts';
import { isPublished, outlineFile, placeOfField } from '../corpus.ts';
import { placeIn } from '../yaml.ts';

/** An old address, or a short one, is nobody’s own: a page would hide it. */
export const redirects: Rule = (corpus) => {
  const { texts, outline, outlineYaml } = corpus;
  const taken = new Map(addressesIn(texts).map(({ path, of }) => [path, of.file]));
  const written = texts.filter(isPublished).flatMap((text) =>
    redirectsIn(text).flatMap((path, index) => {
      const owner = taken.get(path);
      if (owner === undefined) {
        taken.set(path, text.file);
        return [];
      }
      return [
        {
          rule: 'redirect-in-use',
          file: text.file,
          ...placeOfField(text, 'redirects', index),
          problem: `Het adres ${path} is al van ${owner}.`,
          fix: 'Haal het hier weg, of geef die pagina een andere slug.',
        },
      ];
    }),
  );
  const short = shortAddressesIn(corpus).flatMap(({ path, of }) => {
    const owner = taken.get(path);
    const at = outline?.publications.findIndex(({ folder }) => folder === of.folder) ?? -1;
    if (owner === undefined) {
      taken.set(path, `de map “${of.folder}”`);
      return [];
    }
    return [
      {
        rule: 'short-address-in-use',
        file: outlineFile,
        ...placeIn(outlineYaml, ['publications', at, 'short']),
        problem: `Het korte adres ${path} is al van ${owner}.`,
        fix: 'Kies bij “short” een andere letter.',
      },
    ];
  });
  // One letter meets the same page once for each of its texts: the first says it.
  return [
    ...written,
    ...short.filter(({ line }, index) => short.findIndex((other) => other.line === line) === index),
  ];
};
