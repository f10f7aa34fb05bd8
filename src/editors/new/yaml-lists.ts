import { isMap, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';

/** One name in a list of names, put before the name that stands at `index` now. */
export function insertName(
  yaml: string,
  path: readonly (string | number)[],
  index: number,
  name: string,
): string {
  return edited(yaml, (document) => {
    const list = document.getIn(path);
    if (isSeq(list)) list.items.splice(index, 0, document.createNode(name));
    else document.setIn(path, document.createNode([name]));
  });
}

/** One block in a list of blocks, put before the block that stands at `index` now. */
export function insertBlock(
  yaml: string,
  path: readonly (string | number)[],
  index: number,
  block: Block,
): string {
  return edited(yaml, (document) => {
    insert(seqAt(document, path), index, nodeOf(document, block));
  });
}

/** One item in a list of items, at its place in the alphabet of their ids. */
export function insertItem(yaml: string, item: Block & { id: string }): string {
  return edited(yaml, (document) => {
    const list = seqAt(document, []);
    const after = list.items.findIndex(
      (other) => isMap(other) && String(other.get('id')).localeCompare(item.id, 'en') > 0,
    );
    insert(list, after < 0 ? list.items.length : after, nodeOf(document, item));
  });
}

/** A block of fields. `Noted` has a remark behind its value. */
export interface Block {
  [field: string]: string | true | ValueWithComment | Block;
}

export class ValueWithComment {
  readonly value: string;
  readonly note: string;

  constructor(value: string, note: string) {
    this.value = value;
    this.note = note;
  }
}

/** What `withItem` and the rest leave alone comes back as it was written: comments, order, quotes and blank lines. */
function edited(yaml: string, edit: (document: Document) => void): string {
  const windows = yaml.includes('\r\n');
  const document = parseDocument(yaml.replaceAll('\r\n', '\n'));
  edit(document);
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return windows ? text.replaceAll('\n', '\r\n') : text;
}

function seqAt(document: Document, path: readonly (string | number)[]): YAMLSeq {
  const list = path.length === 0 ? document.contents : document.getIn(path);
  if (isSeq(list)) return list;
  throw new Error(`There is no list at ${path.join('.') || 'the root'}`);
}

/** Blocks stand apart by a blank line. */
function insert(list: YAMLSeq, index: number, node: YAMLMap): void {
  node.spaceBefore = list.items.length > 0 && index > 0;
  const next = list.items[index];
  if (isMap(next)) next.spaceBefore = true;
  list.items.splice(index, 0, node);
}

function nodeOf(document: Document, block: Block): YAMLMap {
  const map = document.createNode({}) as YAMLMap;
  for (const [field, value] of Object.entries(block)) {
    if (typeof value === 'object' && !(value instanceof ValueWithComment)) {
      map.set(field, nodeOf(document, value));
      continue;
    }
    const node = document.createNode(value instanceof ValueWithComment ? value.value : value);
    // A key needs no quotes; words may hold anything.
    if (typeof value === 'string' && !plain.includes(field)) node.type = 'QUOTE_DOUBLE';
    if (value instanceof ValueWithComment) node.comment = ` ${value.note}`;
    map.set(document.createNode(field), node);
  }
  return map;
}

const plain = ['id', 'folder'];
