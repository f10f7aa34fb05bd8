/**
 * Writes what an editor needs to complete and check the YAML files: `npm run schemas`.
 * The results are committed, so that an editor works in a fresh clone; run it after a change in src/schemas/.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { compound } from '../src/schemas/compound.ts';
import { outline } from '../src/schemas/outline.ts';
import { source } from '../src/schemas/source.ts';
import { term } from '../src/schemas/term.ts';
import { root } from './astro.ts';

if (import.meta.main) {
  const folder = join(root, '.vscode', 'schemas');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(editorSchemas())) {
    await writeFile(join(folder, name), text);
    console.log(`.vscode/schemas/${name}`);
  }
}

/** File name → JSON Schema, as text. `.vscode/settings.json` says which YAML file has which. */
export function editorSchemas(): Record<string, string> {
  const schemas = {
    'outline.json': outline,
    'sources.json': z.array(source),
    'glossary.json': z.array(term),
    'compounds.json': z.array(compound),
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      // `input`: what an author writes, before defaults are filled in.
      JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2) +
        '\n',
    ]),
  );
}
