/**
 * Tells what a change does to the site, as one comment in Markdown for a pull request on any host:
 * `npm run --silent review -- --base main > review.md`. `--preview URL` (or REVIEW_PREVIEW) says where the changed site
 * can be looked at, `--published URL` (or REVIEW_PUBLISHED) where the site is; `--no-size` builds nothing.
 * The comment goes to standard output, and what is being done to standard error. Exit code 1 where Git cannot compare.
 */
import { parseArgs } from 'node:util';
import { NoBase } from '../src/content/git/base.ts';
import { urlsFor, type Urls } from '../src/publication/urls.ts';
import { formatComment } from '../src/editors/review/comment.ts';
import { reviewChange } from '../src/editors/review/review.ts';
import { site } from '../src/site.ts';
import { root } from './astro.ts';
import { NextStep, runCommand } from './command.mjs';

await runCommand(async () => {
  const { base, preview, published, sizes } = argumentsOf(process.argv.slice(2));
  const review = await reviewChange({
    root,
    sizes,
    ...(base !== undefined && { base }),
    onStep: (step) => console.error(`› ${step} …`),
  }).catch((error: unknown) => {
    throw error instanceof NoBase ? new NextStep(error.message) : error;
  });
  process.stdout.write(
    formatComment(review, { ...(preview && { preview }), ...(published && { published }) }),
  );
});

function argumentsOf(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        base: { type: 'string' },
        preview: { type: 'string', default: process.env['REVIEW_PREVIEW'] ?? '' },
        published: { type: 'string', default: process.env['REVIEW_PUBLISHED'] ?? '' },
        'no-size': { type: 'boolean', default: false },
      },
    });
    // A reserved name (RFC 2606) leads nowhere.
    const own = site.origin.endsWith('.example') ? '' : site.origin + site.base;
    return {
      base: values.base,
      preview: siteAt(values.preview),
      published: siteAt(values.published || own),
      sizes: !values['no-size'],
    };
  } catch (error) {
    const problem = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new NextStep(
      `${problem}.\nZo roept u dit aan: npm run --silent review -- --base main [--preview https://…] [--published https://…] [--no-size]`,
    );
  }
}

/** The addresses of a site that stands at this one. */
function siteAt(address: string): Urls | undefined {
  if (address === '') return undefined;
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new Error(`“${address}” is geen adres van een site, zoals https://voorbeeld.nl/pr-7/`);
  }
  const { host, pathname } = url;
  const folder = pathname.split('/').filter(Boolean).join('/');
  return urlsFor({
    origin: url.protocol === 'https:' ? `https://${host}` : `http://${host}`,
    base: folder === '' ? '/' : `/${folder}/`,
  });
}
