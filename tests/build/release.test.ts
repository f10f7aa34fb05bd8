import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/editors/check/check.ts';
import { toTerminal } from '../../src/editors/check/report/terminal.ts';
import { parseRegister } from '../../src/content/register.ts';
import { copySite } from '../support/site-copy.ts';

const copy = copySite();
const read = (file: string) => readFileSync(join(copy.folder, file), 'utf8');
const chapter = 'content/nl/whitepaper/loketdenken.mdx';
const english = 'content/en/whitepaper/loketdenken.mdx';
const kept = ['content/outline.yaml', 'content/register.yaml', 'CHANGELOG.md'];
const state = () => kept.map(read);

test('what is published is in the register', () => {
  expect(Object.keys(parseRegister(read('content/register.yaml')))).toEqual(['en', 'nl']);
});

test.each([
  ['no edition', [], 'Noem één editie'],
  ['an edition that is out', ['2026.1'], 'volgt niet op 2026.1'],
])('refuses %s', async (_, args, why) => {
  const before = state();
  const { code, output } = await copy.run('release.ts', ...args);
  expect([code, output]).toEqual([1, expect.stringContaining(why)]);
  expect(state()).toEqual(before);
});

test('a trial says what is new and writes nothing', async () => {
  await copy.edit(chapter, '\n## ', '\n## Een nieuwe kop {#nieuwe-kop}\n\nTekst.\n\n## ');
  const before = state();
  const { code, output } = await copy.run('release.ts', '2026.2', '--dry-run');
  expect(code, output).toBe(0);
  expect(output).toContain('+ nl /whitepaper/loketdenken/#nieuwe-kop');
  expect(output).toContain('0 nieuwe adressen en 1 nieuwe ankers');
  expect(state()).toEqual(before);
});

test('a release stamps the edition, grows the register and says what comes next', async () => {
  const { code, output } = await copy.run('release.ts', '2026.2');
  expect(code, output).toBe(0);
  expect(output).toContain('git tag --annotate editie-2026.2');
  expect(read('content/outline.yaml')).toContain('\nedition: "2026.2"\n');
  expect(read('CHANGELOG.md')).toContain('- Edition 2026.2 of the texts:');
  const bill = '.cache/release/dienstverlening-2020-2026.2.cdx.json';
  expect(output).toContain(bill);
  expect(JSON.parse(read(bill))).toMatchObject({
    metadata: { component: { version: '2026.2' } },
  });
  expect(output).toMatch(/^ {2}\[ \] npm audit/m);
  const page = parseRegister(read('content/register.yaml'))['nl']?.['/whitepaper/loketdenken/'];
  expect([page?.ids['nieuwe-kop'], page?.ids['kokers']]).toEqual(['2026.2', '2026.1']);
});

test('what would vanish is refused, by the release and by the check of every build', async () => {
  await copy.edit(chapter, '{#kokers}', '{#silo}');
  await copy.edit(english, '{#kokers}', '{#silo}');
  const line = readFileSync(join(copy.folder, chapter), 'utf8').split('\n').indexOf('---', 1) + 1;
  const before = state();
  const { code, output } = await copy.run('release.ts', '2026.3');
  expect(code).toBe(1);
  for (const said of [output, toTerminal(await checkContent(copy.folder))]) {
    expect(said).toContain(`${chapter}:${line}:1\n`);
    expect(said).toContain('Het anker “kokers” is uitgegeven in editie 2026.1');
    expect(said).toContain('“aliases: {kokers: silo}”');
  }
  expect(state()).toEqual(before);
});
