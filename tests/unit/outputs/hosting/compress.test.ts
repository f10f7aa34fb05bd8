import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressSite } from '../../../../src/outputs/hosting/compress.ts';

const long = 'Overheidsbrede dienstverlening. '.repeat(100);

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function filesIn(folder: string): Record<string, Buffer> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file)]),
  );
}

test('what gets smaller has a brotli and a gzip file that hold the same', async () => {
  const folder = folderWith({ 'over/index.html': long, 'x.csv': long, 'assets/x.svg': long });
  expect(await compressSite(folder)).toMatchObject({ files: 3, before: 3 * long.length });
  const files = filesIn(folder);
  for (const name of ['over/index.html', 'x.csv', 'assets/x.svg']) {
    expect(brotliDecompressSync(files[`${name}.br`] ?? '').toString()).toBe(long);
    expect(gunzipSync(files[`${name}.gz`] ?? '').toString()).toBe(long);
  }
});

test.each([
  ['what gets no smaller', 'x.txt', 'x'],
  ['an empty file', 'x.css', ''],
  ['a picture', 'x.png', long],
  ['a font', 'x.woff2', long],
  ['what Pagefind has compressed', 'pagefind/x.pf_fragment', long],
  ['what no host serves', '_headers', long],
  ['the configuration of a host', '.hosting/nginx.conf', long],
])('%s is left alone', async (_, name, text) => {
  const folder = folderWith({ [name]: text });
  await compressSite(folder);
  expect(Object.keys(filesIn(folder))).toEqual([name]);
});

test('compressed files of before go, with or without the file that they were made of', async () => {
  const folder = folderWith({
    'gone.html.br': 'old',
    'gone.html.gz': 'old',
    'small.txt': 'x',
    'small.txt.gz': 'old',
    'half.html.br.part': 'old',
    'over.html': long,
    'over.html.br': 'old',
  });
  await compressSite(folder);
  const files = filesIn(folder);
  expect(Object.keys(files)).toEqual(['over.html', 'over.html.br', 'over.html.gz', 'small.txt']);
  expect(brotliDecompressSync(files['over.html.br'] ?? '').toString()).toBe(long);
});

test('done twice, it gives the same bytes', async () => {
  const folder = folderWith({ 'index.html': long, 'en/index.html': long + long });
  await compressSite(folder);
  const first = filesIn(folder);
  await compressSite(folder);
  expect(filesIn(folder)).toEqual(first);
});
