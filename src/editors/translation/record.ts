import { splitText } from '../../content/frontmatter.ts';
import type { TranslationRecord } from '../../publication/translation/freshness.ts';
import type { TranslationPair } from '../check/translation-pairs.ts';
import { ownValue } from '../../own-value.ts';

export interface RecordOptions {
  /** The ISO date of what is translated now. */
  today: string;
  /** Only this section; all of them where it is missing. */
  section?: string;
  /** The source's change asks for no other words: the date of the translation stays what it was. */
  minor?: boolean;
}

/** The record of a translation that renders its source as it stands, and the sections for which that is news. */
export function updateRecord(
  { record, states }: Pick<TranslationPair, 'record' | 'states'>,
  { today, section, minor = false }: RecordOptions,
): { record: TranslationRecord; changed: string[] } {
  const entries = new Map<string, string>();
  const changed: string[] = [];
  for (const { id, source, translation, status, translatedOn } of states) {
    const kept = ownValue(record, id);
    const asked = section === undefined || section === id;
    if (!translation) continue;
    if (!source || !asked || status === 'current' || (minor && status !== 'behind')) {
      if (kept) entries.set(id, kept);
      continue;
    }
    const now = `${minor && translatedOn ? translatedOn : today} ${source.hash}`;
    entries.set(id, status === 'moved' ? (kept ?? now) : now);
    changed.push(id);
  }
  return { record: Object.fromEntries(entries), changed };
}

/** The file with its record in the frontmatter, as the last field; all else stays as its author wrote it. */
export function writeRecord(file: string, record: TranslationRecord): string {
  const eol = file.includes('\r\n') ? '\r\n' : '\n';
  const split = splitText(file);
  if (split.frontmatter === undefined) throw new Error('The file has no frontmatter');
  const [first = ''] = split.head.split(/\r?\n/, 1);
  const lines = [first, ...(split.frontmatter ? split.frontmatter.split(/\r?\n/) : [])];
  const start = lines.findIndex((line) => line.startsWith('translated:'));
  if (start >= 0) {
    const length = lines.slice(start + 1).findIndex((line) => !/^\s+\S/.test(line));
    lines.splice(start, length < 0 ? lines.length : length + 1);
  }
  const block = Object.entries(record).map(([section, value]) => `  ${section}: ${value}`);
  return [...lines, 'translated:', ...block, '---', split.body].join(eol);
}
