import { glossaryFile, sourcesFile } from '../check/corpus.ts';
import { href } from '../../publication/urls.ts';
import { defaultLanguage } from '../../site.ts';
import type { Plan } from './plan.ts';

/** What was made and what to do now, in Dutch: the last words of `npm run new`. */
export function formatNextSteps(plan: Plan): string {
  const made = [...Object.keys(plan.created), ...plan.remarks].map((line) => `  ${line}`);
  const steps = plan.texts.length > 0 ? stepsOfTexts(plan) : stepsOfItem(plan);
  return [
    'Gemaakt, als concept:',
    ...made,
    '',
    'Zo gaat u verder:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}

function stepsOfTexts({ texts, told }: Plan): string[] {
  const filesIn = (home: boolean) =>
    texts.filter(({ language }) => (language === defaultLanguage) === home).map(({ file }) => file);
  const [own, translations] = [filesIn(true), filesIn(false)];
  const [first] = texts;
  return [
    `Schrijf in ${own.join(' en ')}. In het bestand staat wat waar hoort.`,
    `Kijk mee: npm run dev, en dan http://localhost:4321${href(first?.address ?? '/')}`,
    ...(first?.kind === 'publication'
      ? [`Voeg hoofdstukken toe: npm run new -- chapter --in ${first.folder} --title "…"`]
      : []),
    ...told,
    ...(translations.length > 0
      ? [
          'Klaar? Zet published op de dag van publicatie.',
          `Vertaal daarna ${translations.join(' en ')}`,
          [
            'Haal draft: true in beide talen tegelijk weg, pas als de vertaling af is, en leg vast dat zij klopt:',
            ...translations.map((file) => `npm run translated -- ${file}`),
          ].join('\n     '),
        ]
      : ['Klaar? Zet published op de dag van publicatie en haal draft: true weg.']),
    'Draai npm run check:content',
  ];
}

function stepsOfItem({ item = '', toFillIn, changed }: Plan): string[] {
  const isSource = sourcesFile in changed;
  const file = isSource ? sourcesFile : glossaryFile;
  return [
    isSource ? stepOfSource(toFillIn) : `Vul in ${file} aan wat tussen [ ] staat, in elke taal.`,
    `Haal daar draft: true weg.`,
    isSource
      ? `Verwijs ernaar in een tekst: <Cite id="${item}" />`
      : `Gebruik het bij het eerste gebruik in een tekst: <Term id="${item}">woord</Term>`,
    'Draai npm run check:content',
  ];
}

function stepOfSource(toFillIn = false): string {
  const first = toFillIn
    ? `Vul in ${sourcesFile} aan wat tussen [ ] staat, en kijk of type en standing kloppen.`
    : `Kijk in ${sourcesFile} of type en standing kloppen.`;
  return `${first} Noemt de bron een datum, zet die dan bij issued.`;
}
