import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { componentNames } from '../../../../src/content/vocabulary/vocabulary.ts';
import { root } from '../../../support/content.ts';

const folder = `${root}/src/site/prose`;

describe.each(componentNames)('<%s>', (name) => {
  test('takes the attributes that an author may write', () => {
    const source = readFileSync(`${folder}/${name}.astro`, 'utf8');
    const takes = source.includes(`type Props = AttributesOf<'${name}'>;`);
    expect(takes).toBe(source.includes('Astro.props'));
  });
});

test('what a component is called, its record and its rendering alone say', () => {
  const own = /^(?:content\/vocabulary\/|site\/prose\/(?:\w+\.astro|components\.ts)$)/;
  const quoted = new RegExp(`(?:name|use\\w*) ?===? ?['"\`](?:${componentNames.join('|')})['"\`]`);
  const listed = new RegExp(`['"\`](?:${componentNames.join('|')})['"\`]`);
  const sources = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:ts|js|astro|tsx)$/.test(file) && !own.test(file) && !file.startsWith('i18n/'),
  );
  const found = sources.filter((file) => {
    const text = readFileSync(`${root}/src/${file}`, 'utf8');
    return quoted.test(text) || listed.test(text);
  });
  expect(found).toEqual([]);
});
