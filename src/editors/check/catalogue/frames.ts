import { hashOf } from '../../../publication/translation/sections.ts';
import type { ExampleFrame } from './record.ts';

/** The files that stand around an example, so that it can be checked as it would be in a text. */

const title = 'Over deze publicatie';
const description =
  'Wie deze publicatie maakt, waarom ze er is en hoe u er zelf aan kunt meewerken.';
const head = `title: "${title}"\ndescription: "${description}"\n`;
const page = 'content/nl/pages/about.mdx';

/** A page with these words. */
export const asText: ExampleFrame = {
  files: (example) => ({ [page]: `---\n${head}published: 2026-11-23\n---\n\n${example}\n` }),
};

/** A page with these fields. */
export const asFields: ExampleFrame = {
  files: (example) => ({ [page]: `---\n${example}\n---\n\nEen tekst.\n` }),
};

/** A page with these words, and files beside it. */
export function withFiles(beside: Record<string, string>): ExampleFrame {
  return {
    files: (example) => ({
      ...beside,
      [page]: `---\n${head}published: 2026-11-23\n---\n\n${example}\n`,
    }),
  };
}

/** The rest of a page of which the address and one anchor are on the register. The example ends its fields itself. */
export const asPublished: ExampleFrame = {
  files: (example) => ({
    'content/register.yaml': `nl:\n  /about/:\n    edition: "2026.1"\n    text: pages/about\n    ids:\n      wie: "2026.1"\n`,
    [page]: `---\n${head}published: 2026-11-23\n${example}\n`,
  }),
};

/** Whole files: a line `# pad` begins each. */
export const asFiles: ExampleFrame = {
  files: (example) =>
    Object.fromEntries(
      example.split(/^# (?=content\/)/m).flatMap((part) => {
        const [file = '', ...lines] = part.split('\n');
        return file ? [[file, lines.join('\n')]] : [];
      }),
    ),
};

/** A translation with these words, of a page with two sections; what it renders is on record. */
export const asTranslation: ExampleFrame = {
  files: (example) => {
    const sections = { een: '## Een {#een}\n\nEen zin.', twee: '## Twee {#twee}\n\nNog een.' };
    const record = [
      ['_head', `${title}\n${description}`],
      ['een', sections.een],
      ['twee', sections.twee],
    ].map(([id, text = '']) => `  ${id}: 2026-11-24 ${hashOf(text)}\n`);
    const english =
      'title: "About this publication"\ndescription: "Who makes this publication, why it exists and how you can help to make it better."\n';
    return {
      [page]: `---\n${head}published: 2026-11-23\n---\n\n${sections.een}\n\n${sections.twee}\n`,
      'content/en/pages/about.mdx': `---\n${english}published: 2026-11-23\ntranslated:\n${record.join('')}---\n\n${example}\n`,
    };
  },
};
