/**
 * Makes the fonts of the site and of the cards from the Fontsource packages: `npm run fonts`.
 * The results are committed, so that a build needs neither this script nor those packages.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const packages = 'node_modules';

/** What Dutch and English prose needs: ASCII, the accents of both, and typographic punctuation. */
const characters =
  Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCharCode(0x20 + i)).join('') +
  '\u00a0©·ÀÁÈÉËÏÓÖÜàáâäçèéêëíîïñòóôöúùûü' +
  '–—‘’“”…•×€−\u2011';

/**
 * Kerning, ligatures and composed letters; no fractions, which nobody writes. Without STAT and BASE, which browsers do not
 * read, and without GDEF: all weights then share the kerning of the regular one, for 1 kB less in every first view.
 */
const lean = {
  keepFeatures: ['kern', 'liga', 'ccmp'],
  dropTables: ['BASE', 'STAT', 'GDEF'],
};

await subset(
  'source-sans-3 text',
  `${packages}/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2`,
  'src/site/styles/fonts/source-sans-3.woff2',
  { ...lean, variationAxes: { wght: { min: 400, max: 600 } } },
);
await subset(
  'source-serif-4 display',
  `${packages}/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2`,
  'src/site/styles/fonts/source-serif-4-600.woff2',
  lean,
);
// HarfBuzz and resvg read TrueType, not WOFF: the whole of the latin files, with their kerning.
const latin = Array.from({ length: 0x2c00 - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join(
  '',
);
for (const [family, weight] of [
  ['source-serif-4', 600],
  ['source-sans-3', 400],
  ['source-sans-3', 600],
] as const) {
  await subset(
    `${family} ${weight} for the cards`,
    `${packages}/@fontsource/${family}/files/${family}-latin-${weight}-normal.woff`,
    `src/outputs/cards/fonts/${family}-${weight}.ttf`,
    { targetFormat: 'sfnt', noLayoutClosure: false },
    latin,
  );
}
await copyFile(`${packages}/@fontsource/source-serif-4/LICENSE`, 'src/site/styles/fonts/OFL.txt');
await copyFile(`${packages}/@fontsource/source-serif-4/LICENSE`, 'src/outputs/cards/fonts/OFL.txt');

async function subset(
  name: string,
  from: string,
  to: string,
  options: Partial<Parameters<typeof subsetFont>[2]>,
  glyphs: string = characters,
): Promise<void> {
  const font = await subsetFont(await readFile(from), glyphs, {
    targetFormat: 'woff2',
    noLayoutClosure: true,
    ...options,
  });
  await writeFile(to, font);
  console.log(`${name}: ${font.length} bytes`);
}
