import { asFields, asFiles } from './frames.ts';
import type { RuleGroup } from './record.ts';

const about =
  'title: "Over deze publicatie"\ndescription: "Wie deze publicatie maakt, waarom ze er is en hoe u er zelf aan kunt meewerken."';

export const frontmatterRules = {
  title: 'Velden en lijsten',
  level: 'error',
  rules: {
    'frontmatter-missing': {
      title: 'Een tekst begint niet met frontmatter',
      blinds: 'text',
      stopsPage: true,
      hidesPage: true,
      why: 'De eerste regel van een tekst is `---`, dan komen de velden, dan weer een regel `---`. Een spatie of een lege regel ervoor mag niet.',
      bad: '# content/nl/pages/about.mdx\nWij maken deze publicatie samen.\n',
      good: `# content/nl/pages/about.mdx\n---\n${about}\npublished: 2026-11-23\n---\n\nWij maken deze publicatie samen.\n`,
      where: asFiles,
    },
    'yaml-syntax': {
      title: 'De YAML is niet te lezen',
      blinds: 'text',
      stopsPage: true,
      hidesPage: true,
      why: 'Velden en lijsten staan in YAML. Zet een waarde met een dubbele punt, een `*` of een `#` tussen aanhalingstekens, en spring in met spaties.',
      bad: `${about.replace(/"/g, '').replace('Over', 'Over: wat')}\npublished: 2026-11-23`,
      good: `${about}\npublished: 2026-11-23`,
      where: asFields,
    },
    'missing-field': {
      title: 'Er ontbreekt een veld',
      blinds: 'fields',
      stopsPage: true,
      hidesPage: true,
      why: 'Elke tekst heeft een `title`, een `description` en een datum `published`; een hoofdstuk heeft er meer. In `content/LEESMIJ.md` staat welke.',
      bad: about,
      good: `${about}\npublished: 2026-11-23`,
      where: asFields,
    },
    'invalid-field': {
      title: 'Een veld heeft een waarde die niet kan',
      blinds: 'fields',
      stopsPage: true,
      why: 'De melding zegt wat er wel kan: een datum als `2026-11-23`, hooguit 60 tekens voor een titel, een woord uit een vaste lijst.',
      bad: `${about}\npublished: 23 november`,
      good: `${about}\npublished: 2026-11-23`,
      where: asFields,
    },
    'unknown-field': {
      title: 'Een veld bestaat niet',
      blinds: 'fields',
      stopsPage: true,
      why: 'Een veld dat de site niet kent, doet niets. Meestal is de naam verkeerd gespeld.',
      bad: `${about}\npublished: 2026-11-23\nupdate: 2026-11-24`,
      good: `${about}\npublished: 2026-11-23\nupdated: 2026-11-24`,
      where: asFields,
    },
    'unknown-ambition': {
      title: 'Een ambitie bestaat niet',
      blinds: 'fields',
      stopsPage: true,
      why: 'Een ambitie heet naar haar bestand in `content/nl/vision/`. De ambities staan in `content/outline.yaml`.',
      bad: 'ambitions: [one-goverment]',
      good: 'ambitions: [one-government]',
      where: { in: 'content/nl/whitepaper/loketdenken.mdx' },
    },
    'unknown-text': {
      title: 'Een bericht noemt een tekst die er niet is',
      blinds: 'fields',
      why: 'Met `pages` zegt een bericht over welke hoofdstukken, ambities en handreikingen het gaat: onderaan die tekst staat dan een link naar het bericht. Noem de map en de bestandsnaam.',
      bad: '# content/nl/updates/2026-12-01-cijfers.mdx\n---\ntitle: "Nieuwe cijfers"\ndescription: "In het hoofdstuk over loketten staan de cijfers van dit najaar, met hun bron erbij."\npublished: 2026-12-01\npages: [whitepaper/loketdenke]\n---\n\nDe cijfers zijn bijgewerkt.\n',
      good: '# content/nl/updates/2026-12-01-cijfers.mdx\n---\ntitle: "Nieuwe cijfers"\ndescription: "In het hoofdstuk over loketten staan de cijfers van dit najaar, met hun bron erbij."\npublished: 2026-12-01\npages: [whitepaper/loketdenken]\n---\n\nDe cijfers zijn bijgewerkt.\n',
      where: asFiles,
    },
    'list-expected': {
      title: 'Een lijst is geen lijst',
      stopsPage: true,
      why: '`sources.yaml` en `glossary.yaml` zijn lijsten: elk onderdeel begint met een streepje.',
      bad: 'id: loketdenken\nnl:\n  term: "loketdenken"\n',
      good: '- id: loketdenken\n',
      where: {
        files: (example) => (example.startsWith('-') ? {} : { 'content/glossary.yaml': example }),
      },
    },
    'duplicate-id': {
      title: 'Een id staat twee keer in een lijst',
      stopsPage: true,
      why: 'Met de id verwijst een tekst naar een bron of een begrip. Twee met dezelfde id: dan weet niemand welke.',
      bad: '- id: bellers-2020\n  type: webpage\n  title: "Waarom mensen bellen"\n  author: "Een onderzoeksbureau"\n  standing: primary\n\n- id: bellers-2020',
      good: '- id: bellers-2020',
      where: { in: 'content/sources.yaml' },
    },
  },
} satisfies RuleGroup;
