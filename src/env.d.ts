declare namespace App {
  interface Locals {
    /** The record of the page that is being rendered: what the components of its prose read. */
    page: import('./publication/page.ts').Page;
  }
}

declare module 'subset-font' {
  /** Gives the font with the glyphs of `text` alone: https://github.com/papandreou/subset-font */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'woff' | 'sfnt';
      noLayoutClosure?: boolean;
      /** Tags of OpenType features; all where it is missing. */
      keepFeatures?: string[];
      /** Tags of OpenType tables. */
      dropTables?: string[];
      variationAxes?: Record<string, { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}

declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export interface TextFragment {
    textStart: string;
    textEnd?: string;
    prefix?: string;
    suffix?: string;
  }
  export const GenerateFragmentStatus: { readonly SUCCESS: 0 };
  export function generateFragmentFromRange(range: Range): {
    status: number;
    fragment?: TextFragment;
  };
}

/** The compiled words and examples of the guide for editors, by the place of their part (src/build/handbook.ts). */
declare module 'virtual:handbook' {
  export const contents: Readonly<Record<number, import('astro').MDXContent>>;
}
