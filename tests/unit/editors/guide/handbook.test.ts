import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { toTerminal } from '../../../../src/editors/check/report/terminal.ts';
import { vocabulary } from '../../../../src/content/vocabulary/vocabulary.ts';
import {
  handbookFile,
  readHandbook,
  type HandbookPart,
} from '../../../../src/editors/guide/handbook.ts';
import { readProse } from '../../../../src/content/markdown/prose.ts';
import { anchorsOf } from '../../../../src/content/markdown/uses.ts';
import { compound } from '../../../../src/content/schemas/compound.ts';
import { schemaOf } from '../../../../src/content/schemas/kinds.ts';
import { source } from '../../../../src/content/schemas/source.ts';
import { kindNames, newKinds } from '../../../../src/editors/new/kinds.ts';
import { root } from '../../../support/content.ts';
import { layered } from '../../../support/content-files.ts';
import { findDiagnostics } from '../../../support/diagnostics.ts';

const markdown = readFileSync(`${root}/${handbookFile}`, 'utf8');
const { parts, headings } = readHandbook(markdown);
const of = <K extends HandbookPart['kind']>(kind: K) =>
  parts.filter((part): part is Extract<HandbookPart, { kind: K }> => part.kind === kind);
const blocks = (label: string) => of('code').filter((part) => part.label === label);

/** A note with these words, as an editor would write them. */
function asText(words: string): string {
  const description = 'Een bericht dat laat zien wat de controle van een stuk tekst vindt.';
  const head = `title: "Een voorbeeld"\ndescription: "${description}"\npublished: 2026-12-01`;
  return `---\n${head}\n---\n\n${words}\n`;
}

/** A file for each piece of text that is shown. */
const files = new Map<HandbookPart, string>(
  [...of('example'), ...of('error')].map((part, index) => {
    const number = part.kind === 'error' && part.shown ? '' : `-${index}`;
    return [part, `content/nl/updates/2026-12-01-voorbeeld${number}.mdx`];
  }),
);
const texts = [...files].map(
  ([part, file]) => [file, asText('code' in part ? part.code : '')] as const,
);
const whole = 'content/nl/whitepaper/een-tweede-loket.mdx';
const drawn = 'content/nl/updates/2026-12-01-tekening.mdx';

/** What the check says of the content of the site with all of them laid over it. */
const diagnostics = await findDiagnostics(
  layered([root], {
    ...Object.fromEntries(texts),
    [whole]: `${blocks('bestand')[0]?.code ?? ''}\n`,
    'content/outline.yaml': readFileSync(`${root}/content/outline.yaml`, 'utf8').replace(
      '      - loketdenken\n',
      '      - loketdenken\n      - een-tweede-loket\n',
    ),
    'content/nl/figures/balie.svg': blocks('tekening')[0]?.code ?? '',
    [drawn]: asText(
      '<Figure id="balie" src="balie.svg" title="De balie" alt="Van balie naar antwoord.">\n\nEen pijl.\n\n</Figure>',
    ),
  }),
);
const findDiagnosticsOn = (file = '') => diagnostics.filter((one) => one.file === file);

describe('each example', () => {
  test.each(of('example'))('compiles as the site compiles it: $code', ({ code }) => {
    expect(mdxToJs(code, { features: { headingAttributes: true } }).code).toContain('MDXContent');
  });

  test.each(of('example'))('gets no diagnostic and no advice: $code', (part) => {
    expect(findDiagnosticsOn(files.get(part))).toEqual([]);
  });

  test('has anchors of its own: the page holds them all', () => {
    const anchors = [
      ...headings.map(({ id }) => id),
      ...of('example').flatMap(({ code }) => {
        const prose = readProse(code);
        return anchorsOf(prose);
      }),
    ];
    expect(anchors).toEqual([...new Set(anchors)]);
  });
});

