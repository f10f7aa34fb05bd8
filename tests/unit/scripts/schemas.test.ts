import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { makeEditorFiles } from '../../../scripts/schemas.ts';
import { root } from '../../support/content.ts';

test.each(Object.entries(makeEditorFiles()))(
  '%s says what the schemas and the vocabulary say (else: npm run schemas)',
  async (file, text) => {
    expect(await readFile(`${root}/${file}`, 'utf8')).toBe(text);
  },
);
