import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages, type BuiltPage } from '../support/dist.ts';
import { htmlValidateConfig } from './html-validate.ts';

const validator = new HtmlValidate(htmlValidateConfig);

test('every page is valid HTML', async () => {
  expect(await faultsOf(await readPages())).toEqual([]);
});

test('the validator sees a fault', async () => {
  const html =
    '<!doctype html><html lang="nl"><head><title>x</title></head><body><p style="x"><span><div></div></span></body></html>';
  expect(await faultsOf([{ file: 'planted.html', html }])).not.toEqual([]);
});

/** Each kind of fault once, with every place that has it. */
async function faultsOf(pages: Pick<BuiltPage, 'file' | 'html'>[]): Promise<string[]> {
  const places = new Map<string, string[]>();
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file);
    for (const { line, column, ruleId, message, selector } of results.flatMap(
      (one) => one.messages,
    )) {
      const kind = `${message} [${ruleId}]`;
      const place = `${file}:${line}:${column} ${selector ?? ''}`;
      places.set(kind, [...(places.get(kind) ?? []), place]);
    }
  }
  return [...places].map(([kind, at]) => `${kind}, ${at.length} ×:\n    ${at.join('\n    ')}`);
}
