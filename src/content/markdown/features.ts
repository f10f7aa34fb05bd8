import type { Features } from 'satteri';

/** The extensions of Markdown that Sätteri reads: where it renders a page, and where it gives the tree of a text. */
export const features = {
  headingAttributes: true,
  gfm: { footnotes: { clobberPrefix: '' } },
} satisfies Features;
