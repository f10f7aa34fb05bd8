import { outlineFile, type Corpus } from '../check/corpus.ts';
import { publishedPathOf } from '../check/addresses.ts';
import { pagesFolder, outlineItems, updatesFolder } from '../../content/outline.ts';
import type { Outline } from '../../content/schemas/outline.ts';
import { languages } from '../../site.ts';
import { UsageError } from './kinds.ts';
import type { NewText } from './plan.ts';

export function getOutline({ outline }: Corpus): Outline {
  if (outline) return outline;
  throw new UsageError(
    `${outlineFile} is niet te lezen. Draai npm run check:content en herstel dat eerst.`,
  );
}

/** A file, a name or an address that is there already is not made again. */
export function assertFree({ file, folder, name, address }: NewText, corpus: Corpus): void {
  const other = `Kies een andere naam: --name ${name}-2.`;
  const there = [...corpus.files].find((known) => known.toLowerCase() === file.toLowerCase());
  if (there !== undefined) throw new UsageError(`${there} is er al. ${other}`);
  const listed = outlineItems(getOutline(corpus));
  if (listed.some((place) => place.folder === folder && place.name === name)) {
    throw new UsageError(`“${name}” staat al in ${outlineFile}, zonder bestand. ${other}`);
  }
  const same = corpus.texts.find(
    (text) =>
      text.kind && text.kind !== 'update' && publishedPathOf(text, corpus.texts) === address,
  );
  if (same && folder !== updatesFolder) {
    throw new UsageError(`Het adres ${address} is al van ${same.file}. Kies een andere titel.`);
  }
}

export function assertFreeFolder(folder: string, { files, outline }: Corpus): void {
  const reserved = [pagesFolder, updatesFolder, 'data', 'figures'];
  const listed = outline?.publications.map((publication) => publication.folder) ?? [];
  const there = [...files].some((file) =>
    languages.some((tag) => file.startsWith(`content/${tag}/${folder}/`)),
  );
  if (!there && ![...reserved, ...listed].includes(folder)) return;
  throw new UsageError(`De map “${folder}” is er al. Kies een andere naam: --name ${folder}-2.`);
}
