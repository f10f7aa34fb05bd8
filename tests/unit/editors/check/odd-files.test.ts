import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { plainFiles } from '../../../../src/editors/preview/plain-files.ts';
import { readContent } from '../../../../src/publication/read.ts';
import { readCorpus } from '../../../../src/editors/check/corpus.ts';
import { root } from '../../../support/content.ts';
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
    symlinkSync('gone.mdx', at('pages/dangling.mdx'));
    const { faults } = await readCorpus(folder);
    expect(
      faults.map(({ rule, file }) => `${rule} ${file.replace('content/nl/', '')}`).sort(),
    ).toEqual(
      ['data/device.csv', 'data/loop.csv', 'data/pipe.csv']
        .concat(['pages/dangling.mdx', 'pages/folder.mdx', 'pages/outside.mdx', 'pages/pipe.mdx'])
        .map((file) => `unreadable-file ${file}`),
    );
  },
);

describe.runIf(process.platform !== 'win32')('what is no plain file is not waited for', () => {
  const pipe = (file: string) => {
    const copy = mkdtempSync(join(folder, 'copy-'));
    cpSync(base, copy, { recursive: true });
    rmSync(join(copy, file), { force: true });
    execFileSync('mkfifo', [join(copy, file)]);
    return copy;
  };

  test.each([
    'content/outline.yaml',
    'content/sources.yaml',
    'content/register.yaml',
    'content/nl/whitepaper/loketdenken.mdx',
  ])('by who makes a publication of files: %s', async (file) => {
    await expect(readContent(pipe(file))).rejects.toThrow(file);
  });

  test.each(['content/nl/data/telefoontjes.csv', 'content/nl/figures/balies.svg'])(
    'by a development server: %s',
    (file) => {
      const copy = pipe(file);
      const { configResolved, load } = plainFiles();
      if (typeof configResolved !== 'function' || typeof load !== 'function') throw new Error();
      Reflect.apply(configResolved, undefined, [{ root: copy }]);
      const loaded = (id: string): unknown => Reflect.apply(load, undefined, [id]);
      expect(loaded(`${copy}/${file}?raw`)).toBe('export default "";');
      expect(loaded(`${copy}/content/outline.yaml?raw`)).toBeUndefined();
    },
  );

  test('a file that this user may not read is a fault, and the others are read', () => {
    const copy = mkdtempSync(join(tmpdir(), 'odd-files-'));
    cpSync(base, copy, { recursive: true });
    const file = 'content/nl/pages/about.mdx';
    chmodSync(join(copy, file), 0);
    chmodSync(copy, 0o755);
    const isRoot = process.getuid?.() === 0;
    // The superuser may read all: nobody may not.
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { readCorpus } from ${JSON.stringify(`${root}/src/editors/check/corpus.ts`)};
         const { faults } = await readCorpus(${JSON.stringify(copy)});
         console.log(JSON.stringify(faults.map(({ file, problem }) => [file, problem])));`,
      ],
      { encoding: 'utf8', cwd: copy, ...(isRoot && { uid: 65534, gid: 65534 }) },
    );
    rmSync(copy, { recursive: true, force: true });
    expect(stdout, stderr).toBe(`${JSON.stringify([[file, 'U mag dit bestand niet lezen.']])}\n`);
  });
});
