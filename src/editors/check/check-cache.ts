import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comment } from '../../content/markdown/comments.ts';
import type { Passage } from '../../content/markdown/passages.ts';
import type { Facts } from '../../content/markdown/prose.ts';
import type { Outline } from '../../content/schemas/outline.ts';
import type { Register } from '../../content/schemas/register.ts';
import type { Text } from './corpus.ts';
import type { Fault } from './diagnostic.ts';
import type { Editing } from './read/editing.ts';
import type { PlainItem } from './read/list.ts';
import type { Scan } from './read/line-diagnostics.ts';
import type { Fields } from './read/corpus-text.ts';
import { digestOf, openShelf, recallInProcess, type Recall } from './memoize.ts';

/** What was found of a file before, as long as the file and what it is judged by stay the same. */
export interface Memory {
  scan: Recall<Scan>;
  outline: Recall<Found<Outline | undefined>>;
  register: Recall<Found<Register | undefined>>;
  /** What editors keep for the check, as one. */
  editing: Recall<Found<Editing>>;
  /** The frontmatter of a text. */
  fields: Recall<Found<Fields>>;
  reading: Recall<Reading>;
  /** The words of a text: as much as all the rest together, and asked for only where its advice is not known. */
  passages: Recall<Passage[]>;
  /** Takes the passages of a text that was parsed for its reading. */
  putPassages: (file: string, key: string, passages: Passage[]) => void;
  /** Within a process alone: a text has its YAML, and that does not go to disk. */
  text: Recall<Found<Text | undefined>>;
  list: Recall<Found<PlainItem[] | undefined>>;
  advice: Recall<Fault[]>;
}

/** What is read from the MDX of one text. */
export interface Reading {
  prose: Facts;
  comments: Comment[];
}

/** What a file became, and what is wrong with it. */
export interface Found<T> {
  value: T;
  faults: Fault[];
}

/** Makes everything anew. */
export const noMemory: Memory = {
  scan: (_, __, make) => make(),
  outline: (_, __, make) => make(),
  register: (_, __, make) => make(),
  editing: (_, __, make) => make(),
  fields: (_, __, make) => make(),
  reading: (_, __, make) => make(),
  passages: (_, __, make) => make(),
  putPassages: () => undefined,
  text: (_, __, make) => make(),
  list: (_, __, make) => make(),
  advice: (_, __, make) => make(),
};

/** Remembers as long as the process lives. */
export function memoryOfProcess(): Memory {
  return {
    ...noMemory,
    scan: recallInProcess(),
    outline: recallInProcess(),
    register: recallInProcess(),
    editing: recallInProcess(),
    fields: recallInProcess(),
    reading: recallInProcess(),
    text: recallInProcess(),
    list: recallInProcess(),
    advice: recallInProcess(),
  };
}

/**
 * Remembers from one command to the next, in `<root>/.cache/check/`. Whatever changes in the rules themselves, or in the
 * packages that they use, empties it.
 *
 * @returns the memory, and what writes it back.
 */
export function openMemory(root: string): { memory: Memory; save: () => void } {
  const version = versionOf(root);
  const shelf = <T>(name: string) =>
    openShelf<T>(join(root, '.cache/check', `${name}.json`), version);
  const scans = shelf<Scan>('scans');
  const outlines = shelf<Found<Outline | undefined>>('outline');
  const registers = shelf<Found<Register | undefined>>('register');
  const editing = shelf<Found<Editing>>('editing');
  const lists = shelf<Found<PlainItem[] | undefined>>('lists');
  const fields = shelf<Found<Fields>>('fields');
  const readings = shelf<Reading>('readings');
  const passages = shelf<Passage[]>('passages');
  const advice = shelf<Fault[]>('advice');
  return {
    memory: {
      ...noMemory,
      scan: scans.recall,
      outline: outlines.recall,
      register: registers.recall,
      editing: editing.recall,
      list: lists.recall,
      fields: fields.recall,
      reading: readings.recall,
      passages: passages.recall,
      putPassages: passages.put,
      advice: advice.recall,
    },
    save: () => {
      for (const shelf of [outlines, registers, editing, lists]) shelf.save(0);
      // Writing a thousand texts to remember one takes longer than to read that one again.
      const few = readings.size() / 100;
      for (const shelf of [scans, fields, readings, passages, advice]) shelf.save(few);
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
