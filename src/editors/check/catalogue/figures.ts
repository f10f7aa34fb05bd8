import { asFiles, withFiles } from './frames.ts';
import type { ExampleFrame, RuleGroup } from './record.ts';

const drawing = '<svg viewBox="0 0 10 10" role="img"><path d="M0 0h10"/></svg>\n';

/** A drawing that a text shows. */
const asDrawing: ExampleFrame = {
  files: (example) => ({
    ...withFiles({}).files(
      '<Figure id="lijn" src="lijn.svg" title="Een lijn" alt="Een lijn.">\n\nEen lijn.\n\n</Figure>',
    ),
    'content/nl/figures/lijn.svg': example,
  }),
};

export const figureRules = {
  title: 'Beelden en cijfers',
  level: 'error',
  rules: {
    'image-without-alt': {
      title: 'Een afbeelding heeft geen alt-tekst',
      why: 'Wie het beeld niet ziet, hoort de alt-tekst. Zeg in één zin wat het beeld zegt.',
      bad: '![](../figures/balies.svg)',
      good: '![Een lijn die langs vier balies loopt](../figures/balies.svg)',
    },
    'image-elsewhere': {
      title: 'Een afbeelding staat op een andere site',
      why: 'De site toont alleen eigen beelden: een ander zou anders zien wie wat leest, en het beeld kan morgen weg zijn. Zet het bestand in de map `figures`, als dat mag.',
      bad: '![Een lijn die langs vier balies loopt](https://voorbeeld.nl/balies.svg)',
      good: '![Een lijn die langs vier balies loopt](../figures/balies.svg)',
    },
    'figure-without-alt': {
      title: 'Een figuur heeft geen alt-tekst',
      why: 'Wie het beeld niet ziet, hoort de alt-tekst. De uitgebreide beschrijving staat in de figuur zelf.',
      bad: '<Figure id="weg" src="balies.svg" title="De weg langs vier balies">\n\nVan balie naar balie.\n\n</Figure>',
      good: '<Figure id="weg" src="balies.svg" title="De weg langs vier balies" alt="Een lijn langs vier balies.">\n\nVan balie naar balie.\n\n</Figure>',
    },
    'missing-file': {
      title: 'Een tekst gebruikt een bestand dat er niet is',
      stopsPage: true,
      why: 'Cijfers staan in `content/<taal>/data/`, tekeningen in `content/<taal>/figures/`. Zet het bestand daar neer, of verbeter de naam.',
      bad: '![Een lijn die langs vier balies loopt](../figures/balie.svg)',
      good: '![Een lijn die langs vier balies loopt](../figures/balies.svg)',
    },
    'unused-file': {
      title: 'Een beeld of cijferbestand wordt nergens gebruikt',
      follows: 'use',
      why: 'Wat geen tekst toont, ziet niemand, en een ander durft het niet weg te halen. Een tekening met `-narrow` in de naam hoort bij die zonder.',
      bad: 'Wat een lijn!',
      good: 'Wat een lijn!\n\n![Een lijn](../figures/lijn.svg)',
      where: withFiles({ 'content/nl/figures/lijn.svg': drawing }),
    },
    'image-wrong-kind': {
      title: 'Een afbeelding is van een soort die niet kan',
      why: 'Een tekening is een `.svg`, een foto een `.jpg` of `.webp`, een schermafdruk een `.png`. De inhoud van het bestand hoort bij zijn naam, en een `<Figure>` is altijd een `.svg`.',
      bad: '![Een lijn](../figures/lijn.gif)',
      good: '![Een lijn](../figures/lijn.svg)',
      where: {
        files: (example) =>
          withFiles(
            example.includes('.gif')
              ? { 'content/nl/figures/lijn.gif': 'GIF89a\u0001\u0000\u0001\u0000' }
              : { 'content/nl/figures/lijn.svg': drawing },
          ).files(example),
      },
    },
    'image-too-large': {
      title: 'Een afbeelding is te groot',
      why: 'Een foto is hooguit 500 kB en 2400 pixels breed en hoog: scherp op elk scherm, en te laden in de trein. Een tekening is deel van de pagina zelf en is hooguit 20 kB.',
      bad: 'Een tekening van 34 kB, met elk streepje apart.',
      good: 'Dezelfde tekening van 2 kB.',
      where: {
        files: (example) =>
          asDrawing.files(
            drawing.replace(
              '/>',
              '/>' + '<path d="M0 0h10"/>'.repeat(example.includes('34') ? 1800 : 100),
            ),
          ),
      },
    },
    'drawing-unreadable': {
      title: 'Een tekening is niet te lezen',
      why: 'Een tekening is XML: elk onderdeel sluit af, een & is `&amp;`, en na `</svg>` staat niets meer. Een tekenprogramma doet dat goed bij “Opslaan als”, “Gewone SVG”. Wat het zelf onthoudt, zoals lagen en opmerkingen, laat de site weg.',
      bad: '<svg viewBox="0 0 10 10">\n  <text>Balies & loketten</text>\n</svg>',
      good: '<?xml version="1.0" encoding="UTF-8"?>\n<svg viewBox="0 0 10 10" xmlns="http://www.w3.org/2000/svg">\n  <text>Balies &amp; loketten</text>\n</svg>',
      where: asDrawing,
    },
    'drawing-not-plain': {
      title: 'In een tekening staat iets wat de site weigert',
      why: 'Een tekening wordt deel van de pagina. Zij bestaat uit vormen en woorden, en uit niets anders: geen scripts, stijlen, links, bewegende delen en beelden van elders. Dat beschermt lezers. Een eigen kleur heeft een tekening ook niet: klassen zoals `fig-box` kleuren haar mee met de site, ook in het donker. Haar `viewBox` zegt hoe groot zij is.',
      bad: '<svg viewBox="0 0 10 10">\n  <path style="fill: red" d="M0 0h10v4H0z"/>\n  <path fill="#fff" d="M0 6h10v4H0z"/>\n</svg>',
      good: '<svg viewBox="0 0 10 10">\n  <path class="fig-tone" d="M0 0h10v4H0z"/>\n  <path class="fig-box" d="M0 6h10v4H0z"/>\n</svg>',
      where: asDrawing,
    },
    'row-of-other-length': {
      title: 'Een regel cijfers is langer of korter dan de kop',
      stopsPage: true,
      why: 'In een CSV-bestand heeft elke regel evenveel waarden. Een komma scheidt waarden, dus schrijf 80,5 als `80.5`.',
      bad: '2020,80,5',
      good: '2020,80',
      where: { in: 'content/nl/data/telefoontjes.csv' },
    },
    'not-a-number': {
      title: 'Waar een getal hoort, staat iets anders',
      stopsPage: true,
      why: 'Na de eerste kolom staan alleen getallen: cijfers, met een punt als decimaalteken. De eenheid staat in `<Chart unit="…">`.',
      bad: '2019,ongeveer 95',
      good: '2019,95',
      where: { in: 'content/nl/data/telefoontjes.csv' },
    },
    'data-without-numbers': {
      title: 'Een cijferbestand heeft geen cijfers die de site kan lezen',
      stopsPage: true,
      why: 'De eerste regel is de kop, daaronder staan de cijfers, en komma’s scheiden de waarden. Een rekenprogramma bewaart vaak met puntkomma’s: kies daar “CSV UTF-8 (door komma’s gescheiden)”.',
      bad: '# content/nl/data/telefoontjes.csv\nJaar;Telefoontjes\n2019;95\n',
      good: '# content/nl/data/telefoontjes.csv\nJaar,Telefoontjes\n2019,95\n2020,80.5\n',
      where: asFiles,
    },
    'formula-in-data': {
      title: 'Een waarde is voor een rekenprogramma een formule',
      why: 'Lezers halen de cijfers als bestand op. Wat met `=`, `+`, `@` of een tab begint, voert hun rekenprogramma uit; een min mag alleen voor een getal staan.',
      bad: '2019,=95',
      good: '2019,95',
      where: { in: 'content/nl/data/telefoontjes.csv' },
    },
    'chart-of-other-data': {
      title: 'Een grafiek kan deze cijfers niet tonen',
      why: 'Een lijn loopt langs jaren, en een lijn of kolommen tonen één reeks. Getallen onder nul en twee regels met dezelfde naam kan geen grafiek hier tekenen: zet die in een tabel.',
      bad: '2019,-95',
      good: '2019,95',
      where: { in: 'content/nl/data/telefoontjes.csv' },
    },
  },
} satisfies RuleGroup;
