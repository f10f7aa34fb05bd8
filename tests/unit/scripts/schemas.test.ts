import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { editorSchemas } from '../../../scripts/schemas.ts';
import { root } from '../../support/content.ts';

test.each(Object.entries(editorSchemas()))(
  'what editors complete %s with is that of its schema (else: npm run schemas)',
  async (file, schema) => {
    expect(await readFile(`${root}/.vscode/schemas/${file}`, 'utf8')).toBe(schema);
  },
);
