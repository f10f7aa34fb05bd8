import type { Element } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { allowed } from './allowed.ts';
import { elementsIn } from './elements.ts';
import { readSvg, type Range, type ReadSvg } from './read.ts';

/** A part of a drawing that is refused. */
export interface RefusedPart extends Range {
  /** The element or attribute as it is called: `script`, `onload`. */
  name: string;
}

/**
 * Returns the tree of a drawing with what is allowed in it, and nothing else. Whatever the site serves of a drawing is made
 * of this.
 *
 * @throws {SvgError} where the text is no SVG.
 */
export function cleanDrawing(raw: string): Element {
  const clean = sanitize(withViewBox(readSvg(raw).svg), allowed);
  if (clean.type !== 'element') throw new Error('The sanitiser kept no svg element');
  return clean;
}

/** Says what the sanitiser takes out of a drawing: it alone judges, one element at a time. */
export function refusalsIn({ svg, ranges, strange }: ReadSvg): RefusedPart[] {
  const refused = elementsIn(svg).flatMap((element): RefusedPart[] => {
    const places = ranges.get(element);
    if (!places) return [];
    const kept = sanitize({ ...element, children: [] }, allowed);
    if (kept.type !== 'element') return [{ name: element.tagName, ...places.name }];
    return [...places.attributes].flatMap(([name, range]) =>
      Object.hasOwn(kept.properties, name) ? [] : [{ name, ...range }],
    );
  });
  return [...refused, ...strange.map((range) => ({ name: '', ...range }))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Says how large a drawing is in its own units; nothing where it does not say so in numbers. */
export function viewBoxOf({ properties }: Element): ViewBox | undefined {
  const given = properties['viewBox'];
  if (given === undefined) {
    const [width, height] = [lengthOf(properties['width']), lengthOf(properties['height'])];
    return width && height ? { x: 0, y: 0, width, height } : undefined;
  }
  const numbers = given
    .trim()
    .split(/\s+/)
    .join(' ')
    .split(/ ?, ?| /)
    .map(Number);
  const [x = NaN, y = NaN, width = NaN, height = NaN] = numbers;
  const fits = numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0;
  return fits ? { x, y, width, height } : undefined;
}

/** A drawing whose size stands in pixels alone cannot grow and shrink with the page. */
function withViewBox(svg: Element): Element {
  const box = viewBoxOf(svg);
  if ('viewBox' in svg.properties || !box) return svg;
  const { x, y, width, height } = box;
  return { ...svg, properties: { ...svg.properties, viewBox: `${x} ${y} ${width} ${height}` } };
}

function lengthOf(value: unknown): number | undefined {
  const [, number] = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(String(value)) ?? [];
  return number === undefined ? undefined : Number(number);
}

export interface ViewBox {
  x: number;
  y: number;
  width: number;
  height: number;
}
