import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readProse, attribute } from '../../../../src/content/markdown/prose.ts';
import {
  chartWidths,
  drawChart,
  type ChartOptions,
} from '../../../../src/outputs/figures/chart.ts';
import { dataFiles, tableOf } from '../../../../src/outputs/figures/data.ts';
import { readTable } from '../../../../src/outputs/figures/table.ts';
import type { ChartKind } from '../../../../src/content/vocabulary/values.ts';
import { readContent } from '../../../support/content.ts';

const { entries } = await readContent();

/** Every chart of the site, as its author asks for it. */
const charts = entries.flatMap(({ body, file, language }) =>
  readProse(body)
    .components.filter(({ name }) => name === 'Chart')
    .map((use) => {
      const asked = (name: string) => attribute(use, name) ?? '';
      const options: Omit<ChartOptions, 'width'> = {
        table: tableOf(language, asked('data')),
        kind: asked('kind') as ChartKind,
        unit: asked('unit'),
        reversed: asked('reversed') === 'true',
        language,
      };
      return { name: `${file} ${asked('id')}`, options };
    }),
);

const widths = Object.entries(chartWidths);
const drawn = charts.flatMap(({ name, options }) =>
  widths.map(([size, width]) => ({
    name: `${name}, ${size}`,
    options,
    width,
    svg: drawChart({ ...options, width }),
  })),
);

const textsOf = (svg: string) =>
  [...parseHTML(svg).document.querySelectorAll('text')].map(({ textContent }) => textContent);

test('the site has charts of every kind', () => {
  expect(new Set(charts.map(({ options }) => options.kind))).toEqual(
    new Set(['bars', 'columns', 'line']),
  );
});

describe.each(drawn)('$name', ({ options, svg, width }) => {
  test('keeps to the Content-Security-Policy: no style attribute, no style element', () => {
    expect(svg).not.toMatch(/<style|\sstyle=|\sclass=|<script/);
  });

  test('shows every label and every value', () => {
    const { table, unit, language } = options;
    const number = new Intl.NumberFormat(language);
    const wanted = table.rows.flatMap(({ label, values }) => [
      label,
      ...values.map((value) => number.format(value) + (unit === '%' ? '%' : '')),
    ]);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(wanted));
  });

  test('scales with its frame, and is passed over by screen readers', () => {
    expect(svg).toMatch(/^<svg aria-hidden="true" focusable="false"/);
    expect(svg).toMatch(new RegExp(`viewBox="0 0 ${width} \\d+"`));
    expect(/^<svg[^>]*>/.exec(svg)?.[0]).not.toMatch(/ (width|height)="/);
  });

  test('names no attribute twice', () => {
    for (const [tag] of svg.matchAll(/<[a-z][^>]*>/g)) {
      const names = [...tag.matchAll(/ ([a-z-]+)=/gi)].map(([, name]) => name);
      expect(new Set(names).size, tag).toBe(names.length);
    }
  });

  test('takes its colours from the page', () => {
    expect(svg).toMatch(/var\(--tone\)/);
    expect(svg).not.toMatch(/#[0-9a-f]{3,8}\b|steelblue/i);
  });
});

const years = readTable('Jaar,Plaats\n2010,5\n2018,13\n', 'x.csv');
const draw = (options: Partial<ChartOptions>) =>
  drawChart({
    table: years,
    kind: 'line',
    unit: '',
    reversed: false,
    width: 640,
    language: 'nl',
    ...options,
  });

/** The heights of the dots, in order. */
const heights = (svg: string) =>
  [...svg.matchAll(/<circle[^>]* cy="([\d.]+)"/g)].map(([, cy]) => Number(cy));

test('a line of ranks has 1 on top', () => {
  const [first = 0, second = 0] = heights(draw({}));
  expect(first).toBeGreaterThan(second);
  const [rank5 = 0, rank13 = 0] = heights(draw({ reversed: true }));
  expect(rank5).toBeLessThan(rank13);
});

test('numbers are written as the language does', () => {
  const table = readTable('Soort,Aantal\nA,2181.5\n', 'x.csv');
  expect(textsOf(draw({ table, kind: 'bars' }))).toContain('2.181,5');
  expect(textsOf(draw({ table, kind: 'bars', language: 'en' }))).toContain('2,181.5');
  expect(textsOf(draw({ table, kind: 'bars', unit: '%' }))).toContain('2.181,5%');
});

test('bars of two series name both, and paint the newest in full', () => {
  const table = readTable('Kanaal,2013,2020\nTelefoon,58,30\nBalie,58,57\n', 'x.csv');
  const svg = draw({ table, kind: 'bars' });
  expect(textsOf(svg).filter((text) => text === '2013')).toHaveLength(2);
  expect(svg.match(/fill="var\(--tone\)"/g)?.length).toBeGreaterThan(0);
  expect(svg.match(/fill="var\(--tone-quiet\)"/g)?.length).toBeGreaterThan(0);
});

test('the same table gives the same picture', () => {
  expect(draw({})).toBe(draw({}));
});

describe('a data file', () => {
  test('is a head and rows of a label and numbers', () => {
    expect(readTable('Jaar,"Een, twee"\n2018,1.5\n2019,-2\n', 'x.csv')).toEqual({
      axis: 'Jaar',
      series: ['Een, twee'],
      rows: [
        { label: '2018', values: [1.5] },
        { label: '2019', values: [-2] },
      ],
    });
  });

  test.each(['Jaar,A\n2018,', 'Jaar,A\n2018,veel', 'Jaar,A\n2018,5%'])(
    '%j stops the build',
    (csv) => {
      expect(() => readTable(csv, 'x.csv')).toThrow(/^x\.csv, line 2: /);
    },
  );

  test('of the site reads, each of them', () => {
    expect(dataFiles.length).toBeGreaterThan(3);
    for (const { csv, name } of dataFiles)
      expect(readTable(csv, name).rows.length).toBeGreaterThan(1);
  });

  test('that is not there stops the build', () => {
    expect(() => tableOf('nl', 'geen')).toThrow('content/nl/data/geen.csv is missing');
  });
});
