import { asFiles } from './frames.ts';
import type { RuleGroup } from './record.ts';

const fields =
  'title: "Een bladzijde"\ndescription: "Een bladzijde die laat zien waar een bestand hoort te staan en hoe het heet."\npublished: 2026-11-23';

export const fileRules = {
  title: 'Bestanden en volgorde',
  level: 'error',
  rules: {
    'file-out-of-place': {
      title: 'Een bestand staat waar de site niet kijkt',
      why: 'Een tekst staat in `content/<taal>/<map>/` en heet `<naam>.mdx`. In een map daaronder, of als `.md`, ziet niemand hem.',
      bad: `# content/nl/updates/2026/nieuws.mdx\n---\n${fields}\n---\n\nEr is nieuws.\n`,
      good: `# content/nl/updates/2026-12-01-nieuws.mdx\n---\n${fields}\n---\n\nEr is nieuws.\n`,
      where: asFiles,
    },
    'unreadable-file': {
      title: 'Een bestand is niet te lezen',
      blinds: 'text',
      stopsPage: true,
      hidesPage: true,
      why: 'De site leest alleen gewone bestanden in deze map: geen map die op .mdx eindigt, geen verwijzing naar elders, en niets waar u zelf niet bij mag.',
      bad: '# content/nl/data/caf\uFFFD.csv\nJaar,Aantal\n2020,80\n',
      good: `# content/nl/pages/about.mdx\n---\n${fields}\n---\n\nEen tekst.\n`,
      where: asFiles,
    },
    'file-not-in-outline': {
      title: 'Een tekst staat niet in de volgorde',
      why: '`content/outline.yaml` bepaalt wat er op de site komt, en in welke volgorde. Een tekst die er niet in staat, krijgt niemand te zien.',
      bad: '- loketdenken',
      good: '- loketdenken\n      - bereikbaar-blijven',
      where: { in: 'content/outline.yaml' },
    },
    'listed-file-missing': {
      title: 'Een naam in de volgorde heeft geen bestand',
      hidesPage: true,
      why: 'Bij elke naam in `content/outline.yaml` hoort een Nederlands bestand. Vaak is de naam verkeerd gespeld, of is het bestand nog niet toegevoegd.',
      bad: '- bereikbaar-blijven\n      - hapjes-olifant',
      good: '- bereikbaar-blijven',
      where: { in: 'content/outline.yaml' },
    },
    'listed-twice': {
      title: 'Een naam staat twee keer in de volgorde',
      why: 'Elke tekst heeft één plaats.',
      bad: '- bereikbaar-blijven\n      - loketdenken',
      good: '- bereikbaar-blijven',
      where: { in: 'content/outline.yaml' },
    },
    'home-missing': {
      title: 'Een taal heeft geen beginpagina',
      hidesPage: true,
      why: 'Elke taal heeft een `pages/home.mdx` die geen concept is. Zonder beginpagina is er in die taal geen site.',
      bad: 'published: 2026-11-23\ndraft: true\ntranslated:',
      good: 'published: 2026-11-23\ntranslated:',
      where: { in: 'content/en/pages/home.mdx' },
    },
    'duplicate-slug': {
      title: 'Twee pagina’s krijgen hetzelfde adres',
      stopsPage: true,
      why: 'Het adres komt van de bestandsnaam, of van `slug`. Geef één van de twee een andere slug.',
      bad: 'slug: changes',
      good: 'slug: over',
      where: { in: 'content/nl/pages/about.mdx' },
    },
  },
} satisfies RuleGroup;
