import type { Element, ElementContent, Properties } from 'hast';
import { viewBoxOf } from '../../content/drawing/clean.ts';
import { withOwnIds, withValues } from '../../content/drawing/elements.ts';
import { readSvg } from '../../content/drawing/read.ts';
import { colours } from '../../brand/colours.ts';
import { mix } from './illustrations.ts';

const { paper, ink } = colours.light;

/** A chart or drawing that was taken out of its page, to stand in another SVG: in units of its own. */
export interface FigurePicture {
  width: number;
  height: number;
  viewBox: string;
  /** The presentation attributes of the drawing as a whole: `fill="none"`. */
  presentation: Properties;
  parts: ElementContent[];
}

/**
 * Reads a chart or drawing that was cleaned, in the light colours of the site: custom properties and the colour of the
 * words around mean nothing outside a page.
 *
 * @param tone - the colour of its publication.
 */
export function readFigurePicture(
  svg: string,
  kind: 'chart' | 'drawing',
  tone: string,
): FigurePicture {
  const read = withOwnIds(readSvg(svg).svg, kind);
  const tree = withValues(read, (value) =>
    value
      .replaceAll('var(--tone)', tone)
      .replaceAll('var(--tone-quiet)', mix(tone, paper, 0.38))
      .replaceAll('currentColor', ink),
  );
  const { width, height } = viewBoxOf(tree) ?? { width: 1, height: 1 };
  return {
    width,
    height,
    viewBox: tree.properties['viewBox'] ?? '0 0 1 1',
    // What the root of a chart says is for the page: its letters are those of the card.
    presentation: kind === 'drawing' ? presentationOf(tree) : {},
    parts: tree.children,
  };
}

/** Returns a picture as an element at its place in another SVG. */
export function placePicture(picture: FigurePicture, place: Properties): Element {
  const { presentation, parts } = picture;
  return {
    type: 'element',
    tagName: 'svg',
    properties: { ...place, ...presentation },
    children: parts,
  };
}

/** Where it stands and what it is called is for the page; what it looks like goes along. */
function presentationOf({ properties }: Element): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([name]) =>
        !/^(?:x|y|width|height|viewBox|preserveAspectRatio|overflow|id|role|lang|focusable)$|^(?:aria-|xml:)/.test(
          name,
        ),
    ),
  );
}
