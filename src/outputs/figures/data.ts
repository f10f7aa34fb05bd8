import type { Language } from '../../site.ts';
import { readTable, type Table } from './table.ts';

const files = import.meta.glob<string>('../../../content/*/data/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every data file: the language and name that make its address, and the text. */
export const dataFiles = Object.entries(files).map(([path, csv]) => {
  const [, language = '', name = ''] = /content\/([^/]+)\/data\/([^/]+)\.csv$/.exec(path) ?? [];
  return { language, name, csv };
});

export function tableOf(language: Language, name: string): Table {
  const file = dataFiles.find((file) => file.language === language && file.name === name);
  if (!file) throw new Error(`content/${language}/data/${name}.csv is missing`);
  return readTable(file.csv, `content/${language}/data/${name}.csv`);
}
