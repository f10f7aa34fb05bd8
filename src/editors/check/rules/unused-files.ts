import { posix } from 'node:path';
import { fileUsesOf, filesShownBy } from '../../../content/markdown/uses.ts';
import { defaultLanguage } from '../../../site.ts';
import type { Rule } from '../check.ts';
import { findClosest } from '../suggestion.ts';

/** Data and images that no text shows. Keeps silent where a text is unreadable, because that may show them. */
export const checkUnusedFiles: Rule = ({ texts, files, images, tables }) => {
  if (texts.some(({ prose }) => !prose)) return [];
  // A figure that does not say what it shows may show any of them.
  const open = new Set(
    texts.flatMap(({ language, prose }) =>
      (prose?.components ?? []).flatMap(fileUsesOf).flatMap(({ path }) => (path ? [] : language)),
    ),
  );
  const candidates = [...images, ...tables]
    .map(({ file }) => file)
    .filter((file) => ![...open].some((language) => file.startsWith(`content/${language}/`)));
  const shown = texts.flatMap(({ file, language, prose }) => [
    ...(prose?.images ?? []).map(({ url }) => posix.join(posix.dirname(file), url)),
    ...filesShownBy(prose?.components ?? []).map((path) => `content/${language}/${path}`),
  ]);
  const used = new Set(
    shown.flatMap((file) => {
      // A misspelt name is an error of its own: the file that it means is in use.
      const meant = files.has(file) ? file : (findClosest(file, candidates) ?? file);
      return [meant, meant.replace(/\.svg$/, '-narrow.svg')];
    }),
  );
  return (
    candidates
      // A translated file waits for its text as long as the original is in use.
      .filter((file) => !used.has(file) && !used.has(originalOf(file)))
      .map((file) => ({
        rule: 'unused-file',
        file,
        line: 1,
        column: 1,
        problem: 'Geen enkele tekst in deze taal gebruikt dit bestand.',
        fix: 'Toon het in een tekst (<Chart>, <Figure> of een afbeelding), of haal het weg.',
      }))
  );
};

function originalOf(file: string): string {
  return file.replace(/^content\/[^/]+\//, `content/${defaultLanguage}/`);
}
