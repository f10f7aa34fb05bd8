import type { compound } from '../../../content/schemas/compound.ts';
import type { source } from '../../../content/schemas/source.ts';
import type { term } from '../../../content/schemas/term.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { WithDiagnostics, CheckCache } from '../check-cache.ts';
import { validate } from '../schema-diagnostics.ts';
import { placeIn, findSyntaxErrors, findUnquotedDates, valueOf, type YamlText } from '../yaml.ts';
import { isRecord } from './record.ts';

/** What an item of a list file may be. */
export type ItemSchema = typeof source | typeof term | typeof compound;

/** An item of a list file: a source or a term. */
export interface Item extends PlainItem {
  yaml: YamlText;
}

/** An item without its file. */
export interface PlainItem {
  id: string;
  /** Its place in the list. */
  index: number;
  data: Record<string, unknown>;
}

/** The items of a list file, nothing where it is no list, and what does not fit. */
export function readList(
  yaml: YamlText,
  digest: string,
  schema: ItemSchema,
  cache: CheckCache,
): WithDiagnostics<Item[] | undefined> {
  const { value: items, diagnostics } = cache.list(yaml.file, digest, () => {
    const diagnostics: Diagnostic[] = [];
    return { value: itemsOf(yaml, schema, diagnostics), diagnostics };
  });
  return { value: items?.map((item) => ({ ...item, yaml })), diagnostics };
}

function itemsOf(
  yaml: YamlText,
  schema: ItemSchema,
  diagnostics: Diagnostic[],
): PlainItem[] | undefined {
  const { file } = yaml;
  diagnostics.push(...findSyntaxErrors(yaml), ...findUnquotedDates(yaml));
  const list = valueOf(yaml);
  if (list === undefined) return undefined;
  if (list === null) return [];
  if (!Array.isArray(list)) {
    diagnostics.push({
      rule: 'list-expected',
      file,
      line: 1,
      column: 1,
      problem: 'Dit bestand is geen lijst.',
      fix: 'Begin elk onderdeel met een streepje: - id: …',
    });
    return undefined;
  }
  const items: PlainItem[] = [];
  list.forEach((data: unknown, index) => {
    diagnostics.push(...validate(yaml, schema, [index], data).diagnostics);
    if (!isRecord(data) || typeof data['id'] !== 'string') return;
    const { id } = data;
    if (items.some((item) => item.id === id)) {
      diagnostics.push({
        rule: 'duplicate-id',
        file,
        ...placeIn(yaml, [index, 'id']),
        problem: `“${id}” staat twee keer in deze lijst.`,
        fix: 'Haal er één weg of geef hem een andere id.',
      });
      return;
    }
    items.push({ id, index, data });
  });
  return items;
}
