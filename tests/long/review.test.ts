import { expect, test } from 'vitest';
import { root } from '../support/content.ts';
import { pageOf } from '../support/publication.ts';
import { cloneInto } from '../support/repository.ts';
import { copySite } from '../support/site-copy.ts';

const copy = copySite();
const { commit } = cloneInto(copy.folder, root);
const chapter = pageOf('whitepaper/loketdenken');

test('a review builds the site before and after, and weighs both in one comment', async () => {
  commit('2027-12-04');
  await copy.edit(chapter.file, /^title: .*$/m, 'title: "Een andere titel"');
  commit('2027-12-05');
  const { code, output } = await copy.run('review.ts', '--base', 'HEAD~1');
  expect(code, output).toBe(0);
  expect(output.match(/^<!-- npm run review -->$/gm)).toHaveLength(1);
  expect(output).toMatch(/Grootte: [\d,]+ MB → [\d,]+ MB \(.*\), \d+ → \d+ bestanden/);
  expect(output).toMatch(
    /\| Een andere titel<br>`\/whitepaper\/loketdenken\/` \| [\d,]+ kB \| [\d,]+ kB \| [+−]\d+ bytes \|/,
  );
  expect(output).toContain(': anders: titel `/cards/whitepaper/loketdenken.png`');
});
