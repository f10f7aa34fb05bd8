import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { handbookFile, readHandbook } from '../../src/handbook/handbook.ts';
import { root } from '../support/content.ts';
import { copySite } from '../support/site-copy.ts';

const copy = copySite();
const port = 5787;
const page = `http://localhost:${port}/redactie/`;
const guide = readHandbook(readFileSync(`${root}/${handbookFile}`, 'utf8'));
let server: ChildProcess;

beforeAll(async () => {
  const astro = join(copy.folder, 'node_modules/astro/bin/astro.mjs');
  server = spawn(process.execPath, [astro, 'dev', '--port', `${port}`], {
    cwd: copy.folder,
    // Not what Vitest adds: Astro would think that it is tested.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  await vi.waitFor(async () => expect((await fetch(page)).status).toBe(200), {
    timeout: 120_000,
    interval: 500,
  });
});

afterAll(() => {
  server.kill();
});

describe('the guide at /redactie/ in npm run dev', () => {
  test('is content/LEESMIJ.md, with each example beside what readers see', async () => {
    const html = await (await fetch(page)).text();
    const { document } = parseHTML(html);
    expect(html).toContain('.piece__shown {');
    expect(document.querySelector('h1')?.textContent).toBe(guide.title);
    const headings = [...document.querySelectorAll('.handbook > .heading > h2')].map(
      ({ id }) => id,
    );
    expect(headings).toEqual(guide.headings.filter(({ depth }) => depth === 2).map(({ id }) => id));

    const shown = [...document.querySelectorAll('.piece--live')];
    const examples = guide.parts.flatMap((part) => (part.kind === 'example' ? [part.code] : []));
    expect(shown.map((piece) => piece.querySelector('pre')?.textContent)).toEqual(examples);
    const empty = shown.filter(
      (piece) => !piece.querySelector('.piece__shown')?.textContent.trim(),
    );
    expect(empty).toEqual([]);

    const bad = [...document.querySelectorAll('.piece--fault a')].map((link) =>
      link.getAttribute('href'),
    );
    const rules = guide.parts.flatMap((part) => (part.kind === 'fault' ? [part.rule] : []));
    expect(bad).toEqual(rules.map((rule) => `/redactie/regels/#${rule}`));
  });

  test('follows the file', async () => {
    await copy.edit(handbookFile, 'eenvoudige SVG', 'heel eenvoudige SVG');
    await expect
      .poll(async () => (await fetch(page)).text(), { timeout: 30_000, interval: 500 })
      .toContain('heel eenvoudige SVG');
  });
});
