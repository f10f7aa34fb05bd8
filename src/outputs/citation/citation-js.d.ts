/** The part of Citation.js (https://citation.js.org) that is used here: it ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    /** @param items - CSL-JSON. */
    constructor(items: object);
    format(
      format: 'bibliography',
      options: { format: 'text'; template: 'apa'; lang: string },
    ): string;
    format(format: 'bibtex' | 'biblatex' | 'ris'): string;
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