describe('each bad example', () => {
  test.each(of('error'))('gets $rule, and nothing else', (part) => {
    expect(findDiagnosticsOn(files.get(part)).map((one) => one.rule)).toEqual([part.rule]);
  });

  test('there are some', () => {
    expect(of('error').length).toBeGreaterThan(4);
  });

  test('the message that is shown is the one that editors get', () => {
    const at = parts.findIndex((part) => part.kind === 'error' && part.shown);
    const [bad, shown] = [parts[at], parts[at + 2]];
    if (bad?.kind !== 'error' || shown?.kind !== 'code') throw new Error('No message is shown');
    const [message] = toTerminal(findDiagnosticsOn(files.get(bad))).split('\n\n');
    expect(shown.code).toBe(message);
  });
});

describe('what else is shown is right', () => {
  test('a whole text', () => {
    expect(blocks('bestand')).toHaveLength(1);
    expect(findDiagnosticsOn(whole)).toEqual([]);
  });

  test('a source, and compounds', () => {
    const items = (label: string) => parse(blocks(label)[0]?.code ?? '') as unknown[];
    expect(items('bron').map((item) => source.safeParse(item).success)).toEqual([true]);
    expect(items('samenstelling').map((item) => compound.safeParse(item).success)).toEqual([
      true,
      true,
    ]);
  });

  test('a drawing', () => {
    expect(blocks('tekening')).toHaveLength(1);
    expect([
      ...findDiagnosticsOn(drawn),
      ...findDiagnosticsOn('content/nl/figures/balie.svg'),
    ]).toEqual([]);
    const sheet = readFileSync(`${root}/src/site/styles/figures.css`, 'utf8');
    const classes = [...markdown.matchAll(/\bfig-[a-z-]+/g)].map(([name]) => name);
    expect(classes.filter((name) => !sheet.includes(`.${name}`))).toEqual([]);
  });

  test('the numbers that belong to the chart', () => {
    const [csv] = of('code').filter(({ language }) => language === 'csv');
    const data = readFileSync(`${root}/content/nl/data/ido-locations.csv`, 'utf8');
    expect(data.startsWith(csv?.code ?? 'nothing')).toBe(true);
  });
});

describe('nothing is left out', () => {
  const uses = of('example').flatMap(({ code }) => readProse(code).components);

  test.each(Object.entries(vocabulary))(
    '<%s> has an example, and each attribute is named',
    (name, { attributes }) => {
      const examples = uses.filter((use) => use.name === name);
      expect(examples).not.toEqual([]);
      const shown = examples.flatMap((use) => Object.keys(use.attributes));
      for (const [attribute, { oneOf = [] }] of Object.entries(attributes)) {
        expect(shown.includes(attribute) || markdown.includes(`\`${attribute}`)).toBe(true);
        for (const value of oneOf) expect(markdown).toMatch(new RegExp(`[\`"]${value}["\`]`));
      }
    },
  );

  test.each([...new Set(Object.values(schemaOf).flatMap(({ shape }) => Object.keys(shape)))])(
    'the field %s',
    (field) => {
      expect(markdown).toMatch(new RegExp(`\`${field}(: true)?\``));
    },
  );

  test.each(newKinds)('npm run new -- %s', (kind) => {
    expect(markdown).toContain(`| \`${kind}\``);
    expect(markdown.toLowerCase()).toContain(kindNames[kind].name);
  });

  test('every command is there', () => {
    const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands = [...markdown.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('every file and folder that it names is there', () => {
    const named = [...markdown.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([a-zA-Z/]+(?:\/|\.yaml|\.md))`/g)].map(([, path = '']) => path),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(`${root}/content/${path}`))).toEqual([]);
  });

  test('every link within it leads somewhere', () => {
    const anchors = [...markdown.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    const known = headings.map(({ id }) => id);
    expect(anchors.filter((anchor) => anchor && !known.includes(anchor))).toEqual([]);
  });
});
