import { audiences } from '../schemas/audience.ts';
import type { ComponentRecord } from './record.ts';
import { calloutKinds, chartKinds, stepSpans } from './values.ts';

/** The components that an author may write in MDX: one record for each component. */
export const components = {
  Cite: {
    name: 'bron',
    about: 'Verwijst naar een bron in content/sources.yaml. Zet hem achter de punt van de zin.',
    holds: 'nothing',
    inline: true,
    attributes: {
      id: { required: true, refers: 'source', agrees: 'name' },
      at: { words: 'quoted' },
    },
    feed: 'source',
  },
  Term: {
    name: 'begrip',
    about:
      'Legt een woord uit met content/glossary.yaml. Alleen bij het eerste gebruik op een pagina.',
    holds: 'words',
    inline: true,
    attributes: { id: { required: true, refers: 'term' } },
    feed: 'words',
  },
  Lang: {
    name: 'andere taal',
    about: 'Woorden in een andere taal dan de tekst: tag="en".',
    holds: 'words',
    inline: true,
    attributes: { tag: { required: true, language: true } },
    feed: 'words',
  },
  Quote: {
    name: 'citaat',
    about: 'Letterlijke woorden, met wie ze zei en waar dat staat. Zonder aanhalingstekens.',
    holds: 'words',
    quoted: true,
    piece: 'quote',
    attributes: {
      id: { required: true, anchor: '', agrees: 'name' },
      source: { required: true, refers: 'sources', agrees: 'value' },
      by: { required: true, words: 'quoted', read: 'after' },
    },
    feed: 'quote',
  },
  Stat: {
    name: 'getal',
    about: 'Eén getal, groot, met jaar en bron.',
    holds: 'blocks',
    piece: 'stat',
    attributes: {
      id: { required: true, anchor: '', agrees: 'name' },
      value: { required: true, read: 'before', agrees: 'digits' },
      year: { required: true, read: 'after', agrees: 'value' },
      source: { required: true, refers: 'sources', agrees: 'value' },
    },
    feed: 'stat',
  },
  Callout: {
    name: 'kader',
    about: 'Iets wat de lezer niet mag missen: let op, een voorbeeld, of pas op.',
    holds: 'blocks',
    attributes: {
      kind: { required: true, oneOf: calloutKinds },
      title: { required: true, words: 'own', read: 'before' },
    },
    feed: 'titled',
  },
  Chart: {
    name: 'grafiek',
    about: 'Een grafiek uit content/<taal>/data/. Erin staat wat iemand hoort die hem niet ziet.',
    holds: 'blocks',
    piece: 'figure',
    attributes: {
      id: { required: true, anchor: '', agrees: 'name' },
      data: { required: true, file: { folder: 'data', ending: '.csv' }, agrees: 'value' },
      kind: { required: true, oneOf: chartKinds, agrees: 'value' },
      title: { required: true, words: 'own', read: 'before' },
      source: { required: true, refers: 'sources', agrees: 'value' },
      unit: {},
      note: { words: 'own', read: 'before' },
      reversed: { oneOf: ['true'], agrees: 'value' },
    },
    feed: 'titled',
  },
  Figure: {
    name: 'tekening',
    about:
      'Een tekening uit content/<taal>/figures/. Erin staat wat iemand hoort die haar niet ziet.',
    holds: 'blocks',
    piece: 'figure',
    attributes: {
      id: { required: true, anchor: '', agrees: 'name' },
      src: {
        required: true,
        file: { folder: 'figures', ending: '', only: '.svg' },
        agrees: 'value',
      },
      title: { required: true, words: 'own', read: 'before' },
      alt: { describes: true, words: 'own' },
      source: { refers: 'sources', agrees: 'value' },
      note: { words: 'own', read: 'before' },
    },
    feed: 'titled',
  },
  Steps: {
    name: 'stappen',
    about: 'De eerste stappen: een Step voor elke termijn.',
    holds: 'blocks',
    attributes: {},
    feed: 'words',
  },
  Step: {
    name: 'stap',
    about: 'Wat past in een week, een kwartaal of een jaar.',
    holds: 'blocks',
    heading: { strings: 'steps', under: true },
    attributes: { when: { required: true, oneOf: stepSpans, anchor: 'stap-', agrees: 'name' } },
    feed: 'words',
  },
  Questions: {
    name: 'vragen',
    about: 'Vragen voor één rol, als lijst.',
    holds: 'blocks',
    heading: { strings: 'questionsFor' },
    attributes: { for: { required: true, oneOf: audiences, anchor: 'vragen-', agrees: 'name' } },
    feed: 'words',
  },
  Checklist: {
    name: 'checklist',
    about: 'Uitspraken om af te vinken.',
    holds: 'blocks',
    attributes: { id: { required: true, agrees: 'name' } },
    feed: 'words',
  },
  Check: {
    name: 'afvinken',
    about: 'Eén uitspraak. De id blijft wat hij is: een lezer raakt anders zijn vinkje kwijt.',
    holds: 'words',
    line: true,
    attributes: { id: { required: true, anchor: 'check-', agrees: 'name' } },
    feed: 'words',
  },
} as const satisfies Readonly<Record<string, ComponentRecord>>;
