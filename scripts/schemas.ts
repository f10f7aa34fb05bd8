/**
 * Writes what an editor's program needs to complete and check YAML and components: `npm run schemas`.
 * The results are committed, so that an editor works in a fresh clone; run it after a change in src/content/schemas/ or in
 * src/content/vocabulary/.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { componentTypes, snippets } from '../src/content/vocabulary/for-editors.ts';
import { compound } from '../src/content/schemas/compound.ts';
import { outline } from '../src/content/schemas/outline.ts';
import { source } from '../src/content/schemas/source.ts';
import { term } from '../src/content/schemas/term.ts';
import { root } from './astro.ts';

if (import.meta.main) {
  for (const [file, text] of Object.entries(makeEditorFiles())) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
    console.log(file);
  }
}

/** File → text. `.vscode/settings.json` says which YAML file has which schema, `content/tsconfig.json` names the types. */
export function makeEditorFiles(): Record<string, string> {
  const schemas = {
    outline,
    sources: z.array(source),
    glossary: z.array(term),
    compounds: z.array(compound),
  };
  return {
    ...Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [
        `.vscode/schemas/${name}.json`,
        // `input`: what an author writes, before defaults are filled in.
        JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2) +
          '\n',
      ]),
    ),
    '.vscode/mdx.code-snippets': snippets(),
    'src/content/vocabulary/mdx-components.d.ts': componentTypes(),
  };
}
