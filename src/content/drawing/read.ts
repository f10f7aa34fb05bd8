import type { Element, Root } from 'hast';
import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { isOfPrograms, namespaces } from './namespaces.ts';

/** A part of the file: offsets in UTF-16 units, the end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** An SVG document as a tree, and where each of its elements and attributes stands in the file. */
export interface ReadSvg {
  svg: Element;
  ranges: ReadonlyMap<Element, ElementRanges>;
  /**
   * What no tree holds and no drawing may have: instructions to load a style sheet, elements of other languages, and
   * elements within `title` and `desc`, which HTML reads as its own.
   */
  strange: Range[];
}

export interface ElementRanges {
  /** `<path`: the opening tag up to its first attribute. */
  name: Range;
  /** By the name of the attribute in the tree: `fill="#fff"`. */
  attributes: ReadonlyMap<string, Range>;
}

/** Why a text is no SVG, at an offset of that text. */
export class SvgError extends Error {
  readonly offset: number;
  /** Where the element stands that is not closed. */
  readonly open: number | undefined;

  constructor(message: string, offset: number, open?: number) {
    super(message);
    this.name = 'SvgError';
    this.offset = offset;
    this.open = open;
  }
}

/** Elements that may stand within each other. Drawing programs nest some ten groups. */
const deepest = 60;

/**
 * Reads SVG 1.1 or 2 with a strict parser of XML 1.0 and its namespaces, and leaves out what drawing programs keep for
 * themselves: declarations, comments, a document type, metadata, and whatever is in a namespace of theirs. Names lose their
 * prefix, `xlink:href` becomes `href`, and `&nbsp;` is known.
 *
 * @throws {SvgError} where the XML is not well-formed, its root is not `svg`, or its document type declares anything.
 */
