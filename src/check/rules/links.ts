import { attribute } from '../../markdown/prose.ts';
import { isTextLink, targetOf } from '../../publication/links.ts';
import type { Rule } from '../check.ts';
import { isPublished, type Text } from '../corpus.ts';
import { suggest } from '../nearest.ts';

/** Links within the site name a file that is published, and an anchor that stands in it. */
export const links: Rule = ({ texts }) => {
  const published = new Map(texts.filter(isPublished).map((text) => [text.file, text]));
  return texts.flatMap((text) =>
    (text.prose?.links ?? []).flatMap(({ url, place }) => {
      const at = { file: text.file, ...place };
      if (/^(https?:|mailto:)/.test(url)) return [];
      if (!isTextLink(url) && !url.startsWith('#')) {
        return [
          {
            rule: 'link-not-to-file',
            ...at,
            problem: `De link “${url}” wijst niet naar een bestand.`,
            fix: 'Link naar het bestand zelf, zoals ../whitepaper/loketdenken.mdx: dan klopt het adres overal.',
          },
        ];
      }
      const target = url.startsWith('#')
        ? { file: text.file, anchor: url.slice(1) }
        : targetOf(text.file, url);
      const page = published.get(target.file);
      if (!page) {
        return [
          {
            rule: 'link-to-missing-page',
            ...at,
            problem: `De link gaat naar ${target.file}, en die pagina is er niet.`,
            fix: suggest(target.file, published.keys(), 'Verbeter het pad of haal de link weg.'),
          },
        ];
      }
      const anchors = anchorsOf(page);
      if (target.anchor === undefined || !page.prose || anchors.includes(target.anchor)) return [];
      return [
        {
          rule: 'link-to-missing-anchor',
          ...at,
          problem: `De link gaat naar #${target.anchor}, en dat anker staat niet in ${target.file}.`,
          fix: suggest(target.anchor, anchors, `Kies uit: ${anchors.join(', ')}.`),
        },
      ];
    }),
  );
};

/** Ids that a link can lead to: headings, and what the layout gives an id. */
function anchorsOf(text: Text): string[] {
  const pieces = (text.prose?.components ?? [])
    .filter((use) => ['Figure', 'Chart', 'Quote', 'Stat'].includes(use.name))
    .flatMap((use) => attribute(use, 'id') ?? []);
  return [...(text.prose?.headings ?? []).map(({ id }) => id), ...pieces];
}
