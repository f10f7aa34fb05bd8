import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { asText } from '../../../../src/editors/check/catalogue/frames.ts';
import type { RuleRecord } from '../../../../src/editors/check/catalogue/record.ts';
import { catalogueToMarkdown } from '../../../../src/editors/check/catalogue/markdown.ts';
import { ruleGroups } from '../../../../src/editors/check/catalogue/catalogue.ts';
import { root } from '../../../support/content.ts';
import { base, layered } from '../../../support/content-files.ts';
import { findDiagnostics } from '../../../support/diagnostics.ts';

const helped = ruleGroups.flatMap(({ level, rules }) =>
  Object.entries(rules).map(([rule, help]) => ({ rule, level, help })),
);

/** The diagnostics on an example, where it stands. */
async function findDiagnosticsOn({ good, where = asText }: RuleRecord, example: string) {
  if ('files' in where) return findDiagnostics(layered([base], where.files(example)));
  const text = await readFile(`${base}/${where.in}`, 'utf8');
  expect(text.split(good), `once in ${where.in}`).toHaveLength(2);
  return findDiagnostics(layered([base], { [where.in]: text.replace(good, () => example) }));
}

describe('each example gets what it promises', () => {
  test.each(helped)(
    '$rule: what is wrong gets this diagnostic, and no other',
    async ({ rule, level, help }) => {
      const found = (await findDiagnosticsOn(help, help.bad)).map(
        (one) => `${one.level} ${one.rule}`,
      );
      expect([...new Set(found)]).toEqual([`${level} ${rule}`]);
    },
  );

  test.each(helped)('$rule: what is right gets none', async ({ help }) => {
    expect(await findDiagnosticsOn(help, help.good)).toEqual([]);
  });
});

describe('no rule goes without', () => {
  const names = helped.map(({ rule }) => rule);

  test('a situation of its own', async () => {
    const broken = `${root}/tests/fixtures/broken`;
    const reports = await Promise.all(
      (await readdir(broken)).map((name) => readFile(`${broken}/${name}/expected.txt`, 'utf8')),
    );
    const seen = reports.flatMap((report) =>
      [...report.matchAll(/^ {2}\[([a-z0-9-]+)\]/gm)].map(([, rule]) => rule),
    );
    expect(names.filter((rule) => !seen.includes(rule))).toEqual([]);
  });
});

test('content/REGELS.md says what the help says: npm run rules', async () => {
  expect(await readFile(`${root}/content/REGELS.md`, 'utf8')).toBe(catalogueToMarkdown());
});
