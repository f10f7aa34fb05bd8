import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { componentNames, vocabulary } from '../../../../src/content/vocabulary/vocabulary.ts';
import { readProse } from '../../../../src/content/markdown/prose.ts';
import { anchorsOf } from '../../../../src/content/markdown/uses.ts';
import { root } from '../../../support/content.ts';
import { base, layered } from '../../../support/content-files.ts';
import { findDiagnostics } from '../../../support/diagnostics.ts';

const about = 'content/nl/pages/about.mdx';
const guide = 'content/nl/guidance/reachable.mdx';
const front = `---
title: "Over deze publicatie"
description: "Wie deze publicatie maakt, waarom ze er is en hoe u er zelf aan kunt meewerken."
slug: over
published: 2026-11-23
---
`;

/** The rules that a page gets which says this. */
async function rulesOn(body: string, beside: Record<string, string> = {}): Promise<string[]> {
  const files = layered([base], { ...beside, [about]: `${front}\n${body}\n` });
  return (await findDiagnostics(files)).map(({ rule, file }) => `${file} ${rule}`);
}

/** Each component with an anchor, with the least that it needs. */
const anchored = componentNames
  .map((name) => [name, Object.entries(vocabulary[name].attributes)] as const)
  .filter(([, attributes]) => attributes.some(([, { anchor }]) => anchor !== undefined))
  .map(([name, attributes]) => {
    const given = attributes
      .filter(([, { required, describes }]) => required ?? describes)
      .map(([attribute, { oneOf, refers, file }]) => {
        const shown = file && { data: 'telefoontjes', figures: 'balies.svg' }[file.folder];
        const source = refers && 'bellers-2020';
        return `${attribute}="${oneOf?.[0] ?? shown ?? source ?? 'proef'}"`;
      });
    const inside = vocabulary[name].holds === 'words' ? 'Een zin.' : '\n\nEen zin.\n\n';
    const use = `<${name} ${given.join(' ')}>${inside}</${name}>`;
    return { name, use, anchors: anchorsOf(readProse(use)) };
  });

describe.each(anchored)('a link to the anchor of <$name>', ({ use, anchors }) => {
  const [anchor = ''] = anchors;

  test('is right', async () => {
    expect(await rulesOn(`${use}\n\nZie [boven](#${anchor}).`)).toEqual([]);
  });

  test('is wrong where it is misspelt, and the message names it', async () => {
    const body = `${front}\n${use}\n\nZie [boven](#${anchor}x).\n`;
    const [found] = await findDiagnostics(layered([base], { [about]: body }));
    expect(found?.rule).toBe('link-to-missing-anchor');
    expect(found?.fix).toContain(`“${anchor}”`);
  });

  test('may come back from the register: it is an anchor that was published', async () => {
    const register = `nl:\n  /over/:\n    edition: "2026.1"\n    text: pages/about\n    ids:\n      ${anchor}: "2026.1"\n`;
    expect(await rulesOn(use, { 'content/register.yaml': register })).toEqual([]);
    expect(await rulesOn('Niets.', { 'content/register.yaml': register })).toEqual([
      `${about} published-anchor-gone`,
    ]);
  });
});

test.each([
  ['a step of another page', '../guidance/reachable.mdx#stap-week'],
  ['its questions', '../guidance/reachable.mdx#vragen-board'],
  ['a statement of its checklist', '../guidance/reachable.mdx#check-telefoonnummer'],
  ['an update on the page of changes', 'changes.mdx#2026-11-23-eerste-editie'],
])('a link to %s is right', async (_, url) => {
  expect(await rulesOn(`Zie [daar](${url}).`)).toEqual([]);
});

test.each([
  ['a step that is not there', '../guidance/reachable.mdx#stap-quarter'],
  ['a statement without what stands before it', '../guidance/reachable.mdx#telefoonnummer'],
  ['an update that is not there', 'changes.mdx#2026-11-24-tweede-editie'],
])('a link to %s is not', async (_, url) => {
  expect(await rulesOn(`Zie [daar](${url}).`)).toEqual([`${about} link-to-missing-anchor`]);
});

test('a component whose rendering gives an id takes it from its record', async () => {
  for (const { name } of anchored) {
    const source = await readFile(`${root}/src/site/prose/${name}.astro`, 'utf8');
    const given = /\sid=\{(?:id|anchor)\}/.test(source) || source.includes(`anchorFrom('${name}'`);
    expect(given, `${name}.astro`).toBe(true);
  }
  expect(anchored.length).toBeGreaterThan(5);
  expect(await readFile(`${base}/${guide}`, 'utf8')).toContain('<Step when="week">');
});
