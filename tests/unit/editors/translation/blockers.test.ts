import { expect, test } from 'vitest';
import { readCorpus } from '../../../../src/editors/check/corpus.ts';
import { findRecordingErrors } from '../../../../src/editors/translation/blockers.ts';
import { pairTranslations } from '../../../../src/editors/check/translation-pairs.ts';
import { formatSection } from '../../../../src/editors/check/section-names.ts';
import { base, layered } from '../../../support/content-files.ts';

const dutch = 'content/nl/pages/about.mdx';
const english = 'content/en/pages/about.mdx';
const head = (field = '') =>
  `---\ntitle: "About"\ndescription: "Who makes this publication, why it is there, and how you can take part in it."\npublished: 2026-11-23\n${field}---\n\n`;

/** What stands in the way of recording a translation of a page with these words. */
async function hindrances(words: string, field = '') {
  const corpus = await readCorpus(
    layered([base], {
      [dutch]: `${head()}Tekst.\n\n## Kop {#kop}\n\nTekst.\n`,
      [english]: `${head(field)}Text.\n\n## Heading {#kop}\n\n${words}\n`,
      'content/en/pages/home.mdx': `${head()}<Cite id="nowhere" />\n`,
    }),
  );
  const pairs = pairTranslations(corpus.texts).filter(
    ({ translation }) => translation.file === english,
  );
  expect(pairs).toHaveLength(1);
  return findRecordingErrors(pairs, corpus).map(({ file, rule }) => `${file} ${rule}`);
}

test('what was not recorded yet, and errors of other files, do not', async () => {
  expect(await hindrances('Text.')).toEqual([]);
});

test.each([
  ['a picture that is not there', '![A counter](../figures/nowhere.jpg)', 'missing-file'],
  ['words to be filled in', '[fill in: the text]', 'placeholder'],
])('%s does', async (_, words, rule) => {
  expect(await hindrances(words)).toEqual([`${english} ${rule}`]);
});

test('what differs from the source does once, of a draft too', async () => {
  const other = 'Text. <Cite id="bellers-2020" />';
  expect(await hindrances(other)).toEqual([`${english} translation-differs`]);
  expect(await hindrances(other, 'draft: true\n')).toEqual([`${english} translation-differs`]);
});

test('sections are named in words', () => {
  expect(['_head', '_start', 'dag'].map(formatSection)).toEqual(['de velden', 'het begin', '#dag']);
});
