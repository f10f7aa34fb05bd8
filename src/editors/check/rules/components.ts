import { componentNames, vocabulary } from '../../../content/vocabulary/vocabulary.ts';
import { attribute, type ComponentUse } from '../../../content/markdown/prose.ts';
import { fileUsesOf } from '../../../content/markdown/uses.ts';
import { slugPattern } from '../../../content/schemas/common.ts';
import type { Rule } from '../check.ts';
import type { Corpus, Text } from '../corpus.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { suggest } from '../suggestion.ts';
import { isReserved, toReservedDiagnostic } from '../reserved-ids.ts';
import { isElement } from './html.ts';
import { ownValue } from '../../../own-value.ts';

/** Components exist, have the attributes they need and no others, and the files that they name are there. */
export const checkComponents: Rule = (corpus) =>
  corpus.texts.flatMap((text) => {
    const anchors = new Set((text.prose?.headings ?? []).map(({ id }) => id));
    return (text.prose?.components ?? []).flatMap((use) => [
      ...diagnosticsOf(use, text, anchors),
      ...missingFile(use, text, corpus),
    ]);
  });

function diagnosticsOf(use: ComponentUse, text: Text, taken: Set<string>): Diagnostic[] {
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
  const diagnostics: Diagnostic[] = [];
  const atAttribute = (name: string) => ({
    file: text.file,
    ...(ownValue(use.places, name) ?? use.place),
  });
  for (const name of Object.keys(use.attributes)) {
    if (Object.hasOwn(rules, name)) continue;
    diagnostics.push({
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
        diagnostics.push({
          rule: 'missing-attribute',
          ...at,
          problem: `<${use.name}> mist het attribuut “${name}”.`,
          fix: example,
        });
      }
      continue;
    }
    if (value === undefined || (required && value.trim() === '')) {
      diagnostics.push({
        rule: 'missing-value',
        ...atAttribute(name),
        problem: `Het attribuut “${name}” van <${use.name}> heeft geen waarde.`,
        fix: example,
      });
      continue;
    }
    if (oneOf && !oneOf.includes(value)) {
      diagnostics.push({
        rule: 'unknown-value',
        ...atAttribute(name),
        problem: `<${use.name}> heeft ${name}="${value}", en dat kan niet.`,
        fix: suggest(value, oneOf, `Kies uit: ${oneOf.join(', ')}.`),
      });
    }
    if (anchor === undefined) continue;
    if (!oneOf)
      diagnostics.push(...anchorDiagnostics(use, value, anchor, atAttribute(name), taken));
    else if (taken.has(anchor + value)) {
      diagnostics.push({
        rule: 'duplicate-anchor',
        ...at,
        problem: `Deze <${use.name}> staat er al op deze pagina, met dezelfde kop.`,
        fix: 'Voeg de twee samen.',
      });
    }
    taken.add(anchor + value);
  }
  return diagnostics;
}

/** Of each component, its attributes: listed once, because a thousand texts have twenty thousand uses. */
const attributesOf = new Map(
  Object.entries(vocabulary).map(([name, { attributes }]) => [
    name,
    { rules: attributes, entries: Object.entries(attributes) },
  ]),
);

function anchorDiagnostics(
  use: ComponentUse,
  value: string,
  prefix: string,
  at: Pick<Diagnostic, 'file' | 'line' | 'column'>,
  taken: Set<string>,
): Diagnostic[] {
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
  if (!prefix && isReserved(value)) return [{ ...at, ...toReservedDiagnostic(value) }];
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

function missingFile(use: ComponentUse, text: Text, { files }: Corpus): Diagnostic[] {
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
