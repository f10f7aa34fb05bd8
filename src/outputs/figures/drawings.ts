import type { Element, Properties } from 'hast';
import { cleanDrawing } from '../../content/drawing/clean.ts';
import { withOwnIds } from '../../content/drawing/elements.ts';
import { writeSvg } from '../../content/drawing/write.ts';
import type { Language } from '../../site.ts';

const drawings = import.meta.glob<string>('../../../content/*/figures/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * Returns the SVG of a drawing, and its version for narrow screens where there is one. Inlined, so that it takes the theme.
 */
export function drawingOf(language: Language, file: string): { wide: string; narrow?: string } {
  const read = (name: string) => {
    const raw = drawings[`../../../content/${language}/figures/${name}`];
    return raw && decorative(withOwnIds(cleanDrawing(raw), name.replace(/\.svg$/, '')));
  };
  const wide = read(file);
  if (!wide) throw new Error(`content/${language}/figures/${file} is missing`);
  const narrow = read(file.replace(/\.svg$/, '-narrow.svg'));
  return { wide, ...(narrow && { narrow }) };
}

/** Writes a drawing for a frame that says what it shows. */
export function decorative(svg: Element): string {
  const properties: Properties = {
    'aria-hidden': 'true',
    focusable: 'false',
    ...svg.properties,
    role: undefined,
  };
  return writeSvg({ ...svg, properties });
}
