/** The namespaces that a browser acts upon in an SVG document. */
export const namespaces = {
  svg: 'http://www.w3.org/2000/svg',
  xlink: 'http://www.w3.org/1999/xlink',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
} as const;

/** Tells whether drawing programs keep notes to themselves in this namespace: no browser shows anything of it. */
export function isOfPrograms(uri: string): boolean {
  return programs.some((start) => uri.startsWith(start));
}

/** How those namespaces begin. */
const programs = [
  // Inkscape
  'http://www.inkscape.org/',
  'http://sodipodi.sourceforge.net/',
  'http://inkscape.sourceforge.net/',
  'http://www.openswatchbook.org/',
  // Illustrator
  'http://ns.adobe.com/',
  'https://ns.adobe.com/',
  // Sketch, Affinity, Figma, CorelDRAW, Boxy, Vectornator, SVG.js, Krita, Visio, LibreOffice
  'http://www.bohemiancoding.com/',
  'http://www.serif.com/',
  'http://www.figma.com/',
  'https://www.figma.com/',
  'http://www.corel.com/',
  'https://boxy-svg.com',
  'http://vectornator.io',
  'http://svgjs.com',
  'http://svgjs.dev',
  'https://svgjs.dev',
  'http://krita.org/',
  'http://schemas.microsoft.com/',
  'http://xml.openoffice.org/',
  // Metadata: who made it, and its licence
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://www.w3.org/2000/01/rdf-schema#',
  'http://purl.org/dc/',
  'http://creativecommons.org/ns#',
  'http://web.resource.org/cc/',
  'http://xmlns.com/foaf/',
];
