import { defineHastPlugin } from 'satteri';

/** Gives the checkbox of a GFM task list its item's words as a name: without, a screen reader says “checkbox”. */
export const taskLabels = defineHastPlugin({
  name: 'task-labels',
  element: {
    filter: ['input'],
    visit(node, ctx) {
      ctx.setProperty(node, 'ariaLabel', ctx.textContent(ctx.parent(node)).trim());
    },
  },
});
