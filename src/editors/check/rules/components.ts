import { componentNames, vocabulary } from '../../../content/vocabulary/vocabulary.ts';
import { attribute, type ComponentUse } from '../../../content/markdown/prose.ts';
import { fileUsesOf } from '../../../content/markdown/uses.ts';
import { slugPattern } from '../../../content/schemas/common.ts';
import type { Rule } from '../check.ts';
import type { Corpus, Text } from '../corpus.ts';
import type { Fault } from '../diagnostic.ts';
import { suggest } from '../suggestion.ts';
import { isReserved, reservedFault } from '../reserved-ids.ts';
import { isElement } from './html.ts';
import { ownValue } from '../../../own-value.ts';

/** Components exist, have the attributes they need and no others, and the files that they name are there. */
export const components: Rule = (corpus) =>
  corpus.texts.flatMap((text) => {
    const anchors = new Set((text.prose?.headings ?? []).map(({ id }) => id));
    return (text.prose?.components ?? []).flatMap((use) => [
      ...faultsOf(use, text, anchors),
      ...missingFile(use, text, corpus),
    ]);
  });

function faultsOf(use: ComponentUse, text: Text, taken: Set<string>): Fault[] {
  const at = { file: text.file, ...use.place };
  const known = attributesOf.get(use.name);
  // HTML has a rule of its own.
  if (isElement(use.name)) return [];
  if (!known) {
    return [
      {
        rule: 'unknown-component',
        ...at,
        problem: `<${use.name}> bestaat niet.`,
        fix: suggest(use.name, componentNames, `Kies uit: ${componentNames.join(', ')}.`),
      },
    ];
  }
  const { rules, entries } = known;
  const faults: Fault[] = [];
  const atAttribute = (name: string) => ({
    file: text.file,
    ...(ownValue(use.places, name) ?? use.place),
  });
  for (const name of Object.keys(use.attributes)) {
    if (Object.hasOwn(rules, name)) continue;
    faults.push({
      rule: 'unknown-attribute',
      ...atAttribute(name),
      problem: `<${use.name}> kent het attribuut “${name}” niet.`,
      fix: suggest(
        name,
        Object.keys(rules),
        `Het kent: ${Object.keys(rules).join(', ') || 'geen'}.`,
      ),
    });
  }
  for (const [name, { required, oneOf, anchor }] of entries) {
    const value = attribute(use, name);
    const example = `Schrijf ${name}="${oneOf?.join('" of "') ?? '…'}".`;
    if (!Object.hasOwn(use.attributes, name)) {
      if (required) {
        faults.push({
          rule: 'missing-attribute',
          ...at,
          problem: `<${use.name}> mist het attribuut “${name}”.`,
          fix: example,
        });
      }
      continue;
    }
    if (value === undefined || (required && value.trim() === '')) {
      faults.push({
        rule: 'missing-value',
        ...atAttribute(name),
        problem: `Het attribuut “${name}” van <${use.name}> heeft geen waarde.`,
        fix: example,
      });
      continue;
    }
    if (oneOf && !oneOf.includes(value)) {
      faults.push({
        rule: 'unknown-value',
        ...atAttribute(name),
        problem: `<${use.name}> heeft ${name}="${value}", en dat kan niet.`,
        fix: suggest(value, oneOf, `Kies uit: ${oneOf.join(', ')}.`),
      });
    }
    if (anchor === undefined) continue;
    if (!oneOf) faults.push(...anchorFaults(use, value, anchor, atAttribute(name), taken));
    else if (taken.has(anchor + value)) {
      faults.push({
        rule: 'duplicate-anchor',
        ...at,
        problem: `Deze <${use.name}> staat er al op deze pagina, met dezelfde kop.`,
        fix: 'Voeg de twee samen.',
      });
    }
    taken.add(anchor + value);
  }
  return faults;
}

/** Of each component, its attributes: listed once, because a thousand texts have twenty thousand uses. */
const attributesOf = new Map(
  Object.entries(vocabulary).map(([name, { attributes }]) => [
    name,
    { rules: attributes, entries: Object.entries(attributes) },
  ]),
);

function anchorFaults(
  use: ComponentUse,
  value: string,
  prefix: string,
  at: Pick<Fault, 'file' | 'line' | 'column'>,
  taken: Set<string>,
): Fault[] {
  if (!slugPattern.test(value)) {
    return [
      {
        rule: 'bad-anchor',
        ...at,
        problem: `De id “${value}” van <${use.name}> past niet in een adres.`,
        fix: 'Gebruik kleine letters, cijfers en koppeltekens.',
      },
    ];
  }
  if (!prefix && isReserved(value)) return [{ ...at, ...reservedFault(value) }];
  if (taken.has(prefix + value)) {
    return [
      {
        rule: 'duplicate-anchor',
        ...at,
        problem: `De id “${value}” is op deze pagina al in gebruik.`,
        fix: `Kies een andere, bijvoorbeeld “${value}-2”.`,
      },
    ];
  }
  return [];
}

function missingFile(use: ComponentUse, text: Text, { files }: Corpus): Fault[] {
  return fileUsesOf(use).flatMap(({ attribute, value, path, record }) => {
    if (!value || !path || files.has(`content/${text.language}/${path}`)) return [];
    const folder = `content/${text.language}/${record.folder}/`;
    const there = [...files]
      .filter((other) => other.startsWith(folder) && other.endsWith(record.ending))
      .map((other) => other.slice(folder.length, other.length - record.ending.length));
    return [
      {
        rule: 'missing-file',
        file: text.file,
        ...(use.places[attribute] ?? use.place),
        problem: `<${use.name}> gebruikt content/${text.language}/${path}, en dat bestand is er niet.`,
        fix: suggest(value, there, 'Zet het bestand daar neer of verbeter de naam.'),
      },
    ];
  });
}
