import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import {
  figureFileOf,
  figurePng,
  figureSvg,
} from '../../../../src/outputs/figure-files/figure-file.ts';
import { model } from '../../../support/publication.ts';
import { xmlFault } from '../../../support/xml.ts';

const files = model.piecePages.flatMap(({ part: { piece, on } }) =>
  piece.kind === 'figure' ? [figureFileOf(on, piece, model.edition)] : [],
);

test('there are figures to look at', () => {
  expect(files.length).toBeGreaterThan(15);
});

test.each(files.map((file) => [`${file.language}: ${file.title}`, file] as const))(
  '%s stands alone: named, described, credited, and with colours of its own',
  (_, file) => {
    const svg = figureSvg(file);
    expect(xmlFault(svg)).toBeUndefined();
    expect(svg).not.toMatch(/var\(--|currentColor|undefined|NaN/);
    const { document } = parseHTML(svg);
    expect(document.querySelector('title')?.textContent).toBe(file.title);
    expect(document.querySelector('desc')?.textContent).toBe(file.alt);
    expect(file.alt.length).toBeGreaterThan(20);
    const words = document.documentElement.textContent.replace(/\s+/g, '');
    expect(words).toContain(file.credit.replace(/\s+/g, ''));
    expect(file.credit).toContain('CC BY 4.0');
    expect(file.credit).toContain('https://');
  },
);

test('the PNG has two pixels for each unit, and the same figure gives the same bytes', () => {
  const [file] = files;
  if (!file) throw new Error('There is no figure');
  const png = Buffer.from(figurePng(file));
  const [, width = ''] = /width="(\d+)"/.exec(figureSvg(file)) ?? [];
  expect(png.readUInt32BE(16)).toBe(2 * Number(width));
  expect(Buffer.from(figurePng(file)).equals(png)).toBe(true);
});
