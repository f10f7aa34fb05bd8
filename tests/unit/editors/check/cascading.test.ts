import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { root } from '../../../support/content.ts';
import { base, layered } from '../../../support/content-files.ts';
import { findDiagnostics } from '../../../support/diagnostics.ts';

const fixtures = `${root}/tests/fixtures/broken`;
const chapter = 'content/nl/whitepaper/loketdenken.mdx';
const guide = 'content/nl/guidance/reachable.mdx';
const text = await readFile(`${base}/${chapter}`, 'utf8');
const guideText = await readFile(`${base}/${guide}`, 'utf8');

/** The rules of what is found where these fixtures and changes lie over the base, in order and each once. */
async function rulesIn(situations: string[], changes: Record<string, string> = {}) {
  const folders = situations.map((name) => `${fixtures}/${name}`);
  const found = await findDiagnostics(layered([base, ...folders], changes));
  return [...new Set(found.map(({ rule }) => rule))];
}

/** Ways in which what a text holds becomes unknown. */
const unread = {
  'yaml-syntax': text.replace(/^title:.*$/m, 'title: Loket: denken'),
  'mdx-syntax': text.replace('</Figure>', ''),
  'frontmatter-missing': text.replace(/^---\n[\s\S]*?---\n/, ''),
  'unknown-component': text.replaceAll('Figure', 'Figuur'),
};

describe('what follows from a text that is unknown is no diagnostic', () => {
  test.each(Object.entries(unread))('%s: its translation', async (rule, broken) => {
    expect(await rulesIn(['translation-of-other-pieces'])).toContain('translation-differs');
    expect(await rulesIn(['translation-of-other-pieces'], { [chapter]: broken })).toEqual([rule]);
  });

  test.each(Object.entries(unread))('%s: what no text uses', async (rule, broken) => {
    const situations = ['unused-file', 'unused-source', 'unused-term'];
    expect(await rulesIn(situations)).toEqual(['unused-term', 'unused-file', 'unused-source']);
    expect(await rulesIn(situations, { [chapter]: broken })).toEqual([rule]);
  });

  test('a diagnostic in the fields hides what differs in fields, and nothing else', async () => {
    const changes = { [guide]: guideText.replace('audience:', 'audiense:') };
    const found = await findDiagnostics(
      layered([base, `${fixtures}/translation-of-other-facts`], changes),
    );
    const differing = found.filter(({ rule }) => rule === 'translation-differs');
    expect(differing.map(({ line }) => line)).toEqual([10, 14, 34, 39]);
  });
});

test('what is wrong in another pair of texts stays a diagnostic', async () => {
  const rules = await rulesIn(['translation-of-other-facts'], {
    [chapter]: unread['mdx-syntax'],
  });
  expect(rules).toContain('translation-differs');
  expect(rules).toContain('mdx-syntax');
});
