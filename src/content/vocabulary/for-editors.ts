import type { AttributeRecord, ComponentRecord } from './record.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * Returns the components as TypeScript, for the MDX language server: it completes and checks names and attributes by the
 * global type `MDXProvidedComponents` (https://github.com/mdx-js/mdx-analyzer#mdxprovidedcomponents).
 */
export function componentTypes(): string {
  return [
    '// Made by npm run schemas from src/content/vocabulary/: change it there.',
    '',
    '/** What stands ready in every text. */',
    'interface MDXProvidedComponents {',
    ...Object.entries(vocabulary).flatMap(([component, { about, attributes, holds }]) => [
      `  /** ${about} */`,
      `  ${component}: (props: {`,
      ...Object.entries(attributes).map(
        ([name, rule]) => `    ${name}${rule.required ? '' : '?'}: ${typeOf(rule)};`,
      ),
      ...(holds === 'nothing' ? ['    children?: never;'] : ['    children?: unknown;']),
      '  }) => HTMLElement;',
    ]),
    '}',
    '',
  ].join('\n');
}

/** Returns the components as snippets of VS Code, by their name and by what editors call them. */
export function snippets(): string {
  const all = Object.fromEntries(
    Object.entries(vocabulary).map(([component, record]) => [
      component,
      {
        scope: 'mdx',
        prefix: [component, record.name],
        description: record.about,
        body: bodyOf(component, record),
      },
    ]),
  );
  const markdown = {
    Kop: {
      scope: 'mdx',
      prefix: ['kop'],
      description: 'Een kop met een kort, vast anker.',
      body: ['## ${1:Een kop die iets zegt} {#${2:anker}}', '', '$0'],
    },
    Voetnoot: {
      scope: 'mdx',
      prefix: ['noot', 'voetnoot'],
      description: 'Een kanttekening. De noot zelf staat onder de alinea.',
      body: ['[^${1:1}]', '', '[^${1:1}]: ${0:De kanttekening.}'],
    },
  };
  return JSON.stringify({ ...all, ...markdown }, null, 2) + '\n';
}

function bodyOf(component: string, { attributes, holds }: ComponentRecord): string[] {
  const required = Object.entries(attributes).filter(([, { required }]) => required);
  const open = [component, ...required.map(([name, rule], at) => stop(name, rule, at + 1))].join(
    ' ',
  );
  if (holds === 'nothing') return [`<${open} />`];
  if (holds === 'words') return [`<${open}>$0</${component}>`];
  return [`<${open}>`, '', '$0', '', `</${component}>`];
}

function stop(name: string, { oneOf }: AttributeRecord, at: number): string {
  return `${name}="${oneOf ? `\${${at}|${oneOf.join(',')}|}` : `\${${at}:${name}}`}"`;
}

function typeOf({ oneOf }: AttributeRecord): string {
  return oneOf ? oneOf.map((value) => `'${value}'`).join(' | ') : 'string';
}
