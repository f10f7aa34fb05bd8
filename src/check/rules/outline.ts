import { indexName, placesOf, updatesFolder } from '../../publication/outline.ts';
import { defaultLanguage } from '../../site.ts';
import type { Rule } from '../check.ts';
import { outlineFile } from '../corpus.ts';
import { placeIn } from '../yaml.ts';
import { suggest } from '../nearest.ts';

const lists = ['opening', 'chapters', 'ambitions', 'guides', 'closing'] as const;

/** The outline and the files agree: no file without a line, no line without a file, no line twice. */
export const outlineRule: Rule = ({ outline, outlineYaml, texts }) => {
  if (!outline) return [];
  const names = new Set(texts.map((text) => `${text.language}/${text.folder}/${text.name}`));
  const listed = new Set<string>();
  const missing = (folder: string, name: string, path: (string | number)[]) => {
    const key = `${folder}/${name}`;
    const place = { file: outlineFile, ...placeIn(outlineYaml, path) };
    if (listed.has(key)) {
      return [
        {
          rule: 'listed-twice',
          ...place,
          problem: `“${name}” staat twee keer in de volgorde van ${folder}.`,
          fix: 'Haal één van de twee regels weg.',
        },
      ];
    }
    listed.add(key);
    if (names.has(`${defaultLanguage}/${key}`)) return [];
    const here = texts.filter((text) => text.folder === folder).map((text) => text.name);
    return [
      {
        rule: 'listed-file-missing',
        ...place,
        problem: `“${name}” staat in de volgorde, maar content/${defaultLanguage}/${key}.mdx is er niet.`,
        fix: suggest(name, here, 'Maak het bestand, of haal de regel weg.'),
      },
    ];
  };

  const faults = outline.publications.flatMap((publication, at) => [
    ...missing(publication.folder, indexName, ['publications', at, 'folder']),
    ...lists.flatMap((list) =>
      publication[list].flatMap((name, index) =>
        missing(publication.folder, name, ['publications', at, list, index]),
      ),
    ),
  ]);
  faults.push(...outline.pages.flatMap((name, at) => missing('pages', name, ['pages', at])));

  const known = new Set(placesOf(outline).map((place) => `${place.folder}/${place.name}`));
  for (const text of texts) {
    if (text.folder === updatesFolder || known.has(`${text.folder}/${text.name}`)) continue;
    faults.push({
      rule: 'file-not-in-outline',
      file: text.file,
      line: 1,
      column: 1,
      problem: `Dit bestand staat niet in ${outlineFile}, dus niemand krijgt het te zien.`,
      fix: `Zet “${text.name}” in ${outlineFile} bij de map “${text.folder}”, op de plaats waar het hoort.`,
    });
  }
  return faults;
};
