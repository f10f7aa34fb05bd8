import { asFiles } from './frames.ts';
import type { RuleGroup } from './record.ts';

const page =
  '---\ntitle: "Over deze publicatie"\ndescription: "Wie deze publicatie maakt, waarom ze er is en hoe u er zelf aan kunt meewerken."\npublished: 2026-11-23\n---\n\nEen tekst.\n';

export const characterRules = {
  title: 'Tekens en resten',
  level: 'error',
  rules: {
    'unreadable-line': {
      title: 'Iets is te lang of te diep om te lezen',
      blinds: 'text',
      stopsPage: true,
      hidesPage: true,
      why: 'Een regel heeft hooguit 20.000 tekens, een bestand 500.000 (een cijferbestand 100.000). Er staan hooguit 50 citaten, lijsten, onderdelen of velden in elkaar, en in één alinea hooguit 50 haken of sterretjes open. Meer dan dat is bijna altijd per ongeluk geplakt, en de controle zou er minuten over doen.',
      bad: `${'> '.repeat(60)}Een tekst.`,
      good: '> Een tekst.',
    },
    'byte-order-mark': {
      title: 'Een bestand begint met een byte order mark',
      why: 'Sommige programma’s zetten voor de tekst een onzichtbaar teken. Kies bij het bewaren “UTF-8”, niet “UTF-8 met BOM”.',
      bad: `# content/nl/pages/about.mdx\n\uFEFF${page}`,
      good: `# content/nl/pages/about.mdx\n${page}`,
      where: asFiles,
    },
    'invisible-character': {
      title: 'Er staat een teken dat niemand ziet',
      why: 'Zachte koppeltekens en spaties zonder breedte komen mee uit Word of van een website. Een woord met zo’n teken is niet te vinden en niet te vertalen.',
      bad: 'Overheids\u00ADdienst\u00ADverlening.',
      good: 'Overheidsdienstverlening.',
    },
    'hard-space': {
      title: 'Er staat een harde spatie waar een gewone hoort',
      why: 'Bij een harde spatie breekt een regel niet af, en zoeken ziet haar als een ander teken. Tussen een getal en zijn eenheid mag ze: € 5.',
      bad: 'De\u00A0gemeente belt.',
      good: 'De gemeente belt.',
    },
    'look-alike-character': {
      title: 'Een letter lijkt op een andere',
      why: 'Een cyrillische “е” of een ligatuur uit een pdf ziet eruit als een gewone letter en is het niet. Zoekmachines, vertalers en schermlezers lezen dan een ander woord.',
      bad: 'Een e\uFB03ciënte g\u0435meente.',
      good: 'Een efficiënte gemeente.',
    },
    'split-accent': {
      title: 'Een letter met een accent bestaat uit twee tekens',
      why: 'Uit een pdf of een oude Mac komt “é” soms als een e met een los accent. Typ de letter opnieuw: dan vindt de zoekmachine het woord.',
      bad: 'Een idee in een cafe\u0301.',
      good: 'Een idee in een café.',
    },
    'broken-character': {
      title: 'Een teken is kapot',
      why: 'Een � ontstaat als een bestand verkeerd is bewaard of geplakt. Typ wat er hoorde te staan en bewaar als UTF-8.',
      bad: 'Een café\uFFFD.',
      good: 'Een café.',
    },
    placeholder: {
      title: 'Er staat nog iets om in te vullen',
      why: 'TODO, XXX, lorem ipsum of [naam] horen niet bij lezers. Wilt u een collega iets zeggen, gebruik dan een opmerking: `{/* … */}`. Is de tekst niet af, zet dan `draft: true` in de frontmatter.',
      bad: 'De gemeente [naam] belt u terug.',
      good: 'De gemeente belt u terug.',
    },
  },
} satisfies RuleGroup;
