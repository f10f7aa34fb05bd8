import { cpSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from 'astro/markdown';
import { describe, expect, test } from 'vitest';
import { cardsOf } from '../../../src/outputs/cards/card-of.ts';
import { checkContent, findErrors } from '../../../src/editors/check/check.ts';
import {
  ContentError,
  withContentErrors,
  readCorpusOrThrow,
} from '../../../src/editors/check/content-error.ts';
import { readCorpus } from '../../../src/editors/check/corpus.ts';
import type { Diagnostic } from '../../../src/editors/check/diagnostic.ts';
import { inspect } from '../../../src/editors/check/inspect.ts';
import { readText } from '../../../src/content/frontmatter.ts';
import { openSnapshotCache } from '../../../src/editors/preview/snapshot.ts';
import { build } from '../../../src/publication/build.ts';
import { reviewChange } from '../../../src/editors/review/review.ts';
import { findRecordingErrors } from '../../../src/editors/translation/blockers.ts';
import {
  findDiagnosticsOfPair,
  pairTranslations,
} from '../../../src/editors/check/translation-pairs.ts';
import { writeRecord } from '../../../src/editors/translation/record.ts';
import { buildWorklist } from '../../../src/editors/translation/worklist.ts';
import { base } from '../../support/content-files.ts';
import { bodyOf, readContent } from '../../support/content.ts';
import { repository } from '../../support/repository.ts';
import { sample } from '../../support/sample.ts';

// A text is taken apart once, by one splitter: what it makes of the lines `---` holds for every command, and for Astro,
// which compiles the file itself.

const { folder, commit, write } = repository();
cpSync(`${base}/content`, `${folder}/content`, { recursive: true });
commit('2026-01-02');
const file = 'content/en/pages/home.mdx';
const sound = readFileSync(`${folder}/${file}`, 'utf8');

/** The faults that each command ends in; none where it works. */
const commands: Record<string, () => Promise<readonly Diagnostic[]>> = {
  build: () => checkContent(folder),
  check: async () => (await inspect(folder)).diagnostics.filter(({ level }) => level === 'error'),
  dev: async () => (await openSnapshotCache(folder).get()).errors,
  review: async () => (await reviewChange({ root: folder, base: 'main', sizes: false })).errors,
  release: async () => findErrors(await readCorpus(folder)),
  cards: () =>
    refusal(
      withContentErrors(folder, async () =>
        cardsOf(build(await readContent(folder)).pages, folder),
      ),
    ),
  translations: () =>
    refusal(readCorpusOrThrow(folder).then(({ texts }) => buildWorklist(folder, texts))),
  translated: async () => {
    const corpus = await readCorpus(folder);
    const pairs = pairTranslations(corpus.texts).filter(
      ({ translation }) => translation.file === file,
    );
    return pairs.length > 0
      ? findRecordingErrors(pairs, corpus)
      : findDiagnosticsOfPair(file, corpus.diagnostics);
  },
};

async function refusal(work: Promise<unknown>): Promise<readonly Diagnostic[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.diagnostics;
    throw error;
  }
}

const lines = sound.split('\n');
const closing = lines.indexOf('---', 1);
/** The text with one line of it as another; the lines count from 1, as an editor does. */
const withLine = (number: number, ...instead: string[]) =>
  lines.toSpliced(number - 1, 1, ...instead).join('\n');
const end = closing + 1;

/** What is read by every command. */
const readable: [string, string][] = [
  ['as it stands', sound],
  ['spaces behind the first ---', withLine(1, '---  ')],
  ['spaces behind the last ---', withLine(end, '---  ')],
  ['a tab behind the last ---', withLine(end, '---\t')],
  ['lines of Windows', sound.replaceAll('\n', '\r\n')],
  ['lines of Windows, and spaces', withLine(end, '---  ').replaceAll('\n', '\r\n')],
  ['an empty line at its start', withLine(1, '---', '')],
  ['an empty line at its end', withLine(end, '', '---')],
  ['a remark', withLine(end, '# Een opmerking', '---')],
  ['the end of a document before its own', withLine(end, '...', '---')],
  ['--- in a field', withLine(1, '---', '# a --- b')],
  ['a line --- in the text', `${sound}\n---\n\nEn verder.\n`],
];

/** What is refused by every command, and the line of it. */
const unreadable: [string, string, number][] = [
  ['none', lines.slice(end).join('\n'), 1],
  ['an empty file', '', 1],
  ['only ---', '---', 1],
  ['a space before the first ---', withLine(1, ' ---'), 1],
  ['an empty line before it', `\n${sound}`, 1],
  ['words behind the first ---', withLine(1, '--- # Een opmerking'), 1],
  ['four hyphens first', withLine(1, '----'), 1],
  ['two hyphens first', withLine(1, '--'), 1],
  ['dashes for hyphens', withLine(1, '—-'), 1],
  ['+++ for ---', sound.replaceAll(/^---$/gm, '+++'), 1],
  ['no end', withLine(end, ''), 1],
  ['a space before the last ---', withLine(end, ' ---'), 1],
  ['two hyphens last', withLine(end, '--'), 1],
  ['four hyphens last', withLine(end, '----'), end],
  ['words behind the last ---', withLine(end, '--- # Einde'), end],
  ['code behind the last ---', withLine(end, '--- {process.exit()}', '---'), end],
  ['+++ at the end', withLine(end, '+++'), end],
  ['+++ in it', withLine(end, '+++ a', '---'), end],
  ['a list', withLine(1, '---\n- een\n---').split('\n').slice(0, 3).join('\n'), 2],
  ['a word', '---\neen\n---\n', 2],
  ['a tab before a field', withLine(2, `\t${lines[1] ?? ''}`), 2],
  ['the same field twice', withLine(2, lines[1] ?? '', lines[1] ?? ''), 3],
  ['a directive of YAML', withLine(1, '---', '%YAML 1.1'), 3],
  ['a reference', withLine(end, 'a: *b', '---'), end],
  ['a tag', withLine(end, 'a: !!js/function "x"', '---'), end],
];

/** A review makes a folder of what was there before: in `npm test` it reads some of these texts, the others read all. */
const reviewed = sample([...readable, ...unreadable], 6).map(([name]) => name);
const commandsFor = (name: string) =>
  Object.entries(commands).filter(([command]) => command !== 'review' || reviewed.includes(name));

describe('works the same everywhere', () => {
  test.each(readable)('%s', async (name, text) => {
    write({ [file]: text });
    for (const [command, faultsOf] of commandsFor(name)) {
      expect([command, await faultsOf()]).toEqual([command, []]);
    }
    const astro = parseFrontmatter(text);
    const { data, body } = readText(text);
    expect(JSON.parse(JSON.stringify(data))).toMatchObject(withoutDates(astro.frontmatter));
    expect(body).toBe(astro.content.trim());
    expect(bodyOf(writeRecord(text, {}))).toBe(bodyOf(text));
  });
});

describe('is one fault, at one place, everywhere', () => {
  test.each(unreadable)('%s', async (name, text, line) => {
    write({ [file]: text });
    for (const [command, faultsOf] of commandsFor(name)) {
      const faults = (await faultsOf()).map((fault) => [fault.file, fault.line]);
      expect([command, faults]).toEqual([command, [[file, line]]]);
    }
  });
});

/** To Astro's own reader a date is a moment. */
function withoutDates(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString().slice(0, 10) : value,
    ]),
  );
}
