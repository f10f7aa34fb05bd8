import type { Language } from '../site.ts';

const drawings = import.meta.glob<string>('../../content/*/figures/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The SVG of a drawing, and its version for narrow screens where there is one. Inlined, so that it takes the theme. */
export function drawingOf(language: Language, file: string): { wide: string; narrow?: string } {
  const read = (name: string) => drawings[`../../content/${language}/figures/${name}`];
  const wide = read(file);
  if (!wide) throw new Error(`content/${language}/figures/${file} is missing`);
  const narrow = read(file.replace(/\.svg$/, '-narrow.svg'));
  return { wide: decorative(wide), ...(narrow && { narrow: decorative(narrow) }) };
}

/** A drawing in a frame that says what it shows. */
export function decorative(svg: string): string {
  return svg
    .replace(/ role="img"/, '')
    .replace('<svg', '<svg aria-hidden="true" focusable="false"');
}
