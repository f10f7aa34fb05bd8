import { describe, expect, test } from 'vitest';
import { adviseOn } from '../../../../src/editors/check/advise.ts';
import { findErrors } from '../../../../src/editors/check/check.ts';
import { readCorpusOrThrow } from '../../../../src/editors/check/content-error.ts';
import { readCorpus, type Corpus, type Text } from '../../../../src/editors/check/corpus.ts';
import { noCache, type CheckCache } from '../../../../src/editors/check/check-cache.ts';
import { base, layered } from '../../../support/content-files.ts';

const page = 'content/nl/pages/about.mdx';
/** Has an error of its own, which must stay seen. */
const other = 'content/nl/pages/changes.mdx';
const content = layered([base], {
  [other]: '---\ntitle: "Wijzigingen"\n---\n\nEen zin met TODO.\n',
});

const tooDeep = new RangeError('Maximum call stack size exceeded');
const placed = Object.assign(new Error('Unexpected thing\n    at parse (x.js:1:1)'), {
  line: 3,
  column: 2,
});

/** A cache whose readers of one file end by an error, as a parser may. */
function failing(name: keyof CheckCache, file: string, error: Error): CheckCache {
  const known = noCache[name];
  return {
    ...noCache,
    [name]: (at: string, ...rest: unknown[]) => {
      if (at === file) throw error;
      return Reflect.apply(known, undefined, [at, ...rest]) as unknown;
    },
  };
}

describe('a reader that ends by an error is one diagnostic of its file, and the others are judged', () => {
  test.each<[name: keyof CheckCache, file: string]>([
    ['lines', page],
    ['text', page],
    ['fields', page],
    ['lines', 'content/sources.yaml'],
    ['list', 'content/sources.yaml'],
    ['list', 'content/glossary.yaml'],
    ['list', 'content/compounds.yaml'],
    ['register', 'content/register.yaml'],
    ['outline', 'content/outline.yaml'],
  ])('%s of %s', async (name, file) => {
    const corpus = await readCorpus(content, failing(name, file, tooDeep));
    const diagnostics = findErrors(corpus);
    expect(diagnostics.filter((diagnostic) => diagnostic.file === file)).toEqual([
      expect.objectContaining({ rule: 'unreadable-file', line: 1, column: 1 }),
    ]);
    expect(diagnostics.map((diagnostic) => `${diagnostic.file} ${diagnostic.rule}`)).toContain(
      `${other} placeholder`,
    );
    expect(JSON.stringify(diagnostics)).not.toMatch(/RangeError|call stack/);
  });

  test('a file that cannot be handed over', async () => {
    const corpus = await readCorpus({
      list: () => content.list(),
      read: (file) => (file === page ? Promise.reject(tooDeep) : content.read(file)),
    });
    expect(corpus.diagnostics.filter(({ file }) => file === page)).toHaveLength(1);
    expect(findErrors(corpus).map(({ rule }) => rule)).toContain('placeholder');
  });

  test('the line is that of the error, and its stack is nowhere', async () => {
    const corpus = await readCorpus(content, failing('text', page, placed));
    expect(corpus.diagnostics.find(({ file }) => file === page)).toMatchObject({
      line: 3,
      column: 2,
      problem: 'Dit bestand is niet te lezen: de lezer stopt met “Unexpected thing”.',
    });
  });

  test('for a command that needs all content it is what keeps it from that', async () => {
    const broken = layered([base], { 'content/sources.yaml': '['.repeat(1000) });
    await expect(readCorpusOrThrow(broken)).rejects.toThrow('content/sources.yaml:1:1');
  });
});

describe('a rule that ends by an error is one diagnostic of the file, and judges the others', () => {
  test.each<[part: string, rules: (corpus: Corpus) => string[]]>([
    ['prose', (corpus) => findErrors(corpus).map(({ file, rule }) => `${file} ${rule}`)],
    ['passages', (corpus) => adviseOn(corpus).errors.map(({ file, rule }) => `${file} ${rule}`)],
  ])('at the %s of a text', async (part, rulesOf) => {
    const corpus = await readCorpus(
      layered([base], {
        [other]: `${head}\n\n## Een kop zonder anker\n\nEen zin.\n`,
      }),
    );
    const before = rulesOf(corpus);
    const texts = corpus.texts.map((text) => (text.file === page ? throwing(text, part) : text));
    const after = rulesOf({ ...corpus, texts });
    expect(after).toContain(`${page} unreadable-file`);
    expect(after).toEqual(expect.arrayContaining(before));
  });
});

const head =
  '---\ntitle: "Wijzigingen"\ndescription: "Wat er veranderde, en wanneer, met een link naar elke tekst."\npublished: 2026-11-23\n---';

/** A text of which one part cannot be asked for. */
function throwing(text: Text, part: string): Text {
  const fails = () => {
    throw tooDeep;
  };
  return Object.defineProperty(
    { ...text },
    part,
    part === 'passages' ? { value: fails } : { get: fails },
  );
}
