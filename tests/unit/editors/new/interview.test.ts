import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { parseOutline } from '../../../../src/content/outline.ts';
import { promptForOptions } from '../../../../src/editors/new/interview.ts';
import type { NewOptions } from '../../../../src/editors/new/kinds.ts';

const outline = parseOutline(`
edition: "2026.1"
publications:
  - folder: whitepaper
    chapters: [een, twee]
  - folder: vision
    ambitions: [reachable, self-service]
  - folder: guidance
    guides: [reachable]
pages: [home, about]
`);

/** Answers each question as it comes; the end of the answers is the end of the input. */
async function answering(given: Partial<NewOptions>, ...answers: string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let said = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (!text.endsWith('> ')) return;
    const answer = answers.shift();
    if (answer === undefined) input.end();
    else input.write(`${answer}\n`);
  });
  return { wish: await promptForOptions(given, outline, { input, output }), said };
}

test.each<[string, Partial<NewOptions>, string[], NewOptions]>([
  [
    'a number chooses',
    {},
    ['4', 'Colofon', '', '2'],
    { kind: 'page', title: 'Colofon', after: 'about' },
  ],
  [
    'so does a name, in Dutch or English',
    {},
    ['Pagina', 'Colofon', 'Colophon', 'home'],
    { kind: 'page', title: 'Colofon', 'title-en': 'Colophon', after: 'home' },
  ],
  [
    'what is no choice is asked again',
    {},
    ['9', 'x', 'source', 'Titel', '', ''],
    { kind: 'source', title: 'Titel' },
  ],
  [
    'what must be said is asked again',
    { kind: 'term' },
    ['', ' balie ', ''],
    { kind: 'term', title: 'balie' },
  ],
  [
    'what was said is not asked',
    { kind: 'page', title: 'Colofon', before: 'home' },
    [''],
    { kind: 'page', title: 'Colofon', before: 'home' },
  ],
  [
    'what has one answer is not asked',
    { kind: 'chapter' },
    ['Drie', '', '', ''],
    { kind: 'chapter', title: 'Drie' },
  ],
  [
    'a second guide needs a name',
    { kind: 'guide', title: 'Zo' },
    ['reachable', '', '', '', 'zo'],
    { kind: 'guide', title: 'Zo', ambition: 'reachable', name: 'zo' },
  ],
])('%s', async (_, given, answers, wish) => {
  expect((await answering(given, ...answers)).wish).toEqual(wish);
});

test('the choices are shown with their numbers', async () => {
  const { said } = await answering({ kind: 'page', title: 'x' }, '', '1');
  expect(said).toContain('  1  home\n  2  about\n');
});

test('whoever stops gets a word, and no crash', async () => {
  await expect(answering({}, '4')).rejects.toThrow('Gestopt: er is niets gemaakt.');
});
