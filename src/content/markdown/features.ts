import type { Features } from 'satteri';

/** What Sätteri reads beside plain Markdown: where it renders a page, and where it gives the tree of a text. */
export const features = {
  headingAttributes: true,
  gfm: { footnotes: { clobberPrefix: '' } },
} satisfies Features;
