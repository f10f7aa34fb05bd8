import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../support/content.ts';

const folder = `${root}/.github/ISSUE_TEMPLATE`;
const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

test.each(forms)('%s is a form that GitHub shows, in Dutch and English', (name) => {
  const form = parse(readFileSync(`${folder}/${name}`, 'utf8')) as Form;
  expect(form.name).toContain(' · ');
  expect(form.description).toBeTruthy();
  const ids = form.body.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { type, id, attributes } of form.body) {
    expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
    expect(id).toMatch(/^[\w-]+$/);
    expect(attributes.label).toContain(' · ');
  }
  expect(form.body.some(({ validations }) => validations?.required)).toBe(true);
});

interface Form {
  name: string;
  description: string;
  body: {
    type: string;
    id: string;
    attributes: { label: string };
    validations?: { required: boolean };
  }[];
}
