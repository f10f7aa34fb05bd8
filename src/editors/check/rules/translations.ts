import { ownValue } from '../../../own-value.ts';
import type { AttributeRecord } from '../../../content/vocabulary/record.ts';
import { attributesThat, recordOf } from '../../../content/vocabulary/vocabulary.ts';
import { attribute, type ComponentUse } from '../../../content/markdown/prose.ts';
import type { SectionState } from '../../../publication/translation/freshness.ts';
import {
  isTranslation,
  pairTranslations,
  findSource,
  type TranslationPair,
} from '../translation-pairs.ts';
import { formatSection } from '../section-names.ts';
import { hasHeading, type TextSection } from '../../../publication/translation/sections.ts';
import type { Rule } from '../check.ts';
import { isPublished, placeOfField, type Text } from '../corpus.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { suggest } from '../suggestion.ts';

/**
 * A translation says what its source says: the same sections, figures, quotes, citations, checklist items, ambitions and
 * roles. Only what it claims to render counts: a section whose source changed since is behind, and behind is no error.
 */
export const checkTranslations: Rule = ({ texts }) => [
  ...texts.flatMap((text) => strayDiagnostics(text, texts)),
  ...pairTranslations(texts)
    .filter(({ source, translation }) => isPublished(source) && isPublished(translation))
    .flatMap((pair) => [...unrecorded(pair), ...findDifferences(pair)]),
];

/** What differs between the two, but for what the record leaves open. */
export function findDifferences(pair: TranslationPair): Diagnostic[] {
  return [
    ...fieldDiagnostics(pair),
    ...headingDiagnostics(pair),
    ...pair.states.flatMap((state) => (isClaimed(state) ? pieceDiagnostics(state, pair) : [])),
  ];
}

/** The translation says, or is about to say, that it renders the source as it stands. */
function isClaimed({ status }: SectionState): boolean {
  return status === 'current' || status === 'moved' || status === 'unrecorded';
}

function strayDiagnostics(text: Text, texts: Text[]): Diagnostic[] {
  if (isTranslation(text)) {
    if (!isPublished(text) || findSource(text, texts)) return [];
    return [
      {
        rule: 'translation-without-source',
        file: text.file,
        line: 1,
        column: 1,
        problem: 'Deze vertaling heeft geen Nederlandse tekst met dezelfde naam.',
        fix: 'Geef het bestand de naam van de tekst die het vertaalt, of haal het weg.',
      },
    ];
  }
  if (!('translated' in text.data)) return [];
  return [
    {
      rule: 'translated-in-source',
      file: text.file,
      ...placeOfField(text, 'translated'),
      problem: 'Het veld “translated” hoort alleen in een vertaling.',
      fix: 'Haal het weg, met de regels die erbij horen.',
    },
  ];
}

function unrecorded({ translation, source, states }: TranslationPair): Diagnostic[] {
  const open = states.filter((state) => state.status === 'unrecorded' && state.source);
  const [first] = open;
  if (!first?.translation) return [];
  const names = open.map(({ id }) => formatSection(id)).join(', ');
  return [
    {
      rule: 'translation-unrecorded',
      file: translation.file,
      line: hasHeading(first.id) ? first.translation.from : 1,
      column: 1,
      problem: `Van deze vertaling staat niet vast welke tekst van ${source.file} zij weergeeft: ${names}.`,
      fix: `Klaar met vertalen? Draai: npm run translated -- ${translation.file}`,
    },
  ];
}

/** Fields that say the same in every language. */
const sharedFields = ['basis', 'audience', 'ambitions', 'ambition', 'pages'];

function fieldDiagnostics({ source, translation }: TranslationPair): Diagnostic[] {
  return sharedFields
    .filter((field) => shown(source.data[field]) !== shown(translation.data[field]))
    .map((field) => ({
      rule: 'translation-differs',
      file: translation.file,
      ...placeOfField(translation, field),
      problem: `“${field}” is hier ${shown(translation.data[field]) || 'leeg'} en in ${source.file}:${placeOfField(source, field).line} ${shown(source.data[field]) || 'leeg'}.`,
      fix: 'Maak de twee gelijk.',
    }));
}

function shown(value: unknown): string {
  return [value ?? []].flat().map(String).join(', ');
}

