import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copySite } from '../support/site-copy.ts';

test('variables of a test runner, a bundler or a shell change nothing in the built site', async () => {
  const copy = copySite({ small: true });
  const plain = await copy.build();
  expect(plain.code, plain.output).toBe(0);
  const expected = await copy.digests();
  copy.remove('dist', '.cache', '.astro');
  // Ends what it is loaded into, where that makes pages.
  await copy.write('preload.cjs', "if (process.argv.includes('--outDir')) process.exit(7);\n");
  const { code, output } = await copy.build({
    ...{ DEV: '1', MODE: 'development', PROD: '', SSR: '', BASE_URL: '/elsewhere/', TEST: '1' },
    ...{ VITEST: 'true', VITEST_POOL_ID: '1', NODE_ENV: 'development', VITE_USER_NODE_ENV: 'test' },
    NODE_OPTIONS: `--require=${join(copy.folder, 'preload.cjs')} --conditions=development`,
  });
  expect(code, output).toBe(0);
  expect(await copy.digests()).toEqual(expected);
});
