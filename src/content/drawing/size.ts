import type { Element } from 'hast';
import { elementsIn } from './elements.ts';

/** Elements that a drawing may come to, with all that it repeats: a browser draws so many without a pause. */
const most = 5_000;

/**
 * Returns the element at which a drawing repeats itself without end, or so often that a browser would hang: a part that
 * shows ten times a part that shows ten times a part …
 */
export function endlessIn(svg: Element): Element | undefined {
  const elements = elementsIn(svg);
  // Of two with one id, a browser shows the first and another reader the last: both count.
  const byId = Map.groupBy(elements, ({ properties: { id } }) => String(id));
  const sizes = new Map<Element, number>();
  const sizeOf = (element: Element): number => {
    const known = sizes.get(element);
    if (known !== undefined) return known;
    // Whoever comes back here while it is counted goes round.
    sizes.set(element, Infinity);
    const children = element.children.filter((child) => child.type === 'element');
    const shown = referencesOf(element).flatMap((id) => byId.get(id) ?? []);
    const size = [...children, ...shown].reduce((sum, other) => sum + sizeOf(other), 1);
    sizes.set(element, size);
    return size;
  };
  if (sizeOf(svg) <= most) return undefined;
  // The innermost that is too large: what an author has to look at.
  return (
    elements.findLast(
      (element) =>
        sizeOf(element) > most && element.children.every(({ type }) => type !== 'element'),
    ) ?? svg
  );
}

/** Returns the ids of the other parts that an element shows or is filled with. */
function referencesOf({ properties }: Element): string[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const text = String(value);
    if (name === 'href') return text.startsWith('#') ? [text.slice(1)] : [];
    return [...text.matchAll(/url\(\s*["']?#([^\s"'()]+)/g)].map(([, id = '']) => id);
  });
}
