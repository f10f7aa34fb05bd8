import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comment } from '../../content/markdown/comments.ts';
import type { Passage } from '../../content/markdown/passages.ts';
import type { Facts } from '../../content/markdown/prose.ts';
import type { Outline } from '../../content/schemas/outline.ts';
import type { Register } from '../../content/schemas/register.ts';
import type { Text } from './corpus.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Editing } from './read/editing.ts';
import type { PlainItem } from './read/list.ts';
import type { LineDiagnostics } from './read/line-diagnostics.ts';
import type { Fields } from './read/corpus-text.ts';
import { digestOf, openMemoFile, memoizeInProcess, type Memoize } from './memoize.ts';

/** What was found of a file before, as long as the file and what it is judged by stay the same. */
export interface CheckCache {
  lines: Memoize<LineDiagnostics>;
  outline: Memoize<WithDiagnostics<Outline | undefined>>;
  register: Memoize<WithDiagnostics<Register | undefined>>;
  /** What editors keep for the check, as one. */
  editing: Memoize<WithDiagnostics<Editing>>;
  /** The frontmatter of a text. */
  fields: Memoize<WithDiagnostics<Fields>>;
  mdx: Memoize<MdxFacts>;
  /** The words of a text: as much as all the rest together, and asked for only where its advice is not known. */
  passages: Memoize<Passage[]>;
  /** Takes the passages of a text that was parsed for its reading. */
  putPassages: (file: string, key: string, passages: Passage[]) => void;
  /** Within a process alone: a text has its YAML, and that does not go to disk. */
  text: Memoize<WithDiagnostics<Text | undefined>>;
  list: Memoize<WithDiagnostics<PlainItem[] | undefined>>;
  advice: Memoize<Diagnostic[]>;
}

/** What is read from the MDX of one text. */
export interface MdxFacts {
  prose: Facts;
  comments: Comment[];
}

/** What a file became, and what is wrong with it. */
export interface WithDiagnostics<T> {
  value: T;
  diagnostics: Diagnostic[];
}

/** Makes everything anew. */
export const noCache: CheckCache = {
  lines: (_, __, make) => make(),
  outline: (_, __, make) => make(),
  register: (_, __, make) => make(),
  editing: (_, __, make) => make(),
  fields: (_, __, make) => make(),
  mdx: (_, __, make) => make(),
  passages: (_, __, make) => make(),
  putPassages: () => undefined,
  text: (_, __, make) => make(),
  list: (_, __, make) => make(),
  advice: (_, __, make) => make(),
};

/** Remembers as long as the process lives. */
export function createProcessCache(): CheckCache {
  return {
    ...noCache,
    lines: memoizeInProcess(),
    outline: memoizeInProcess(),
    register: memoizeInProcess(),
    editing: memoizeInProcess(),
    fields: memoizeInProcess(),
    mdx: memoizeInProcess(),
    text: memoizeInProcess(),
    list: memoizeInProcess(),
    advice: memoizeInProcess(),
  };
}

/**
 * Remembers from one command to the next, in `<root>/.cache/check/`. Whatever changes in the rules themselves, or in the
 * packages that they use, empties it.
 *
 * @returns the cache, and what writes it back.
 */
export function openCheckCache(root: string): { cache: CheckCache; save: () => void } {
  const version = versionOf(root);
  const memoFile = <T>(name: string) =>
    openMemoFile<T>(join(root, '.cache/check', `${name}.json`), version);
  const lines = memoFile<LineDiagnostics>('lines');
  const outlines = memoFile<WithDiagnostics<Outline | undefined>>('outline');
  const registers = memoFile<WithDiagnostics<Register | undefined>>('register');
  const editing = memoFile<WithDiagnostics<Editing>>('editing');
  const lists = memoFile<WithDiagnostics<PlainItem[] | undefined>>('lists');
  const fields = memoFile<WithDiagnostics<Fields>>('fields');
  const mdx = memoFile<MdxFacts>('mdx');
  const passages = memoFile<Passage[]>('passages');
  const advice = memoFile<Diagnostic[]>('advice');
  return {
    cache: {
      ...noCache,
      lines: lines.memoize,
      outline: outlines.memoize,
      register: registers.memoize,
      editing: editing.memoize,
      list: lists.memoize,
      fields: fields.memoize,
      mdx: mdx.memoize,
      passages: passages.memoize,
      putPassages: passages.put,
      advice: advice.memoize,
    },
    save: () => {
      for (const memoFile of [outlines, registers, editing, lists]) memoFile.save(0);
      // Writing a thousand texts to remember one takes longer than to read that one again.
      const few = mdx.size() / 100;
      for (const memoFile of [lines, fields, mdx, passages, advice]) memoFile.save(few);
    },
  };
}

/** A digest of the code that judges, and of the packages that it may use. */
function versionOf(root: string): string {
  const names = ['src/content', 'src/editors/check', 'src/i18n', 'src/publication'].flatMap(
    (folder) =>
      filesIn(join(root, folder))
        .filter((name) => name.endsWith('.ts'))
        .sort(),
  );
  // The schemas take the languages from `src/site.ts`.
  const others = ['package-lock.json', 'src/own-value.ts', 'src/site.ts'].map((name) =>
    join(root, name),
  );
  return digestOf([...others, ...names].map(textOf).join('\0'));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { encoding: 'utf8', recursive: true }).map((name) =>
      join(folder, name),
    );
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
