import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Comment } from '../markdown/comments.ts';
import type { Passage } from '../markdown/passages.ts';
import type { Prose } from '../markdown/prose.ts';
import { knownWords, learnWords } from './advice/known-words.ts';
import type { Item, Text } from './corpus.ts';
import type { Fault } from './fault.ts';

/** What was found of a file before, as long as the file and what it is judged by stay the same. */
export interface Memory {
  reading: Recall<Reading>;
  /** The frontmatter of a text. */
  fields: Recall<Found<Record<string, unknown>>>;
  /** Within a process alone: what YAML becomes does not go to disk. */
  text: Recall<Found<Text | undefined>>;
  list: Recall<Found<Item[] | undefined>>;
  /** `input` is everything that the answer depends on. */
  advice: Recall<Fault[]>;
}

/** What is read from the MDX of one text. */
export interface Reading {
  prose: Prose;
  passages: Passage[];
  comments: Comment[];
}

/** What a file became, and what is wrong with it. */
export interface Found<T> {
  value: T;
  faults: Fault[];
}

/** The answer of an earlier call with the same input for this file; made where there is none. */
export type Recall<T> = (file: string, input: string, make: () => T) => T;

/** Makes everything anew. */
export const noMemory: Memory = {
  reading: (_, __, make) => make(),
  fields: (_, __, make) => make(),
  text: (_, __, make) => make(),
  list: (_, __, make) => make(),
  advice: (_, __, make) => make(),
};

/** Remembers as long as the process lives. */
export function memoryOfProcess(): Memory {
  return {
    reading: recallIn({}),
    fields: recallIn({}),
    text: recallIn({}),
    list: recallIn({}),
    advice: recallIn({}),
  };
}

/**
 * Remembers from one command to the next, in `<root>/.cache/check.json`. Whatever changes in the rules themselves, or in
 * the packages that they use, empties it.
 *
 * @returns the memory, and what writes it back.
 */
export async function openMemory(
  root: string,
): Promise<{ memory: Memory; save: () => Promise<void> }> {
  const file = join(root, '.cache', 'check.json');
  const version = await versionOf(root);
  const stored = await read(file, version);
  let changes = 0;
  const onChange = () => (changes += 1);
  learnWords(stored.words);
  return {
    memory: {
      ...noMemory,
      reading: recallIn(stored.reading, onChange),
      fields: recallIn(stored.fields, onChange),
      advice: recallIn(stored.advice, onChange),
    },
    save: async () => {
      // Writing a thousand texts to remember one takes longer than to read that one again.
      if (changes === 0 || changes * 100 < Object.keys(stored.reading).length) return;
      stored.words = knownWords();
      await mkdir(join(root, '.cache'), { recursive: true });
      // Two commands at once must not read half a file.
      const own = `${file}.${process.pid}`;
      await writeFile(own, JSON.stringify(stored));
      await rename(own, file);
    },
  };
}

function recallIn<T>(entries: Record<string, Entry<T>>, onChange?: () => void): Recall<T> {
  return (file, input, make) => {
    const digest = digestOf(input);
    const known = entries[file];
    if (known?.digest === digest) return known.value;
    const value = make();
    entries[file] = { digest, value };
    onChange?.();
    return value;
  };
}

async function read(file: string, version: string): Promise<Stored> {
  const empty: Stored = { version, reading: {}, fields: {}, advice: {}, words: {} };
  try {
    // Written by `save` of the same version, so of this shape.
    const stored = JSON.parse(await readFile(file, 'utf8')) as Stored;
    return stored.version === version ? stored : empty;
  } catch {
    return empty;
  }
}

/** A digest of the code that judges, and of the packages that it may use. */
async function versionOf(root: string): Promise<string> {
  const folders = ['src/check', 'src/markdown', 'src/prose'];
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true }).catch(() => []))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(root, folder, name))
        .sort(),
    ),
  );
  const texts = await Promise.all(
    [join(root, 'package-lock.json'), ...names.flat()].map((name) =>
      readFile(name, 'utf8').catch(() => ''),
    ),
  );
  return digestOf(texts.join('\0'));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

interface Entry<T> {
  digest: string;
  value: T;
}

interface Stored {
  version: string;
  reading: Record<string, Entry<Reading>>;
  fields: Record<string, Entry<Found<Record<string, unknown>>>>;
  advice: Record<string, Entry<Fault[]>>;
  /** What the dictionaries said of each word, so that they need not be loaded for a word that they know. */
  words: Record<string, boolean>;
}
