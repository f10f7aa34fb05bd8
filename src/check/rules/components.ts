import { attribute, type ComponentUse } from '../../markdown/prose.ts';
import { slugPattern } from '../../schemas/common.ts';
import { vocabulary } from '../../prose/vocabulary.ts';
import type { Rule } from '../check.ts';
import type { Corpus, Text } from '../corpus.ts';
import type { Fault } from '../fault.ts';
import { suggest } from '../nearest.ts';

/** Components exist, have the attributes they need and no others, and the files that they name are there. */
export const components: Rule = (corpus) =>
  corpus.texts.flatMap((text) => {
    const anchors = new Set((text.prose?.headings ?? []).map(({ id }) => id));
    const checks = new Set<string>();
    return (text.prose?.components ?? []).flatMap((use) => [
      ...faultsOf(use, text, use.name === 'Check' ? checks : anchors),
      ...missingFile(use, text, corpus),
    ]);
  });

function faultsOf(use: ComponentUse, text: Text, taken: Set<string>): Fault[] {
  const at = { file: text.file, ...use.place };
  const rules = vocabulary[use.name];
  if (!rules) {
    return [
      {
        rule: 'unknown-component',
        ...at,
        problem: `<${use.name}> bestaat niet.`,
        fix: suggest(use.name, Object.keys(vocabulary), `Kies uit: ${Object.keys(vocabulary).join(', ')}.`),
      },
    ];
  }
  const faults: Fault[] = [];
  for (const name of Object.keys(use.attributes)) {
    if (name in rules) continue;
    faults.push({
      rule: 'unknown-attribute',
      ...at,
      problem: `<${use.name}> kent het attribuut “${name}” niet.`,
      fix: suggest(name, Object.keys(rules), `Het kent: ${Object.keys(rules).join(', ') || 'geen'}.`),
    });
  }
  for (const [name, { required, oneOf, anchor }] of Object.entries(rules)) {
    const value = attribute(use, name);
    if (value === undefined || value.trim() === '') {
      if (required) {
        faults.push({
          rule: 'missing-attribute',
          ...at,
          problem: `<${use.name}> mist het attribuut “${name}”.`,
          fix: `Schrijf <${use.name} ${name}="…">.`,
        });
      }
      continue;
    }
    if (oneOf && !oneOf.includes(value)) {
      faults.push({
        rule: 'unknown-value',
        ...at,
        problem: `<${use.name}> heeft ${name}="${value}", en dat kan niet.`,
        fix: suggest(value, oneOf, `Kies uit: ${oneOf.join(', ')}.`),
      });
    }
    if (anchor || use.name === 'Check') faults.push(...anchorFaults(use, name, value, at, taken));
  }
  return faults;
}

function anchorFaults(
  use: ComponentUse,
  name: string,
  value: string,
  at: Pick<Fault, 'file' | 'line' | 'column'>,
  taken: Set<string>,
): Fault[] {
  if (name !== 'id') return [];
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
  if (taken.has(value)) {
    return [
      {
        rule: 'duplicate-anchor',
        ...at,
        problem: `De id “${value}” is op deze pagina al in gebruik.`,
        fix: `Kies een andere, bijvoorbeeld “${value}-2”.`,
      },
    ];
  }
  taken.add(value);
  return [];
}

function missingFile(use: ComponentUse, text: Text, { files }: Corpus): Fault[] {
  const wanted =
    use.name === 'Chart'
      ? `data/${attribute(use, 'data') ?? ''}.csv`
      : use.name === 'Figure'
        ? `figures/${attribute(use, 'src') ?? ''}`
        : undefined;
  if (!wanted) return [];
  const file = `content/${text.language}/${wanted}`;
  if (files.has(file)) return [];
  return [
    {
      rule: 'missing-file',
      file: text.file,
      ...use.place,
      problem: `<${use.name}> gebruikt ${file}, en dat bestand is er niet.`,
      fix: suggest(file, [...files].filter((name) => /\.(csv|svg)$/.test(name)), 'Zet het bestand daar neer of verbeter de naam.'),
    },
  ];
}
