import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../../src/content/vocabulary/vocabulary.ts';
import { componentTypes, snippets } from '../../../../src/content/vocabulary/for-editors.ts';
import { readProse } from '../../../../src/content/markdown/prose.ts';

describe('the types that an editor completes and checks by', () => {
  const cases: [string, string, object, string[]][] = [
    ['what is right', 'Cite', { id: 'x', at: 'p. 2' }, []],
    ['a value of a closed set', 'Callout', { kind: 'note', title: 'x' }, []],
    ['a missing attribute', 'Cite', {}, ['id']],
    ['an unknown attribute', 'Cite', { id: 'x', idd: 'x' }, ['idd']],
    ['a value that is none of the set', 'Callout', { kind: 'kader', title: 'x' }, ['kader']],
    ['an unknown component', 'Citee', { id: 'x' }, ['Citee']],
  ];
  const faults = faultsOf(
    cases.map(([, component, attributes]) => `all.${component}(${JSON.stringify(attributes)});`),
  );

  test.each(cases.map(([name, , , wrong], at) => ({ name, wrong, found: faults[at] ?? [] })))(
    '$name',
    ({ wrong, found }) => {
      expect(found).toHaveLength(wrong.length);
      wrong.forEach((name, at) => {
        expect(found[at]).toContain(name);
      });
    },
  );
});

describe('the snippets of VS Code', () => {
  const all = JSON.parse(snippets()) as Record<string, { prefix: string[]; body: string[] }>;

  test.each(Object.entries(vocabulary))(
    '<%s> comes with every attribute that it needs',
    (component, { attributes, name }) => {
      expect(all[component]?.prefix).toEqual([component, name]);
      const written = filledIn(all[component]?.body ?? []);
      const [use] = readProse(written).components;
      expect(use?.name).toBe(component);
      const required = Object.entries(attributes).filter(([, rule]) => rule.required);
      expect(Object.keys(use?.attributes ?? {})).toEqual(required.map(([attribute]) => attribute));
      for (const [attribute, { oneOf }] of required) {
        if (oneOf) expect(oneOf).toContain(use?.attributes[attribute]);
      }
    },
  );

  test('a heading comes with its anchor, a note with its words', () => {
    expect(readProse(filledIn(all['Kop']?.body ?? [])).headings[0]?.id).toBe('anker');
    expect(filledIn(all['Voetnoot']?.body ?? [])).toBe('[^1]\n\n[^1]: De kanttekening.');
  });
});

/** What TypeScript says of each use of the components: of all in one program, as the libraries are large. */
function faultsOf(uses: string[]): string[][] {
  const files = uses.map((_, at) => `/use-${at}.ts`);
  const texts: Record<string, string> = { '/components.d.ts': componentTypes() };
  uses.forEach((use, at) => {
    texts[files[at] ?? ''] = `declare const all: MDXProvidedComponents;\n${use}\nexport {};\n`;
  });
  const options = {
    strict: true,
    noEmit: true,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram(Object.keys(texts), options, {
    ...host,
    fileExists: (file) => file in texts || host.fileExists(file),
    readFile: (file) => texts[file] ?? host.readFile(file),
    getSourceFile: (file, target) => {
      const text = texts[file];
      return text === undefined
        ? host.getSourceFile(file, target)
        : ts.createSourceFile(file, text, target);
    },
    getDefaultLibLocation: () => join(ts.sys.getExecutingFilePath(), '..'),
  });
  const faultsIn = (file: string) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(faultsIn('/components.d.ts')).toEqual([]);
  return files.map(faultsIn);
}

/** As somebody leaves a snippet who accepts what is offered: the first of each choice. */
function filledIn(body: string[]): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, 'Woorden');
}
