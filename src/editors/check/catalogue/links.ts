import type { RuleGroup } from './record.ts';

export const headingRules = {
  title: 'Koppen en ankers',
  level: 'error',
  rules: {
    'second-h1': {
      title: 'Een kop heeft één #',
      why: 'De titel van de pagina is al de kop van dat niveau. Koppen in de tekst beginnen bij `##`.',
      bad: '# Wie dit maken {#wie}',
      good: '## Wie dit maken {#wie}',
    },
    'heading-skips-level': {
      title: 'Een kop slaat een niveau over',
      why: 'Wie met een schermlezer leest, springt langs de koppen. Na `##` volgt dan `###`, niet `####`.',
      bad: '## Wie dit maken {#wie}\n\n#### De redactie {#redactie}',
      good: '## Wie dit maken {#wie}\n\n### De redactie {#redactie}',
    },
    'duplicate-anchor': {
      title: 'Een anker staat twee keer op een pagina',
      why: 'Een link naar een anker komt uit bij het eerste. Geef elke kop, grafiek en figuur een eigen naam.',
      bad: '## Wie dit maken {#wie}\n\n## Wie meedoen {#wie}',
      good: '## Wie dit maken {#wie}\n\n## Wie meedoen {#meedoen}',
    },
    'bad-anchor': {
      title: 'Een anker past niet in een adres',
      why: 'Een anker bestaat uit kleine letters, cijfers en koppeltekens.',
      bad: '<Stat id="Bellers 2020" value="80" year="2020" source="bellers-2020">\n\nmensen belden per dag.\n\n</Stat>',
      good: '<Stat id="bellers" value="80" year="2020" source="bellers-2020">\n\nmensen belden per dag.\n\n</Stat>',
    },
    'reserved-anchor': {
      title: 'Een anker gebruikt de site zelf al',
      why: 'De site geeft zelf ook ankers, zoals `menu` en `inhoud`. Met hetzelfde anker in een tekst werkt een van de twee niet meer.',
      bad: '## Het menu van de site {#menu}',
      good: '## Het menu van de site {#over-menu}',
    },
  },
} satisfies RuleGroup;

export const footnoteRules = {
  title: 'Noten',
  level: 'error',
  rules: {
    'footnote-without-note': {
      title: 'Bij een nootteken hoort een noot, en die staat er niet',
      why: 'Zonder noot leest een lezer `[^1]` als gewone tekst. Zet de noot onder de alinea, op een regel die met `[^1]:` begint. De naam tussen de haken mag ook een woord zijn, zonder spaties.',
      bad: 'Wij maken deze publicatie samen.[^1]',
      good: 'Wij maken deze publicatie samen.[^1]\n\n[^1]: Met negen gemeenten.',
    },
    'note-without-reference': {
      title: 'Naar een noot verwijst niets',
      why: 'Een noot zonder teken in de tekst krijgt geen lezer te zien. Zet het teken achter de zin waar de noot bij hoort, of haal de noot weg.',
      bad: 'Wij maken deze publicatie samen.\n\n[^1]: Met negen gemeenten.',
      good: 'Wij maken deze publicatie samen.[^1]\n\n[^1]: Met negen gemeenten.',
    },
  },
} satisfies RuleGroup;

export const linkRules = {
  title: 'Links',
  level: 'error',
  rules: {
    'address-refused': {
      title: 'Een adres is er geen dat de site neemt',
      why: 'Een adres elders begint met https://, met mailto: of met tel:. Een naam met een @ vóór de naam van de site hoort er niet in: https://digid.nl@voorbeeld.nl/ gaat niet naar DigiD.',
      bad: '[Log in](https://digid.nl@voorbeeld.nl/)',
      good: '[Log in](https://www.digid.nl/)',
    },
    'link-not-to-file': {
      title: 'Een link wijst niet naar een bestand',
      why: 'Link naar het bestand, niet naar het adres op de site: dan klopt de link ook als het adres verandert. Een adres elders begint met `https://`.',
      bad: 'Lees [Loketdenken](/whitepaper/loketdenken/).',
      good: 'Lees [Loketdenken](../whitepaper/loketdenken.mdx).',
    },
    'link-to-missing-page': {
      title: 'Een link gaat naar een pagina die er niet is',
      why: 'Het bestand bestaat niet, heet anders, of is nog een concept. Let op de mappen: `../` gaat er één omhoog.',
      bad: 'Lees [Loketdenken](../whitepaper/loket-denken.mdx).',
      good: 'Lees [Loketdenken](../whitepaper/loketdenken.mdx).',
    },
    'link-to-missing-anchor': {
      title: 'Een link gaat naar een anker dat er niet is',
      why: 'Het deel na `#` is het anker van een kop of figuur op die pagina. De melding noemt welke er zijn.',
      bad: 'Lees [wie er belt](../whitepaper/bereikbaar-blijven.mdx#bellers).',
      good: 'Lees [wie er belt](../whitepaper/bereikbaar-blijven.mdx#wie-belt).',
    },
  },
} satisfies RuleGroup;