export function readSvg(raw: string): ReadSvg {
  const text = raw.replace(/^\uFEFF/, ' ').trimEnd();
  // A declaration has to be the very first: what is before it is nobody's.
  const skipped = text.length - text.trimStart().length;
  const source = text.slice(skipped);
  const parser = new SaxesParser({ xmlns: true });
  parser.ENTITIES['nbsp'] = '\u00A0';
  const at = () => parser.position;

  const root: Root = { type: 'root', children: [] };
  const ranges = new Map<Element, ElementRanges>();
  const strange: Range[] = [];
  const open: Open[] = [];
  let attributes = new Map<string, Range>();
  let name: Range = { start: 0, end: 0 };
  let read = 0;
  let closed: Open | undefined;
  /** Where the root ends; before it does, the start. */
  let after = 0;

  const range = (start: number, end: number) => ({ start: start + skipped, end: end + skipped });
  const refuse = (message: string, offset: number): never => {
    throw new SvgError(message, offset + skipped);
  };
  /** Nothing of a subtree that is left out enters the tree. */
  const left = () => open.some(({ element }) => !element);
  const add = (value: string) => {
    const parent = open.at(-1)?.element;
    if (!parent || left()) return;
    const last = parent.children.at(-1);
    if (last?.type === 'text') last.value += value;
    else parent.children.push({ type: 'text', value });
  };

  parser.on('error', ({ message }) => {
    const said = message.replace(/^[\d:]*\s*/, '');
    if (said.startsWith('unclosed tag')) {
      const start = open.at(-1)?.start ?? 0;
      // The parser looks for the end of a reference, and finds that of the file.
      const bare = source.slice(start).search(/&(?!#?\w+;)/);
      if (bare >= 0) refuse('empty entity name.', start + bare);
      refuse(said, start);
    }
    if (said.startsWith('text data outside')) {
      refuse(said, after + source.slice(after).search(/\S/));
    }
    const start = startOfToken(source, at());
    if (said === 'unexpected close tag.' && closed) {
      throw new SvgError(said, start + skipped, closed.start + skipped);
    }
    refuse(said, start);
  });
  parser.on('doctype', (declared) => {
    if (declared.includes('[')) {
      refuse('declares entities', Math.max(0, source.lastIndexOf('<!DOCTYPE', at())));
    }
  });
  parser.on('processinginstruction', ({ target }) => {
    const start = source.lastIndexOf('<?', at());
    if (target.toLowerCase() === 'xml-stylesheet') {
      strange.push(range(start, start + 2 + target.length));
    }
  });
  parser.on('opentagstart', (tag) => {
    const start = source.lastIndexOf('<', at() - 1);
    name = range(start, start + 1 + tag.name.length);
    read = start + 1 + tag.name.length;
    attributes = new Map();
  });
  parser.on('attribute', (attribute) => {
    const start = read + (/^\s*/.exec(source.slice(read, at()))?.[0].length ?? 0);
    read = at();
    attributes.set(attribute.name, range(start, read));
  });
  parser.on('opentag', ({ local, uri, attributes: given }) => {
    if (open.length >= deepest) refuse('nested too deep', name.start - skipped);
    const inWords = ['title', 'desc'].includes(open.at(-1)?.element?.tagName ?? '');
    const kind = inWords ? 'strange' : kindOf(uri, local);
    if (open.length === 0 && (kind !== 'svg' || local !== 'svg')) {
      refuse('root is not svg', name.start - skipped);
    }
    if (kind === 'strange' && !left()) strange.push(name);
    const element: Element | undefined =
      kind === 'svg' && !left()
        ? { type: 'element', tagName: local, properties: {}, children: [] }
        : undefined;
    if (element) {
      const places = new Map<string, Range>();
      for (const attribute of Object.values(given)) {
        const place = attributes.get(attribute.name);
        const name = nameInTree(attribute);
        const before = name === undefined ? undefined : element.properties[name];
        if (name === undefined || before === attribute.value) continue;
        // Of two that differ a browser takes one, and resvg the other: the second keeps a name that is refused.
        const key = before === undefined ? name : `${name}:${attribute.name}`;
        element.properties[key] = attribute.value;
        if (place) places.set(key, place);
      }
      ranges.set(element, { name, attributes: places });
      (open.at(-1)?.element ?? root).children.push(element);
    }
    open.push({ element, start: name.start - skipped });
  });
  parser.on('closetag', () => {
    closed = open.pop();
    if (open.length === 0) after = at();
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(source).close();

  const [svg] = root.children;
  if (svg?.type !== 'element') return refuse('document must contain a root element.', 0);
  return { svg, ranges, strange };
}

/** Returns the start of the tag, or of the reference, in which a parser stopped. */
function startOfToken(source: string, at: number): number {
  const before = source.slice(0, at);
  const tag = before.lastIndexOf('<');
  const reference = before.lastIndexOf('&');
  const closed = before.slice(0, -1).lastIndexOf('>');
  if (reference > closed && reference > tag) return reference;
  return tag > closed ? tag : Math.max(0, at - 1);
}

function kindOf(uri: string, local: string): 'svg' | 'programs' | 'strange' {
  if (isOfPrograms(uri)) return 'programs';
  if (uri !== namespaces.svg && uri !== '') return 'strange';
  return local === 'metadata' ? 'programs' : 'svg';
}

/** Returns what an attribute is called in the tree; nothing for what drawing programs keep for themselves. */
function nameInTree({ uri, local, name }: SaxesAttributeNS): string | undefined {
  if (uri === namespaces.xmlns || isOfPrograms(uri)) return undefined;
  if (uri === '') return ownOfPrograms.test(local) ? undefined : local;
  if (uri === namespaces.xlink) return local === 'href' ? 'href' : undefined;
  return uri === namespaces.xml ? `xml:${local}` : name;
}

/** Attributes of SVG that no browser acts upon, and names for the program alone. */
const ownOfPrograms =
  /^(?:version|baseProfile|zoomAndPan|contentStyleType|contentScriptType|enable-background|data-[\w.-]+)$/;

interface Open {
  /** Missing where the element is left out. */
  element: Element | undefined;
  start: number;
}
