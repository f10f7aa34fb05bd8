import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanDrawingsIn } from '../../../../src/outputs/figures/clean-files.ts';

test('every drawing in a folder is what was cleaned of it, and stays so', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'drawings-'));
  const file = join(folder, 'deep', 'a.svg');
  await mkdir(join(folder, 'deep'));
  await writeFile(
    file,
    '<?xml version="1.0"?><svg viewBox="0 0 9 9" onload="alert(1)"><script>alert(1)</script><path d="M0 0h9"/></svg>',
  );
  await writeFile(join(folder, 'a.txt'), 'onload');
  const clean =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';
  for (let time = 0; time < 2; time += 1) {
    cleanDrawingsIn(folder);
    expect(await readFile(file, 'utf8')).toBe(clean);
  }
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('onload');
  await rm(folder, { recursive: true });
});
