import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { formatNumber } from '../../i18n/strings.ts';
import type { Language } from '../../site.ts';
import type { Table } from './table.ts';
import type { ChartKind } from '../../content/vocabulary/values.ts';

/** Pixels: the two widths that a chart is drawn for, so that its letters stay legible on a phone. */
export const chartWidths = { wide: 640, narrow: 320 } as const;

export interface ChartOptions {
  table: Table;
  kind: ChartKind;
  /** `%` is set against the number, any other unit after a space. */
  unit: string;
  /** Ranks: 1 stands on top. */
  reversed: boolean;
  width: number;
  language: Language;
}

interface Datum {
  label: string;
  series: string;
  value: number;
  text: string;
}

const letter = 15;
const tone = 'var(--tone)';
const quietTone = 'var(--tone-quiet)';

/** Returns the chart as an SVG element in text, without styles of its own: colours are custom properties of the page. */
export function drawChart(options: ChartOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const { table, language, unit } = options;
  const data = table.rows.flatMap(({ label, values }) =>
    values.map((value, index): Datum => {
      const text = formatNumber(value, language) + (unit === '%' ? '%' : '');
      return { label, series: table.series[index] ?? '', value, text };
    }),
  );
  const draw = { bars, columns, line }[options.kind];
  const plot = Plot.plot({
    ...draw(data, options),
    document,
    width: options.width,
  });
  return clean(plot.outerHTML);
}

function bars(data: Datum[], { table, width }: ChartOptions): Plot.PlotOptions {
  const grouped = table.series.length > 1;
  const newest = table.series.at(-1);
  const fill = (datum: Datum) => (datum.series === newest ? tone : quietTone);
  const max = Math.max(...data.map(({ value }) => value));
  const room = 8 * Math.max(...data.map(({ text }) => text.length)) + 12;
  // Labels stand above their bar: a Dutch label is longer than a phone has room for beside it.
  const lines = data.map((datum) => ({ ...datum, key: `${datum.label} ${datum.series}` }));
  const rows = grouped
    ? table.rows.flatMap(({ label }) => [label, ...table.series.map((s) => `${label} ${s}`)])
    : lines.flatMap(({ label, key }) => [label, key]);
  const y = { y: 'key' as const };
  return {
    height: rows.length * 27 + 10,
    marginLeft: grouped ? 52 : 0,
    marginRight: 0,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: [0, max * (width / (width - room - (grouped ? 52 : 0)))] },
    y: { axis: null, domain: rows, type: 'band', padding: 0.16 },
    marks: [
      Plot.text(table.rows, {
        x: 0,
        y: 'label',
        dx: grouped ? -52 : 0,
        text: 'label',
        textAnchor: 'start',
        fontSize: letter,
        fontWeight: grouped ? 600 : 400,
        fill: 'currentColor',
      }),
      Plot.barX(lines, { x: 'value', ...y, fill, rx: 2 }),
      Plot.text(lines, {
        x: 'value',
        ...y,
        text: 'text',
        textAnchor: 'start',
        dx: 7,
        fontSize: letter,
        fontWeight: 600,
        fill: 'currentColor',
      }),
      ...(grouped
        ? [
            Plot.text(lines, {
              x: 0,
              ...y,
              text: 'series',
              textAnchor: 'end',
              dx: -9,
              fontSize: letter - 1,
              fill: 'currentColor',
            }),
          ]
        : []),
    ],
  };
}

function columns(data: Datum[], { width }: ChartOptions): Plot.PlotOptions {
  return {
    height: width > 400 ? 280 : 240,
    marginTop: 26,
    marginBottom: 30,
    marginLeft: 0,
    marginRight: 0,
    x: {
      type: 'band',
      label: null,
      tickSize: 0,
      tickPadding: 10,
      padding: 0.36,
      domain: data.map(({ label }) => label),
    },
    y: { axis: null, domain: [0, Math.max(...data.map(({ value }) => value))] },
    style: { fontSize: `${letter}px` },
    marks: [
      Plot.barY(data, { x: 'label', y: 'value', fill: tone, rx: 2 }),
      Plot.text(data, {
        x: 'label',
        y: 'value',
        text: 'text',
        dy: -12,
        fontSize: letter,
        fontWeight: 600,
        fill: 'currentColor',
      }),
      Plot.ruleY([0], { stroke: 'currentColor' }),
    ],
  };
}

function line(data: Datum[], { reversed, width }: ChartOptions): Plot.PlotOptions {
  const years = data.map((datum) => ({ ...datum, year: Number(datum.label) }));
  const values = data.map(({ value }) => value);
  const low = reversed ? 1 : 0;
  return {
    height: width > 400 ? 280 : 240,
    marginTop: 34,
    marginBottom: 30,
    marginLeft: 22,
    marginRight: 22,
    x: {
      type: 'linear',
      label: null,
      tickSize: 0,
      tickPadding: 10,
      ticks: years.map(({ year }) => year),
      tickFormat: (year: number) => String(year),
    },
    y: { axis: null, domain: [low, Math.max(...values)], reverse: reversed },
    style: { fontSize: `${letter}px` },
    marks: [
      Plot.ruleY([reversed ? Math.max(...values) : 0], {
        stroke: 'currentColor',
        strokeOpacity: 0.35,
      }),
      Plot.line(years, { x: 'year', y: 'value', stroke: tone, strokeWidth: 2.5 }),
      Plot.dot(years, { x: 'year', y: 'value', fill: tone, r: 5 }),
      Plot.text(years, {
        x: 'year',
        y: 'value',
        text: 'text',
        dy: -17,
        fontSize: letter + 1,
        fontWeight: 600,
        fill: 'currentColor',
      }),
    ],
  };
}

/** Plot brings a `<style>` and style attributes; a strict Content-Security-Policy allows neither. */
function clean(svg: string): string {
  return svg
    .replace(/<style>[^<]*<\/style>/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => {
      const size = /font-size: ?(\d+)px/.exec(style)?.[1];
      return size ? ` font-size="${size}"` : '';
    })
    .replace(/ class="[^"]*"/g, '')
    .replace(/ aria-(?:label|description)="[^"]*"/g, '')
    .replace(/<svg [^<>]*>/, (tag) =>
      // Plot's own size of letters, beside the one that the style asked for.
      tag.replace(/ (?:width="\d+"|height="\d+"|font-size="10")/g, ''),
    )
    .replace('<svg', '<svg aria-hidden="true" focusable="false"');
}
