import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProse } from '../../../src/markdown/prose.ts';
import { vocabulary } from '../../../src/prose/vocabulary.ts';
import { bodyOf as bodyIn, root, textFiles } from '../../support/content.ts';

const folder = `${root}/src/prose`;
const names = Object.keys(vocabulary);
const offered = readFileSync(`${folder}/components.ts`, 'utf8');
const bodies = (await textFiles()).map(
  (file) => bodyIn(readFileSync(`${root}/${file}`, 'utf8')),
);
const uses = bodies.flatMap((body) => readProse(body).components);

describe.each(names)('<%s>', (name) => {
  test('is a component that stands ready in every text', () => {
    expect(readdirSync(folder)).toContain(`${name}.astro`);
    expect(offered).toMatch(new RegExp(`^ {2}${name},$`, 'm'));
  });

  test('takes the attributes that an author may write', () => {
    const source = readFileSync(`${folder}/${name}.astro`, 'utf8');
    const props = /interface Props \{([\s\S]*?)\n\}/.exec(source)?.[1] ?? '';
    const taken = [...props.matchAll(/^ {2}(\w+)\??:/gm)].map(([, prop]) => prop);
    expect(taken.sort()).toEqual(Object.keys(vocabulary[name] ?? {}).sort());
  });

  test('is used on the site', () => {
    expect(uses.map((use) => use.name)).toContain(name);
  });
});
