import { expect, test } from 'vitest';
import { build } from '../../../src/publication/build.ts';
import { reactionTo } from '../../../src/publication/reaction.ts';
import type { Forge } from '../../../src/site.ts';
import { readContent, root } from '../../support/content.ts';

const { pages } = build(await readContent(`${root}/tests/fixtures/base`));
const pageAt = (path: string) => {
  const page = pages.find((page) => page.path === path);
  if (!page) throw new Error(`no page at ${path}`);
  return page;
};
const page = pageAt('/visie/een-overheid/');
const contact = 'redactie@a.example';

const body = `Pagina: Eén overheid, geen loketten (https://dienstverlening2020.example/visie/een-overheid/)
Onderdeel: 
Editie: 2026.1

Mijn reactie:
`;

test.each([
  ['github', 'https://git.example/a/b/issues/new', 'title', 'body'],
  ['gitlab', 'https://git.example/a/b/-/issues/new', 'issue[title]', 'issue[description]'],
  ['forgejo', 'https://git.example/a/b/issues/new', 'title', 'body'],
] as [Forge, string, string, string][])(
  '%s opens a filled-in issue',
  (forge, address, title, text) => {
    const repository = { forge, url: 'https://git.example/a/b' };
    const issue = new URL(reactionTo(page, '2026.1', { repository, contact }).issue);
    expect(issue.origin + issue.pathname).toBe(address);
    expect(Object.fromEntries(issue.searchParams)).toEqual({
      [title]: 'Reactie op ‘Eén overheid, geen loketten’',
      [text]: body,
    });
  },
);

test('mail has subject and text, without a plus for a space', () => {
  const { mail } = reactionTo(page, '2026.1', {
    repository: { forge: 'github', url: 'https://git.example/a/b' },
    contact,
  });
  expect(mail).toMatch(/^mailto:redactie@a\.example\?subject=[^+\s]+&body=[^+\s]+$/);
  const [, query = ''] = mail.split('?');
  const fields = query.split('&').map((field) => decodeURIComponent(field.split('=')[1] ?? ''));
  expect(fields).toEqual(['Reactie op ‘Eén overheid, geen loketten’', body]);
});

test('an English page is reacted to in English', () => {
  const { issue } = reactionTo(pageAt('/en/'), '2026.1');
  expect(new URL(issue).searchParams.get('title')).toBe('Response to ‘Off the paper’');
});
