import { expect, test } from 'vitest';
import { figurePicture } from '../../../../src/outputs/cards/figure.ts';
import { placePicture, readFigurePicture } from '../../../../src/outputs/cards/figure-picture.ts';
import {
  figurePng,
  figureSvg,
  type FigureFile,
} from '../../../../src/outputs/figure-files/figure-file.ts';
import { xmlFault } from '../../../support/xml.ts';

const drawing =
  '<svg viewBox="0 0 320 160" fill="none" role="img"><title id="title">x</title><defs><clipPath id="clip0"><path d="M0 0h9"/></clipPath></defs><g clip-path="url(#clip0)" fill="var(--tone)"><text font-weight="600" fill="currentColor">currentColor</text></g></svg>';

const file: FigureFile = {
  language: 'nl',
  title: 'Een figuur',
  alt: 'Een lijn.',
  credit: 'Van ons.',
  petal: 1,
  input: { kind: 'drawing', wide: drawing },
  fonts: '',
};

test('a picture keeps what it says of all its parts, and leaves what is for its page', () => {
  const picture = readFigurePicture(drawing, 'drawing', '#123456');
  expect(picture).toMatchObject({ width: 320, height: 160, presentation: { fill: 'none' } });
  expect(placePicture(picture, { x: '1', fill: '#000' }).properties).toEqual({
    x: '1',
    fill: 'none',
  });
});

test('colours of the page become those of a file, in attributes and not in words', () => {
  const svg = figureSvg(file);
  expect(svg).not.toMatch(/var\(|="currentColor"/);
  expect(svg).toContain('>currentColor</text>');
});

test('a drawing within a figure or a card has ids of its own', () => {
  const card = figurePicture(file.input, { x: 0, y: 0, width: 640, height: 320 }, '#123456', 'nl');
  for (const svg of [figureSvg(file), `<svg>${card}</svg>`]) {
    expect(xmlFault(svg)).toBeUndefined();
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('drawing.title');
    expect(svg).toContain('clip-path="url(#drawing.clip0)"');
  }
});

test('the PNG has the proportions of the SVG', () => {
  const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec(figureSvg(file)) ?? [];
  const png = Buffer.from(figurePng(file));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    2 * Number(width),
    2 * Number(height),
  ]);
});