function headingDiagnostics({
  source,
  translation,
  states,
  record,
}: TranslationPair): Diagnostic[] {
  const known = states.flatMap((state) => (state.source ? state.id : []));
  const strange = states.filter((state) => !state.source && state.status === 'unrecorded');
  return [
    ...strange.map(({ id, translation: own }): Diagnostic => ({
      rule: 'translation-heading',
      file: translation.file,
      line: own?.from ?? 1,
      column: 1,
      problem: `Het anker “${id}” staat niet in ${source.file}.`,
      fix: suggest(
        id,
        known.filter((other) => !states.some((state) => state.id === other && state.translation)),
        'Geef de kop het anker van de Nederlandse sectie.',
      ),
    })),
    ...states.flatMap(({ id, status, source: original }): Diagnostic[] => {
      if (status !== 'new' || !original || ownValue(record, id) === undefined) return [];
      return [
        {
          rule: 'translation-heading',
          file: translation.file,
          ...placeOfField(translation, 'translated', id),
          problem: `Volgens “translated” geeft deze tekst de sectie “${id}” weer (${source.file}:${original.from}), en die staat er niet.`,
          fix: `Zet de sectie terug, met {#${id}} achter de kop, of draai npm run translated -- ${translation.file}`,
        },
      ];
    }),
    ...states.flatMap(({ source: original, translation: own }): Diagnostic[] => {
      if (!original || !own || original.depth === own.depth) return [];
      return [
        {
          rule: 'translation-heading',
          file: translation.file,
          line: own.from,
          column: 1,
          problem: `Deze kop heeft niveau ${own.depth}, en in ${source.file}:${original.from} niveau ${original.depth}.`,
          fix: `Schrijf ${'#'.repeat(original.depth)}.`,
        },
      ];
    }),
    ...orderDiagnostics(states, source, translation),
  ];
}

/** Sections stand in the order of the source, but for those that moved there since. */
function orderDiagnostics(states: SectionState[], source: Text, translation: Text): Diagnostic[] {
  const steady = states.flatMap(({ status, source: original, translation: own }) =>
    original && own && status !== 'moved' ? [{ original, own }] : [],
  );
  const misplaced = steady.find(({ own }, at) => own.from < (steady[at - 1]?.own.from ?? 0));
  if (!misplaced) return [];
  return [
    {
      rule: 'translation-order',
      file: translation.file,
      line: misplaced.own.from,
      column: 1,
      problem: `De sectie “${misplaced.own.id}” staat hier op een andere plaats dan in ${source.file}:${misplaced.original.from}.`,
      fix: 'Zet de secties in de volgorde van de Nederlandse tekst.',
    },
  ];
}

function pieceDiagnostics(
  { source: theirs, translation: ours }: SectionState,
  pair: TranslationPair,
): Diagnostic[] {
  if (!theirs || !ours) return [];
  const { file } = pair.translation;
  const wanted = piecesIn(theirs, pair.source.prose.components);
  const given = piecesIn(ours, pair.translation.prose.components);
  const diagnostics: Diagnostic[] = [];
  for (const piece of given) {
    const at = wanted.findIndex(({ name }) => name === piece.name);
    const [match] = at < 0 ? [] : wanted.splice(at, 1);
    if (!match) {
      diagnostics.push({
        rule: 'translation-differs',
        file,
        ...piece.use.place,
        problem: `${piece.name} staat niet in dezelfde sectie van ${pair.source.file}:${theirs.from}.`,
        fix: 'Haal het hier weg, of zet het ook in de Nederlandse tekst.',
      });
      continue;
    }
    for (const name of attributesThat(piece.use.name, isCompared)) {
      const own = attribute(piece.use, name) ?? '';
      const original = attribute(match.use, name) ?? '';
      if (worthOf(piece.use, name, own) === worthOf(piece.use, name, original)) continue;
      diagnostics.push({
        rule: 'translation-differs',
        file,
        ...(piece.use.places[name] ?? piece.use.place),
        problem: `${piece.name} heeft hier ${name}="${own}", en in ${pair.source.file}:${match.use.place.line} ${name}="${original}".`,
        fix: 'Maak de twee gelijk.',
      });
    }
  }
  const missing = wanted.map(({ name, use }): Diagnostic => ({
    rule: 'translation-differs',
    file,
    line: ours.from,
    column: 1,
    problem: `In deze sectie ontbreekt ${name}; in ${pair.source.file}:${use.place.line} staat het wel.`,
    fix: 'Neem het over, of haal het ook uit de Nederlandse tekst.',
  }));
  return [...diagnostics, ...missing];
}

function piecesIn(
  { from, to }: TextSection,
  uses: ComponentUse[],
): { name: string; use: ComponentUse }[] {
  return uses.flatMap((use) => {
    const names = attributesThat(use.name, ({ agrees }) => agrees === 'name');
    if (names.length === 0 || use.place.line < from || use.place.line >= to) return [];
    const by = names.map((name) => ` ${name}="${attribute(use, name) ?? ''}"`).join('');
    return [{ name: `<${use.name}${by}>`, use }];
  });
}

function isCompared({ agrees }: AttributeRecord): boolean {
  return agrees === 'value' || agrees === 'digits';
}

/** What of an attribute must agree. */
function worthOf({ name }: ComponentUse, attribute: string, value: string): string {
  const agrees = recordOf(name)?.attributes[attribute]?.agrees;
  return agrees === 'digits' ? value.replace(/\D/g, '') : value;
}
