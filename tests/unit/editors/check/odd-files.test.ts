import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCorpus } from '../../../../src/editors/check/corpus.ts';
import { base } from '../../../support/content-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'odd-files-'));
cpSync(base, folder, { recursive: true });
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.runIf(process.platform !== 'win32')(
  'what is no plain file is a fault, and is not opened',
  async () => {
    const at = (file: string) => join(folder, 'content/nl', file);
    execFileSync('mkfifo', [at('pages/pipe.mdx'), at('data/pipe.csv')]);
    mkdirSync(at('pages/folder.mdx'));
    symlinkSync('/dev/zero', at('data/device.csv'));
    symlinkSync('loop.csv', at('data/loop.csv'));
    symlinkSync(process.execPath, at('pages/outside.mdx'));
    const { faults } = await readCorpus(folder);
    expect(
      faults.map(({ rule, file }) => `${rule} ${file.replace('content/nl/', '')}`).sort(),
    ).toEqual(
      ['data/device.csv', 'data/loop.csv', 'data/pipe.csv', 'pages/folder.mdx']
        .concat(['pages/outside.mdx', 'pages/pipe.mdx'])
        .map((file) => `unreadable-file ${file}`),
    );
  },
);
