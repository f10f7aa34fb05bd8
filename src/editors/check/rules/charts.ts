import { csvParseRows } from 'd3-dsv';
import { attribute, type ComponentUse } from '../../../content/markdown/prose.ts';
import { filesShownBy } from '../../../content/markdown/uses.ts';
import type { Rule } from '../check.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A chart is of a kind that can show its data: what cannot be drawn rightly is not drawn. */
export const checkCharts: Rule = ({ texts, tables }) => {
  const csvOf = new Map(tables.map(({ file, csv }) => [file, csv]));
  return texts.flatMap(({ file, language, prose }) =>
    (prose?.components ?? []).flatMap((use) =>
      filesShownBy([use]).flatMap((path): Diagnostic[] => {
        const data = csvOf.get(`content/${language}/${path}`) ?? '';
        const misfit = misfitOf(use, csvParseRows(data.trimEnd()));
        if (!misfit) return [];
        const [problem, fix] = misfit;
        const place = use.places[misfit[2] ?? 'data'] ?? use.place;
        return [{ rule: 'chart-of-other-data', file, ...place, problem, fix }];
      }),
    ),
  );
};

type Misfit = [problem: string, fix: string, attribute?: 'data' | 'kind'];

/** What this kind of chart cannot show; nothing where the file itself has errors. */
function misfitOf(use: ComponentUse, [head = [], ...rows]: string[][]): Misfit | undefined {
  const name = attribute(use, 'data') ?? '';
  const kind = attribute(use, 'kind');
  const numbers = rows.flatMap((row) => row.slice(1).map(Number));
  if (numbers.length === 0 || !numbers.every(Number.isFinite)) return undefined;
  const labels = rows.map(([label = '']) => label.trim());
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  if (twice !== undefined) {
    return [
      `In “${name}” staat “${twice}” twee keer, en een grafiek tekent die over elkaar.`,
      'Geef elke regel een eigen naam in de eerste kolom.',
    ];
  }
  if (numbers.some((value) => value < 0)) {
    return [
      `In “${name}” staat een getal onder nul, en dat kan een grafiek hier niet tonen.`,
      'Zet deze cijfers in een tabel in de tekst.',
    ];
  }
  if (numbers.every((value) => value === 0)) {
    return [`In “${name}” staat alleen nul.`, 'Schrijf dat in de tekst: er is niets te tekenen.'];
  }
  if (head.length > 2 && kind !== 'bars') {
    return [
      `In “${name}” staan ${head.length - 1} reeksen, en deze grafiek toont er één.`,
      'Kies kind="bars", of maak voor elke reeks een eigen bestand.',
      'kind',
    ];
  }
  if (kind === 'line' && !labels.every((label) => /^\d{1,4}$/.test(label))) {
    return [
      `Een lijn loopt langs jaren, en in de eerste kolom van “${name}” staat iets anders.`,
      'Kies kind="columns" of kind="bars", of zet jaren in de eerste kolom.',
      'kind',
    ];
  }
  return undefined;
}
