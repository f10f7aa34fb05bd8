import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { LockFile } from '../../../scripts/licences/lock-file.ts';
import { findRefusedLicences } from '../../../scripts/licences/check.ts';
import { root } from '../../support/content.ts';

const exception = { package: 'set-*', licence: 'AGPL-3.0-only', reason: 'Not in dist/.' };

test('every package of this project is on the list', async () => {
  const lock = JSON.parse(await readFile(`${root}/package-lock.json`, 'utf8')) as LockFile;
  expect(findRefusedLicences(lock)).toEqual([]);
});

describe('the licence of a package', () => {
  test.each([
    ['on the list', 'MIT', []],
    ['one of two on the list', '(GPL-3.0-only OR MIT)', []],
    ['both on the list', 'MIT AND Zlib', []],
    ['one of two that both hold', 'MIT AND GPL-2.0-only', ['MIT AND GPL-2.0-only']],
    ['not on the list', 'GPL-3.0-or-later', ['GPL-3.0-or-later']],
    ['a name of no licence', 'SEE LICENSE IN LICENSE.md', ['SEE LICENSE IN LICENSE.md']],
    ['none', undefined, ['no licence']],
    ['empty', '', ['no licence']],
    ['kept for oneself', 'UNLICENSED', ['UNLICENSED']],
  ])('%s', (_, license, refused) => {
    const lock = lockOf({ 'node_modules/one': { version: '1.0.0', license } });
    expect(findRefusedLicences(lock, [])).toEqual(
      refused.map((licence) => `one@1.0.0: ${licence}, brought in by one`),
    );
  });
});

test('a package is named with its version and the shortest chain that brings it in', () => {
  const far = { version: '3.0.0', license: 'GPL-3.0-only' };
  const lock = lockOf({
    'node_modules/one': { license: 'MIT', dependencies: { two: '^1.0.0' } },
    'node_modules/two': { license: 'MIT', optionalDependencies: { far: '^2.0.0' } },
    'node_modules/far': { version: '2.0.0', license: 'MIT' },
    'node_modules/two/node_modules/far': far,
    'node_modules/other': { name: '@real/name', version: '1.0.0', license: 'AGPL-1.0' },
  });
  expect(findRefusedLicences(lock, [])).toEqual([
    'far@3.0.0: GPL-3.0-only, brought in by one → two → far',
    '@real/name@1.0.0: AGPL-1.0, brought in by nothing',
  ]);
});

describe('an exception', () => {
  const lockWith = (license: string) =>
    lockOf({ 'node_modules/one': { license: 'MIT' }, 'node_modules/set-text': { license } });

  test('holds for the licence that was decided on', () => {
    expect(findRefusedLicences(lockWith('AGPL-3.0-only'), [exception])).toEqual([]);
  });

  test('does not hold for another licence', () => {
    expect(findRefusedLicences(lockWith('AGPL-3.0-or-later'), [exception])).toEqual([
      expect.stringContaining('set-text@?: AGPL-3.0-or-later'),
      expect.stringContaining('is needed by nothing'),
    ]);
  });

  test('that nothing needs is refused', () => {
    expect(findRefusedLicences(lockWith('MIT'), [exception])).toEqual([
      'set-*: the exception for AGPL-3.0-only is needed by nothing: take it out of policy.ts',
    ]);
  });
});

function lockOf(packages: LockFile['packages']): LockFile {
  return { packages: { '': { dependencies: { one: '^1.0.0' } }, ...packages } };
}
