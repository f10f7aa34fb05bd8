import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanDrawing } from '../../content/drawing/clean.ts';
import { writeSvg } from '../../content/drawing/write.ts';
import type { FigureContent } from '../../publication/pieces.ts';
import type { Language } from '../../site.ts';

/** The input of the picture of a figure: its data, or its drawings, cleaned. Whole, so that a digest covers it. */
export type FigureInput =
  | (Extract<FigureContent, { kind: 'chart' }> & { csv: string })
  | { kind: 'drawing'; wide: string; narrow?: string };

/**
 * Reads what a figure shows. From disk, as the fonts are: cards are also made where there is no Vite.
 *
 * @param root - the folder of the project, absolute.
 * @throws {Error} where the file is not there, or is a drawing that cannot be read. `npm run check` finds that first.
 */
export function readFigureInput(
  language: Language,
  shown: FigureContent,
  root: string = process.cwd(),
): FigureInput {
  const fileOf = (file: string) => join(root, 'content', language, file);
  const read = (file: string) => readFileSync(fileOf(file), 'utf8');
  if (shown.kind === 'chart') return { ...shown, csv: read(`data/${shown.data}.csv`) };
  const draw = (file: string) => writeSvg(cleanDrawing(read(`figures/${file}`)));
  const narrow = shown.file.replace(/\.svg$/, '-narrow.svg');
  return {
    kind: 'drawing',
    wide: draw(shown.file),
    ...(existsSync(fileOf(`figures/${narrow}`)) && { narrow: draw(narrow) }),
  };
}
