import { describe, expect, test } from 'vitest';
import { withoutSecrets } from '../../../scripts/environment.ts';

describe('what passes to a build', () => {
  test.each(['PATH', 'HOME', 'Path', 'TZ', 'NODE_ENV', 'GIT_DIR', 'SOURCE_DATE_EPOCH'])(
    '%s',
    (name) => {
      expect(withoutSecrets({ [name]: 'a value' })).toEqual({ [name]: 'a value' });
    },
  );

  test.each([
    ['--max-old-space-size=4096', '--max-old-space-size=4096'],
    [
      '--max_old_space_size=512  --max-semi-space-size=64',
      '--max_old_space_size=512 --max-semi-space-size=64',
    ],
    ['--require ./evil.cjs --max-old-space-size=4096', '--max-old-space-size=4096'],
    ['-r ./evil.cjs', ''],
    ['--import=data:text/javascript,process.exit()', ''],
    ['--require="./a b.cjs"', ''],
    ['--max-old-space-size=1 --conditions=development', '--max-old-space-size=1'],
    ['--inspect-brk', ''],
    ['', ''],
  ])('of NODE_OPTIONS=%j, %j', (given, passed) => {
    expect(withoutSecrets({ NODE_OPTIONS: given })).toEqual({ NODE_OPTIONS: passed });
  });
});

describe('what does not', () => {
  test.each([
    ...['DEV', 'MODE', 'PROD', 'SSR', 'BASE_URL', 'TEST', 'VITEST', 'VITEST_POOL_ID'],
    ...['VITE_USER_NODE_ENV', 'ASTRO_ENV', 'NODE_PATH', 'NODE_REPL_EXTERNAL_MODULE'],
    ...['LD_PRELOAD', 'DYLD_INSERT_LIBRARIES', 'NODE_EXTRA_CA_CERTS', 'NODE_DEBUG', 'DEBUG'],
    ...['GITHUB_TOKEN', 'NODE_AUTH_TOKEN', 'npm_config_//example.org/:_authToken', '__proto__'],
  ])('%s', (name) => {
    expect(withoutSecrets({ [name]: 'a value' })).toEqual({});
  });
});
