import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { LockFile } from '../../../scripts/licences/lock-file.ts';
import { formatAudit } from '../../../scripts/release/audit.ts';
import { makeBillOfMaterials } from '../../../scripts/release/bill-of-materials.ts';
import { root } from '../../support/content.ts';

describe('the bill of materials', async () => {
  const bill = JSON.parse(await makeBillOfMaterials('a-site', '2026.2')) as Bill;
  const { packages } = JSON.parse(await readFile(`${root}/package-lock.json`, 'utf8')) as LockFile;

  test('is CycloneDX, of this release', () => {
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: expect.stringMatching(/^1\.[5-9]$/) as string,
      version: 1,
      metadata: { component: { type: 'application', name: 'a-site', version: '2026.2' } },
    });
  });

  test('names every package of the lock file, for all platforms', () => {
    const named = new Set(bill.components.map(({ purl }) => purl));
    const missing = Object.entries(packages)
      .filter(([folder]) => folder.includes('node_modules/'))
      .map(([folder, { name, version }]) => {
        const called = name ?? folder.slice(folder.lastIndexOf('node_modules/') + 13);
        return `pkg:npm/${called.replace('@', '%40')}@${version ?? ''}`;
      })
      .filter((purl) => !named.has(purl));
    expect(missing).toEqual([]);
  });

  test('gives each its version, address and hash', () => {
    const bare = bill.components.filter(
      ({ version, purl, hashes }) => !version || !purl.startsWith('pkg:npm/') || !hashes?.length,
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('names nothing of the machine that made it', () => {
    expect(JSON.stringify(bill)).not.toContain(root);
  });
});

describe('what npm audit says, in a checklist', () => {
  const leak = (severity: string, fixAvailable: boolean | object) => ({ severity, fixAvailable });
  test.each([
    ['nothing found', { vulnerabilities: {} }, ['npm audit kent geen lek in de pakketten.']],
    [
      'a leak that can be mended, and one that cannot',
      {
        vulnerabilities: {
          one: { name: 'one', ...leak('high', true) },
          two: { name: 'two', ...leak('low', false) },
          three: { name: 'three', ...leak('critical', { name: 'x', version: '2.0.0' }) },
        },
      },
      [
        'npm audit: one (hoog), te herstellen met npm audit fix',
        'npm audit: two (laag)',
        'npm audit: three (kritiek), te herstellen met npm audit fix',
      ],
    ],
    ['an answer that is an error', { message: '405 Method Not Allowed' }, [noAnswer()]],
    ['an error of npm', { error: { code: 'ENOTFOUND' } }, [noAnswer()]],
  ])('%s', (_, report, lines) => {
    expect(formatAudit(JSON.stringify(report))).toEqual(lines);
  });

  test.each(['', 'npm error', '<html>'])('no answer: %j', (report) => {
    expect(formatAudit(report)).toEqual([noAnswer()]);
  });
});

function noAnswer(): string {
  return 'npm audit kreeg geen antwoord: vraag het later nog eens, vóór u publiceert.';
}

interface Bill {
  components: { name: string; version: string; purl: string; hashes?: object[] }[];
}
