import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { cleanDrawing, refusalsIn } from '../../../../src/content/drawing/clean.ts';
import { withOwnIds } from '../../../../src/content/drawing/elements.ts';
import { readSvg, SvgError } from '../../../../src/content/drawing/read.ts';
import { endlessIn } from '../../../../src/content/drawing/size.ts';
import { writeSvg } from '../../../../src/content/drawing/write.ts';
import { contentFilesIn } from '../../../../src/editors/check/content-files.ts';
import { root } from '../../../support/content.ts';
import { xmlFault } from '../../../support/xml.ts';

const svg = (inside: string, attributes = '') =>
  `<svg viewBox="0 0 9 9"${attributes}>${inside}</svg>`;
const line = '<path d="M0 0h9"/>';

/** What of a drawing is refused, as its author wrote it; or where it cannot be read. */
function refused(raw: string): string[] | number {
  try {
    return refusalsIn(readSvg(raw)).map(({ start, end }) => raw.slice(start, end));
  } catch (error) {
    if (error instanceof SvgError) return error.offset;
    throw error;
  }
}

const acting: [string, string, string[]][] = [
  ['a script', svg('<script>alert(1)</script>'), ['<script']],
  [
    'a script that names its language itself',
    svg('<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>'),
    ['<x:script'],
  ],
  ['a script of HTML', svg('<script xmlns="http://www.w3.org/1999/xhtml">1</script>'), ['<script']],
  [
    'a script of HTML under a prefix',
    svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script>'),
    ['<h:script'],
  ],
  ['a script in capitals, which HTML reads as one', svg('<SCRIPT>1</SCRIPT>'), ['<SCRIPT']],
  ['a script from elsewhere', svg('<script href="https://voorbeeld.example/a.js"/>'), ['<script']],
  ['a handler', svg(line, ' onload="alert(1)"'), ['onload="alert(1)"']],
  [
    'a handler at the start of a line',
    '<svg\nonload="alert(1)" viewBox="0 0 9 9"/>',
    ['onload="alert(1)"'],
  ],
  ['a handler after a tab', svg('<path\tonclick\t=\n"alert(1)"/>'), ['onclick\t=\n"alert(1)"']],
  ['a handler in capitals', svg('<path ONCLICK="1"/>'), ['ONCLICK="1"']],
  ['a handler that no browser has yet', svg('<path onnext="1"/>'), ['onnext="1"']],
  ['a handler between single quotes', svg("<path onclick='1'/>"), ["onclick='1'"]],
  ['an animation', svg('<animate attributeName="x" dur="1s"\nonbegin="1"/>'), ['<animate']],
  ['a value that is set', svg('<set attributeName="href" to="javascript:alert(1)"/>'), ['<set']],
  [
    'a motion',
    svg('<animateMotion path="M0 0"/><animateTransform/><discard/>'),
    ['<animateMotion', '<animateTransform', '<discard'],
  ],
  ['a link', svg('<a href="javascript:alert(1)">x</a>'), ['<a']],
  ['a link over two lines', svg('<a href=\n"javascript:alert(1)">x</a>'), ['<a']],
  [
    'a link in references',
    svg('<a xlink:href="java&#115;cript:1" xmlns:xlink="http://www.w3.org/1999/xlink">x</a>'),
    ['<a'],
  ],
  ['an image', svg('<image href\n="https://voorbeeld.example/a.png"/>'), ['<image']],
  [
    'an image in a filter',
    svg('<filter><feImage href="https://voorbeeld.example/a.png"/></filter>'),
    ['<feImage'],
  ],
  [
    'HTML',
    svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
    ['<foreignObject', '<p'],
  ],
  [
    'HTML that ends an SVG',
    svg('<p>x</p><body/><iframe src="https://voorbeeld.example"/>'),
    ['<p', '<body', '<iframe'],
  ],
  ['HTML in a title', svg('<title><img src="x"/></title>'), ['<img']],
  ['SVG in a description', svg('<desc><path d="M0 0"/></desc>'), ['<path']],
  ['formulas', svg('<math xmlns="http://www.w3.org/1998/Math/MathML"><mi/></math>'), ['<math']],
  ['an unknown language', svg('<e:thing xmlns:e="https://voorbeeld.example/ns"/>'), ['<e:thing']],
  ['a style sheet', svg('<style>@import "https://voorbeeld.example/a.css";</style>'), ['<style']],
  [
    'a style sheet as an instruction',
    `<?xml-stylesheet href="a.css"?>${svg(line)}`,
    ['<?xml-stylesheet'],
  ],
  ['a style', svg('<path\nstyle="fill:red"/>'), ['style="fill:red"']],
  [
    'a fill from elsewhere',
    svg('<path fill="url(https://voorbeeld.example/a.svg#a)"/>'),
    ['fill="url(https://voorbeeld.example/a.svg#a)"'],
  ],
  [
    'a fill from another host',
    svg('<path fill="URL(//voorbeeld.example/a.svg#a)"/>'),
    ['fill="URL(//voorbeeld.example/a.svg#a)"'],
  ],
  [
    'a mask from elsewhere, in escapes of CSS',
    svg('<path mask="u\\72l(https://voorbeeld.example/a)"/>'),
    ['mask="u\\72l(https://voorbeeld.example/a)"'],
  ],
  [
    'a filter from elsewhere, as a fallback',
    svg('<path filter="var(--a, url(https://voorbeeld.example/a))"/>'),
    ['filter="var(--a, url(https://voorbeeld.example/a))"'],
  ],
  [
    'a fill from elsewhere, in references',
    svg('<path fill="&#117;rl(https://voorbeeld.example/a)"/>'),
    ['fill="&#117;rl(https://voorbeeld.example/a)"'],
  ],
  [
    'an image as a cursor',
    svg('<path cursor="url(https://voorbeeld.example/a.cur)"/>'),
    ['cursor="url(https://voorbeeld.example/a.cur)"'],
  ],
  [
    'an image set',
    svg('<path mask="image-set(\'https://voorbeeld.example/a\' 1x)"/>'),
    ['mask="image-set(\'https://voorbeeld.example/a\' 1x)"'],
  ],
  ['a part of another file', svg('<use href="a.svg#a"/>'), ['href="a.svg#a"']],
  [
    'a part of data',
    svg('<use href="data:image/svg+xml,x#a"/>'),
    ['href="data:image/svg+xml,x#a"'],
  ],
  [
    'a part of elsewhere, after a part of its own',
    svg(
      '<use href="#a" xlink:href="https://voorbeeld.example/a#a" xmlns:xlink="http://www.w3.org/1999/xlink"/>',
    ),
    ['xlink:href="https://voorbeeld.example/a#a"'],
  ],
  [
    'another base for addresses',
    svg(line, ' xml:base="https://voorbeeld.example/"'),
    ['xml:base="https://voorbeeld.example/"'],
  ],
  [
    'an event of XML',
    svg('<path ev:event="click" xmlns:ev="http://www.w3.org/2001/xml-events"/>'),
    ['ev:event="click"'],
  ],
  [
    'an attribute named after what objects have',
    svg('<path constructor="1" __proto__="1"/>'),
    ['constructor="1"', '__proto__="1"'],
  ],
];

