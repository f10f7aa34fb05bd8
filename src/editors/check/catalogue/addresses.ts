import { asPublished, asText } from './frames.ts';
import type { RuleGroup } from './record.ts';

export const addressRules = {
  title: 'Vaste adressen',
  level: 'error',
  rules: {
    'anchor-missing': {
      title: 'Een kop heeft geen vast anker',
      why: 'Zonder anker maakt de site er een van de woorden. Wie de kop dan herschrijft, breekt de links ernaar.',
      bad: '## Wie dit maken',
      good: '## Wie dit maken {#wie}',
      where: asText,
    },
    'published-anchor-gone': {
      title: 'Een uitgegeven anker is weg',
      why: 'Anderen linken naar wat ooit is uitgegeven. Zet bij `aliases` waar het oude anker nu heen leidt, of geef de kop zijn oude anker terug.',
      bad: '---\n\n## Wie meedoen {#meedoen}',
      good: 'aliases: {wie: meedoen}\n---\n\n## Wie meedoen {#meedoen}',
      where: asPublished,
    },
    'published-address-gone': {
      title: 'Een uitgegeven adres is weg',
      why: 'Zet bij `redirects` het oude adres, in de tekst die ervoor in de plaats kwam. Dan leidt de site ernaartoe.',
      bad: 'slug: over-ons\n---\n\n## Wie dit maken {#wie}',
      good: 'slug: over-ons\nredirects: [/about/]\n---\n\n## Wie dit maken {#wie}',
      where: asPublished,
    },
    'alias-to-nothing': {
      title: 'Een alias leidt nergens heen',
      why: 'Een alias leidt van een anker dat weg is naar een anker in dezelfde tekst. De melding noemt welke er zijn.',
      bad: 'aliases: {makers: wij}\n---\n\n## Wie dit maken {#wie}',
      good: 'aliases: {makers: wie}\n---\n\n## Wie dit maken {#wie}',
      where: asPublished,
    },
    'alias-in-use': {
      title: 'Een alias staat gewoon in de tekst',
      why: 'Een anker dat er nog is, heeft geen alias nodig. Haal de alias weg.',
      bad: 'aliases: {meedoen: wie}\n---\n\n## Wie dit maken {#wie}\n\n## Wie meedoen {#meedoen}',
      good: '---\n\n## Wie dit maken {#wie}\n\n## Wie meedoen {#meedoen}',
      where: asPublished,
    },
    'redirect-in-use': {
      title: 'Een oud adres is van een andere pagina',
      why: 'Op een adres waar een pagina staat, kan geen doorverwijzing staan.',
      bad: 'redirects: [/whitepaper/loketdenken/]\n---\n\n## Wie dit maken {#wie}',
      good: 'redirects: [/over-ons/]\n---\n\n## Wie dit maken {#wie}',
      where: asPublished,
    },
    'short-address-in-use': {
      title: 'Een kort adres is al bezet',
      why: 'De letter bij `short` maakt adressen als `/w/3/`. Elke publicatie heeft een eigen letter, en geen pagina heeft die letter als slug.',
      bad: '- folder: vision\n    short: w',
      good: '- folder: vision\n    short: v',
      where: { in: 'content/outline.yaml' },
    },
  },
} satisfies RuleGroup;
