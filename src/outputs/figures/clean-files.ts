import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanDrawing } from '../../content/drawing/clean.ts';
import { namespaces } from '../../content/drawing/namespaces.ts';
import { writeSvg } from '../../content/drawing/write.ts';

/**
 * Cleans every SVG file in a folder, in place. What is clean already stays the same.
 *
 * @throws {SvgError} where one cannot be read. `npm run check` finds that first.
 */
export function cleanDrawingsIn(folder: string): void {
  for (const name of globSync('**/*.svg', { cwd: folder })) {
    const file = join(folder, name);
    const svg = cleanDrawing(readFileSync(file, 'utf8'));
    // As a file of its own it is XML, which shows nothing without its namespace.
    const properties = { xmlns: namespaces.svg, ...svg.properties };
    writeFileSync(file, writeSvg({ ...svg, properties }));
  }
}
