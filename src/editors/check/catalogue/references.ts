import type { RuleGroup } from './record.ts';

export const referenceRules = {
  title: 'Bronnen en begrippen',
  level: 'error',
  rules: {
    'unknown-source': {
      title: 'Een bron staat niet in de lijst',
      stopsPage: true,
      why: 'Een tekst verwijst naar de id van een bron in `content/sources.yaml`. Zet de bron daar neer, of verbeter de id.',
      bad: 'In 2020 ging de telefoon nog vaak. <Cite id="beller-2021" />',
      good: 'In 2020 ging de telefoon nog vaak. <Cite id="bellers-2020" />',
    },
    'unused-source': {
      title: 'Een bron wordt nergens gebruikt',
      follows: 'use',
      why: 'De bronnenlijst noemt wat gebruikt is, en niets anders. Verwijs ernaar met `<Cite id="…" />`, of haal de bron weg.',
      bad: '- id: wrr-2017\n  type: report\n  title: "Weten is nog geen doen"\n  author: "WRR"\n  issued: "2017"\n  standing: primary\n\n- id: rekenkamer-2018',
      good: '- id: rekenkamer-2018',
      where: { in: 'content/sources.yaml' },
    },
    'draft-in-use': {
      title: 'Een tekst gebruikt een bron of begrip dat nog een concept is',
      why: 'Lezers krijgen een concept niet te zien, dus ook de bron of de uitleg niet. Vul het onderdeel aan en haal `draft: true` weg.',
      bad: '- id: bellers-2020\n  draft: true',
      good: '- id: bellers-2020',
      where: { in: 'content/sources.yaml' },
    },
    'unknown-term': {
      title: 'Een begrip staat niet in de lijst',
      stopsPage: true,
      why: 'Een tekst verwijst naar de id van een begrip in `content/glossary.yaml`. Zet het begrip daar neer, of verbeter de id.',
      bad: 'Elk <Term id="kanalen">kanaal</Term> telt.',
      good: 'Elk <Term id="kanaal">kanaal</Term> telt.',
    },
    'unused-term': {
      title: 'Een begrip wordt nergens gebruikt',
      follows: 'use',
      why: 'De begrippenlijst legt uit wat lezers tegenkomen. Gebruik het begrip met `<Term id="…">woord</Term>`, of haal het weg.',
      bad: '- id: balie\n  nl:\n    term: "balie"\n    meaning: "Een plek waar iemand u te woord staat."\n  en:\n    term: "counter"\n    meaning: "A place where somebody helps you."\n\n- id: kanaal',
      good: '- id: kanaal',
      where: { in: 'content/glossary.yaml' },
    },
  },
} satisfies RuleGroup;
