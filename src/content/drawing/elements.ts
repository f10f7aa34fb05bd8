import type { Element, Properties } from 'hast';

/** Returns an element and all within it, in the order of the document. */
export function elementsIn(element: Element): Element[] {
  return [
    element,
    ...element.children.flatMap((child) => (child.type === 'element' ? elementsIn(child) : [])),
  ];
}

/** Returns the same tree with other attributes: those that `change` makes of each element's own. */
export function withAttributes(
  element: Element,
  change: (properties: Properties, element: Element) => Properties,
): Element {
  return {
    ...element,
    properties: change(element.properties, element),
    children: element.children.map((child) =>
      child.type === 'element' ? withAttributes(child, change) : child,
    ),
  };
}

/** Returns the same tree with each value of each attribute as `change` writes it. */
export function withValues(element: Element, change: (value: string) => string): Element {
  return withAttributes(element, (properties) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, change(String(value))]),
    ),
  );
}

/**
 * Returns the same drawing with ids that no other has, and references that follow them: two drawings on one page, or a
 * drawing in another, keep their own clips and gradients. A reference to what the drawing has not leads nowhere, and not
 * to a part of another drawing or of the page.
 *
 * @param owner - what the drawing is called. A full stop follows it, which no anchor of a text has.
 */
export function withOwnIds(drawing: Element, owner: string): Element {
  const prefix = `${owner.replace(/[^\w-]+/g, '-')}.`;
  const own = (id: string) => prefix + id;
  return withAttributes(drawing, (properties) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => {
        const text = String(value);
        if (name === 'id') return [name, own(text)];
        if (name === 'href')
          return [name, text.replace(/^#(.+)$/, (_, id: string) => `#${own(id)}`)];
        if (name === 'aria-labelledby' || name === 'aria-describedby') {
          return [name, text.split(/\s+/).filter(Boolean).map(own).join(' ')];
        }
        return [
          name,
          text.replace(
            /url\(\s*(["']?)#([^\s"'()]+)\1\s*\)/g,
            (_, __, id: string) => `url(#${own(id)})`,
          ),
        ];
      }),
    ),
  );
}
