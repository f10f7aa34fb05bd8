import { expect, test } from 'vitest';
import { readProse } from '../../../../src/content/markdown/prose.ts';
import { sectionsOfPage } from '../../../../src/publication/sections.ts';

/** Each section as one line: its id, its title, and what is read below it. */
function sectionsIn(body: string): string[] {
  return sectionsOfPage(readProse(body).sections, 'nl').map(({ id = '', title = '', texts }) =>
    [id, title, ...texts].join(' | '),
  );
}

const step = (when: string, words: string) => `<Step when="${when}">\n\n${words}\n\n</Step>\n\n`;
const questions = '<Questions for="board">\n\n- Waarom?\n\n</Questions>\n\n';

test.each([
  [
    'what follows the steps belongs to the heading above them',
    `## Begin {#begin}\n\nEen.\n\n<Steps>\n\n${step('week', 'Twee.')}${step('year', 'Drie.')}</Steps>\n\nVier.\n\n## Later {#later}\n\nVijf.`,
    [
      'begin | Begin | Een. | Vier.',
      'stap-week | Begin · Deze week | Twee.',
      'stap-year | Begin · Dit jaar | Drie.',
      'later | Later | Vijf.',
    ],
  ],
  [
    'a component after them too, and a note in it',
    `## Begin {#begin}\n\n<Steps>\n\n${step('week', 'Twee.')}</Steps>\n\n<Callout kind="note" title="Let op">\n\nDrie.[^1]\n\n</Callout>\n\n[^1]: Vier.`,
    ['begin | Begin | Let op | Drie. | Vier.', 'stap-week | Begin · Deze week | Twee.'],
  ],
  [
    'a component on one line is read as one over several lines',
    '## Begin {#begin}\n\n<Quote id="a" by="Wie" source="s">Een *mooie* zin.[^1]</Quote>\n\n<Quote id="b" by="Wat" source="s">\n\nNog een.\n\n</Quote>\n\n<Callout kind="note" title="Let op">Twee.</Callout>\n\n[^1]: Drie.',
    ['begin | Begin | Een mooie zin. | Wie | Nog een. | Wat | Let op | Twee. | Drie.'],
  ],
  [
    'what stands between two steps',
    `## Begin {#begin}\n\n<Steps>\n\n${step('week', 'Een.')}Twee.\n\n${step('year', 'Drie.')}</Steps>`,
    [
      'begin | Begin | Twee.',
      'stap-week | Begin · Deze week | Een.',
      'stap-year | Begin · Dit jaar | Drie.',
    ],
  ],
  [
    'what follows questions',
    `## Begin {#begin}\n\n${questions}Twee.`,
    ['begin | Begin | Twee.', 'vragen-board | Vragen voor het bestuur | Waarom?'],
  ],
  [
    'where no heading stands above, what follows belongs to the start',
    `Een.\n\n${questions}Twee.`,
    [' |  | Een. | Twee.', 'vragen-board | Vragen voor het bestuur | Waarom?'],
  ],
  [
    'where nothing is read at the start, it is no section',
    questions,
    ['vragen-board | Vragen voor het bestuur | Waarom?'],
  ],
  [
    'a heading within a step ends with it, and names no later step',
    `## Begin {#begin}\n\n<Steps>\n\n${step('week', '### Eerst {#eerst}\n\nEen.')}${step('year', 'Twee.')}</Steps>\n\nDrie.`,
    [
      'begin | Begin | Drie.',
      'stap-week | Begin · Deze week',
      'eerst | Eerst | Een.',
      'stap-year | Begin · Dit jaar | Twee.',
    ],
  ],
  [
    'questions within a step',
    `## Begin {#begin}\n\n<Steps>\n\n${step('week', `Een.\n\n${questions}Twee.`)}</Steps>\n\nDrie.`,
    [
      'begin | Begin | Drie.',
      'stap-week | Begin · Deze week | Een. | Twee.',
      'vragen-board | Vragen voor het bestuur | Waarom?',
    ],
  ],
])('%s', (_, body, sections) => {
  expect(sectionsIn(body)).toEqual(sections);
});
