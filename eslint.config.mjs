import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { rooms } from './src/rooms.mjs';

export default defineConfig(
  globalIgnores(['dist/', '.dist.*/', '.cache/', '.astro/', 'tests/fixtures/', 'content/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A number in a text is as clear as a string.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Code points are what a font has glyphs for, and what a budget of characters counts.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }] },
      ],
      // `noPropertyAccessFromIndexSignature` asks for `data['field']` where a key is not known to be there.
      '@typescript-eslint/dot-notation': 'off',
      // Astro and Sätteri hand over contexts that are made to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      // Blind to a parameter that only the inferred return type uses: the collections in content.config.ts.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // What authors write is as long as they like: no pattern may take more time than the text is long.
    files: ['src/**', 'scripts/**', 'public/**', '*.mjs'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
    },
  },
  {
    name: 'rooms',
    // Each room imports values from itself and from earlier ones alone; types may come from anywhere.
    files: ['src/**'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': [...rooms]
        .sort((a, b) => b.split('/').length - a.split('/').length)
        .map((room) => ({ type: room, pattern: `src/${room}`, partialMatch: false })),
      'boundaries/include': ['src/*/**'],
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'allow',
          policies: rooms.map((room, at) => ({
            from: { element: { type: room } },
            disallow: {
              dependency: { kind: 'value' },
              to: { element: { types: { anyOf: rooms.slice(at + 1) } } },
            },
            message: `src/${room} imports from rooms before it in src/rooms.mjs alone`,
          })),
        },
      ],
    },
  },
  {
    // A page shows its props and the prose of its own entry: its cache key is a digest of just that.
    files: ['src/site/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/publication/load.ts'], importNames: ['loadModel'] }] },
      ],
    },
  },
  {
    // What speaks to a terminal.
    files: ['scripts/**', 'src/build/**', 'tests/support/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // `astro check` has the types of a component; the linter's parser does not, and sees `any` everywhere.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    // What an author wrote is `unknown` until its schema has passed it, and a fault quotes it as it is.
    files: ['src/editors/check/**'],
    rules: { '@typescript-eslint/no-base-to-string': 'off' },
  },
  {
    // Only `astro check` knows the type of an `.astro` import.
    files: ['src/site/prose/components.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // Plain scripts that no program of TypeScript holds.
    files: ['public/**/*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
);
