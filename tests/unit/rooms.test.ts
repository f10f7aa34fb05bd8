import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import config from '../../eslint.config.mjs';

/** The rules of the rooms alone, without types: those take a minute. */
const rooms = new ESLint({
  overrideConfigFile: true,
  baseConfig: [
    { ...tseslint.configs.base, files: ['**/*.ts'] },
    ...config.filter(({ name }) => name?.startsWith('astro/') ?? false),
    ...config.filter(({ name }) => name === 'rooms'),
    { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  ],
});

async function complaintsOf(results: Promise<ESLint.LintResult[]>): Promise<string[]> {
  return (await results).flatMap(({ filePath, messages }) =>
    messages.map(({ line, message }) => `${filePath}:${String(line)} ${message}`),
  );
}

describe('the folders of src', () => {
  it('import from earlier ones alone', async () => {
    expect(await complaintsOf(rooms.lintFiles(['src/**/*.{ts,astro}']))).toEqual([]);
  });

  it.each([
    ['src/content/read.ts', "import { href } from '../publication/urls.ts';\nhref('/');"],
    ['src/publication/page.ts', "export { cardOf } from '../outputs/cards/card-of.ts';"],
    ['src/outputs/cards/satori-nodes.ts', "await import('../../site/search/dialog.ts');"],
    ['src/site/components/Head.astro', "---\nimport '../../editors/check/check.ts';\n---\n"],
    ['src/elsewhere/thing.ts', 'export const thing = 1;'],
  ])('%s may not hold: %s', async (filePath, code) => {
    expect(await complaintsOf(rooms.lintText(code, { filePath }))).toEqual([
      expect.stringMatching(/rooms before it|belong to any known element/),
    ]);
  });

  it.each([
    [
      'src/content/read.ts',
      "import type { Page } from '../publication/page.ts';\nexport type P = Page;",
    ],
    ['src/publication/page.ts', "import { site } from '../site.ts';\nsite.base.trim();"],
  ])('%s may hold: %s', async (filePath, code) => {
    expect(await complaintsOf(rooms.lintText(code, { filePath }))).toEqual([]);
  });
});
