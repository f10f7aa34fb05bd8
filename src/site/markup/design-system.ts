import type { Element } from 'hast';
import { defineHastPlugin } from 'satteri';
import { ownValue } from '../../own-value.ts';

/** The NL Design System class of each element that Markdown makes. */
const classes: Record<string, string[]> = {
  h2: ['nl-heading', 'nl-heading--level-2'],
  h3: ['nl-heading', 'nl-heading--level-3'],
  h4: ['nl-heading', 'nl-heading--level-4'],
  p: ['nl-paragraph'],
  blockquote: ['utrecht-blockquote'],
};

/** Puts the classes of NL Design System components on what Markdown makes, so that their tokens style it. */
export const designSystem = defineHastPlugin({
  name: 'design-system',
  element: {
    filter: Object.keys(classes),
    visit(node, ctx) {
      const own = ownValue(classes, node.tagName) ?? [];
      ctx.setProperty(node, 'className', [...classesOf(node), ...own]);
    },
  },
});

function classesOf(node: Readonly<Element>): string[] {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String) : [];
}
