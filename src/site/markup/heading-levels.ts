import { defineHastPlugin } from 'satteri';

/** Lets each heading say its level and its words, so that one component can stand for the headings of every level. */
export const headingLevels = defineHastPlugin({
  name: 'heading-levels',
  element: {
    filter: ['h2', 'h3', 'h4'],
    visit(node, ctx) {
      ctx.setProperty(node, 'dataLevel', node.tagName.slice(1));
      ctx.setProperty(node, 'dataName', ctx.textContent(node).trim());
    },
  },
});