describe('what acts, or comes from elsewhere, is refused where it stands, and is never served', () => {
  test.each(acting)('%s', (_, raw, expected) => {
    expect(refused(raw)).toEqual(expected);
    const clean = writeSvg(cleanDrawing(raw));
    expect(refused(clean)).toEqual([]);
    expect(clean).not.toMatch(/script|voorbeeld|javascript|data:|\son\w+\s*=|style|xmlns/i);
  });
});

const illFormed: [string, string, string][] = [
  ['a bare &', svg('<text>Balies & loketten</text>'), '& loketten'],
  ['a bare & before a semicolon', svg('<text>a & b; c</text>'), '& b;'],
  ['a name that XML does not know', svg('<text>&eacute;</text>'), '&eacute;'],
  ['a name of every object', svg('<text>&constructor;</text>'), '&constructor;'],
  ['a character that no text has', svg('<text>&#1;</text>'), '&#1;'],
  ['an element that stays open', svg('<g><path d="M0 0"/>'), '</svg>'],
  ['a file that was cut off', '<svg viewBox="0 0 9 9"><g><path d="M0 0"/></g>', '<svg'],
  ['an attribute that stays open', '<svg viewBox="0 0 9 9"><text x="1</text></svg>', '</text>'],
  ['an attribute without a value', svg('<path hidden/>'), '<path'],
  ['an attribute twice', svg('<path d="M0 0" d="M1 1"/>'), '<path'],
  ['a prefix that stands for nothing', svg('<inkscape:path/>'), '<inkscape:path'],
  ['text that breaks out', `${svg(line)}<meta http-equiv="refresh" content="0"/>`, '<meta'],
  ['text after it', `${svg(line)}tekst`, 'tekst'],
  ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, '<!DOCTYPE'],
  [
    'entities from elsewhere',
    `<!DOCTYPE svg SYSTEM "a.dtd" [<!ENTITY % a SYSTEM "b"> %a;]>${svg('')}`,
    '<!DOCTYPE',
  ],
  ['another root', '<html><svg/></html>', '<html'],
  ['a root of another language', '<svg xmlns="http://www.w3.org/1999/xhtml"/>', '<svg'],
  ['too much within each other', svg('<g>'.repeat(5000) + '</g>'.repeat(5000)), '<g>'],
];

describe('what is ill-formed has a place in the file itself', () => {
  test.each(illFormed)('%s', (_, raw, start) => {
    const offset = refused(raw);
    expect(typeof offset).toBe('number');
    expect(raw.slice(Number(offset)).startsWith(start)).toBe(true);
    expect(() => cleanDrawing(raw)).toThrow(SvgError);
  });

  test('nothing at all, and words', () => {
    expect(() => readSvg('')).toThrow(SvgError);
    expect(() => readSvg('geen tekening')).toThrow(SvgError);
  });
});

