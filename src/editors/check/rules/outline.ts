import { indexName, pagesFolder, outlineItems, updatesFolder } from '../../../content/outline.ts';
import { defaultLanguage, languages } from '../../../site.ts';
import type { Rule } from '../check.ts';
import { isPublished, outlineFile } from '../corpus.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { findClosest } from '../suggestion.ts';
import { placeIn } from '../yaml.ts';

const lists = ['opening', 'chapters', 'ambitions', 'guides', 'closing'] as const;

/** The outline and the files agree: no file without a line, no line without a file, no line twice. */
export const checkOutline: Rule = ({ outline, outlineYaml, texts, files }) => {
  if (!outline) return [];
  const known = new Set(outlineItems(outline).map((place) => `${place.folder}/${place.name}`));
  const unlisted = texts.filter(
    ({ folder, name }) => folder !== updatesFolder && !known.has(`${folder}/${name}`),
  );
  const listed = new Set<string>();
  /** Unlisted files that a misspelt line means: the line is the error, not the file. */
  const meant = new Set<string>();

  const missing = (folder: string, name: string, path: (string | number)[]): Diagnostic[] => {
    const key = `${folder}/${name}`;
    const place = () => ({ file: outlineFile, ...placeIn(outlineYaml, path) });
    if (listed.has(key)) {
      const what = name === indexName ? `De map “${folder}”` : `“${name}”`;
      return [
        {
          rule: 'listed-twice',
          ...place(),
          problem: `${what} staat twee keer in de volgorde.`,
          fix: 'Haal één van de twee weg.',
        },
      ];
    }
    listed.add(key);
    const file = `content/${defaultLanguage}/${key}.mdx`;
    if (files.has(file)) return [];
    const near = findClosest(
      name,
      unlisted.filter((text) => text.folder === folder).map((text) => text.name),
    );
    if (near !== undefined) meant.add(`${folder}/${near}`);
    return [
      {
        rule: 'listed-file-missing',
        ...place(),
        problem: `Bij “${name === indexName ? folder : name}” hoort ${file}, en dat bestand is er niet.`,
        fix:
          near === undefined
            ? 'Maak het bestand, of haal de regel weg.'
            : `Schrijf “${near}”: dat bestand is er wel.`,
      },
    ];
  };

  return [
    ...outline.publications.flatMap((publication, at) => [
      ...missing(publication.folder, indexName, ['publications', at, 'folder']),
      ...lists.flatMap((list) =>
        publication[list].flatMap((name, index) =>
          missing(publication.folder, name, ['publications', at, list, index]),
        ),
      ),
    ]),
    ...outline.pages.flatMap((name, at) => missing(pagesFolder, name, ['pages', at])),
    ...unlisted
      .filter(({ folder, name }) => !meant.has(`${folder}/${name}`))
      .map(({ file, folder, name }): Diagnostic => ({
        rule: 'file-not-in-outline',
        file,
        line: 1,
        column: 1,
        problem: `Dit bestand staat niet in ${outlineFile}, dus niemand krijgt het te zien.`,
        fix: `Zet “${name}” in ${outlineFile} bij ${folder === pagesFolder ? '“pages”' : `de map “${folder}”`}, op de plaats waar het hoort.`,
      })),
    ...languages.flatMap((language): Diagnostic[] => {
      const home = `content/${language}/${pagesFolder}/home.mdx`;
      const text = texts.find(({ file }) => file === home);
      if (text && (isPublished(text) || unlisted.includes(text))) return [];
      if (!text && language === defaultLanguage && known.has(`${pagesFolder}/home`)) return [];
      return [
        {
          rule: 'home-missing',
          file: home,
          line: 1,
          column: 1,
          problem:
            'Deze beginpagina is er niet, of is een concept. Zonder beginpagina is er geen site in deze taal.',
          fix: 'Maak het bestand, of haal “draft: true” weg.',
        },
      ];
    }),
  ];
};
