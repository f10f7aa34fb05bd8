/**
 * Writes the help of every rule of the check to `content/REGELS.md`: `npm run rules`.
 * The result is committed, so that editors read it where they write; run it after a change in src/editors/check/catalogue/.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogueToMarkdown } from '../src/editors/check/catalogue/markdown.ts';
import { root } from './astro.ts';

await writeFile(join(root, 'content', 'REGELS.md'), catalogueToMarkdown());
console.log('content/REGELS.md');