const programs: [string, string, string][] = [
  [
    'a byte order mark, a declaration and a comment',
    `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- <script> -->\r\n${svg(line)}\r\n`,
    svg(line),
  ],
  ['blank lines before the declaration', `\n\n<?xml version="1.0"?>${svg(line)}`, svg(line)],
  [
    'a document type',
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg(line)}`,
    svg(line),
  ],
  ['hard spaces', svg('<text>a&nbsp;b</text>'), svg('<text>a\u00A0b</text>')],
  [
    'CDATA, and what ends it',
    svg('<text><![CDATA[<a>]]> ]]&gt;</text>'),
    svg('<text>&#x3C;a> ]]&gt;</text>'),
  ],
  [
    'prefixes for SVG itself',
    '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:path d="M0 0h9"/></s:svg>',
    svg(line),
  ],
  [
    'links to parts as they were written',
    svg('<use xlink:href="#a"/>', ' xmlns:xlink="http://www.w3.org/1999/xlink"'),
    svg('<use href="#a"/>'),
  ],
  [
    'notes of a program',
    svg(
      `<i:namedview a="1"><i:grid/></i:namedview><metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata><path d="M0 0h9" i:label="x"/>`,
      ' xmlns:i="http://www.inkscape.org/namespaces/inkscape" version="1.1" data-name="Laag 1"',
    ),
    svg(line),
  ],
  [
    'a size in pixels',
    '<svg width="9px" height="9"><g/></svg>',
    '<svg width="9px" height="9" viewBox="0 0 9 9"><g/></svg>',
  ],
];

describe('what drawing programs write is left out, and the drawing comes through', () => {
  test.each(programs)('%s', (_, raw, expected) => {
    expect(refused(raw)).toEqual([]);
    expect(writeSvg(cleanDrawing(raw))).toBe(expected);
  });
});

describe('the drawings of the site', async () => {
  const files = (await contentFilesIn(root).list()).filter((file) => file.endsWith('.svg'));

  test('are there', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  test.each(files)('%s is served as it stands', async (file) => {
    const raw = await readFile(`${root}/${file}`, 'utf8');
    expect(refused(raw)).toEqual([]);
    expect(writeSvg(cleanDrawing(raw))).toBe(raw.trim());
  });
});

test('what is written reads the same as XML, as HTML and in resvg', () => {
  const raw = svg(
    '<text x="1" aria-label="&quot;a&quot; &amp; &lt;b&gt;">&lt;/svg&gt;&lt;script&gt; &amp;amp; ]]&gt;</text><g/>',
  );
  const clean = writeSvg(cleanDrawing(raw));
  expect(xmlFault(clean)).toBeUndefined();
  expect(writeSvg(cleanDrawing(clean))).toBe(clean);
  const text = parseHTML(`<body>${clean}</body>`).document.querySelector('text');
  expect(text?.textContent).toBe('</svg><script> &amp; ]]>');
  expect(text?.getAttribute('aria-label')).toBe('"a" & <b>');
  const alone = clean.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  expect(new Resvg(alone).render().width).toBe(9);
});

test('ids are a drawing’s own, and references follow them', () => {
  const drawing = cleanDrawing(
    svg(
      '<title id="t">x</title><clipPath id="c"/><g clip-path="url(#c)" mask="url( \'#c\' )" fill="url(#other)"/><use href="#c"/>',
      ' aria-labelledby="t u"',
    ),
  );
  expect(writeSvg(withOwnIds(drawing, 'de balies'))).toBe(
    svg(
      '<title id="de-balies.t">x</title><clipPath id="de-balies.c"/><g clip-path="url(#de-balies.c)" mask="url(#de-balies.c)" fill="url(#other)"/><use href="#de-balies.c"/>',
      ' aria-labelledby="de-balies.t u"',
    ),
  );
});

describe('a drawing that repeats itself', () => {
  const tens = (levels: number) =>
    Array.from(
      { length: levels },
      (_, level) => `<g id="g${level + 1}">${`<use href="#g${level}"/>`.repeat(10)}</g>`,
    ).join('');
  test.each([
    ['without end', '<g id="a"><use href="#a"/></g>', true],
    ['in a round', '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>', true],
    ['in a pattern of itself', '<pattern id="p"><path fill="url(#p)"/></pattern>', true],
    ['ten to the ninth times', `<g id="g0"><path/></g>${tens(9)}`, true],
    ['a hundred times', `<g id="g0"><path/></g>${tens(2)}`, false],
    ['not at all', line, false],
  ])('%s', (_, inside, endless) => {
    expect(endlessIn(readSvg(svg(inside)).svg) !== undefined).toBe(endless);
  });
});

test('a long value takes no longer than its length asks for', () => {
  for (const value of [
    'url('.repeat(5000),
    'rgb(1)'.repeat(4000) + '(',
    'a'.repeat(20000) + '\\',
    '('.repeat(9000),
  ]) {
    expect(refused(svg(`<path fill="${value}"/>`))).toHaveLength(1);
  }
});
