import { posix } from 'node:path';
import { anchorsOf } from '../../../content/markdown/uses.ts';
import { addressFault } from '../../../content/schemas/web-address.ts';
import { isTextLink, targetOf } from '../../../publication/links.ts';
import { listAddresses } from '../addresses.ts';
import type { Rule } from '../check.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { isPublished, type Text } from '../corpus.ts';
import { suggest } from '../suggestion.ts';

/** Links within the site name a file that is published, and an anchor that stands in it. */
export const checkInternalLinks: Rule = ({ texts }) => {
  const byFile = new Map(texts.map((text) => [text.file, text]));
  const pages = texts.filter(isPage).map(({ file }) => file);
  const published = new Map(listAddresses(texts).map((address) => [address.of, address]));
  return texts.flatMap((text) =>
    (text.prose?.links ?? []).flatMap(({ url, place }): Diagnostic[] => {
      const at = { file: text.file, ...place };
      if (/^\s*(?:https?|mailto|tel)\s*:/i.test(url)) {
        const diagnostic = addressFault(url, 'link');
        if (!diagnostic) return [];
        const { problem, fix } = diagnostic;
        return [{ rule: 'address-refused', ...at, problem: `De link “${url}” ${problem}.`, fix }];
      }
      if (!isTextLink(url) && !url.startsWith('#')) {
        return [
          {
            rule: 'link-not-to-file',
            ...at,
            problem: `De link “${url}” wijst niet naar een bestand van de site.`,
            fix: 'Link naar het bestand zelf, zoals ../whitepaper/loketdenken.mdx: dan klopt het adres overal. Een adres elders begint met https://.',
          },
        ];
      }
      const target = url.startsWith('#')
        ? { file: text.file, anchor: url.slice(1) }
        : targetOf(text.file, url);
      const page = byFile.get(target.file);
      // A file that no outline names is an error of its own; a link within a text leads nowhere else.
      if (page?.kind === undefined && page !== undefined) return [];
      if (page === undefined || (page !== text && !isPage(page) && !isDraftToo(page, text))) {
        return [
          { rule: 'link-to-missing-page', ...at, ...missing(text, url, target.file, page, pages) },
        ];
      }
      if (target.anchor === undefined || !page.prose) return [];
      // The page of changes has those of the updates too; what is no page yet has its own.
      const { ids: anchors, read } = published.get(page) ?? {
        ids: anchorsOf(page.prose),
        read: true,
      };
      if (!read || anchors.includes(target.anchor)) return [];
      return [
        {
          rule: 'link-to-missing-anchor',
          ...at,
          problem: `De link gaat naar #${target.anchor}, en dat anker staat niet in ${target.file}.`,
          fix: suggest(
            target.anchor,
            anchors,
            anchors.length > 0
              ? `Kies uit: ${anchors.join(', ')}.`
              : 'Die pagina heeft geen ankers: haal het deel vanaf # weg.',
          ),
        },
      ];
    }),
  );
};

function missing(text: Text, url: string, file: string, page: Text | undefined, pages: string[]) {
  if (page?.kind === 'update') {
    return {
      problem: `De link gaat naar ${file}, en een wijziging heeft geen eigen pagina.`,
      fix: 'Link naar de pagina met alle wijzigingen: ../pages/changes.mdx.',
    };
  }
  if (page) {
    return {
      problem: `De link gaat naar ${file}, en die pagina is nog een concept.`,
      fix: 'Haal de link weg tot de pagina er is.',
    };
  }
  const known = pages.map((other) => posix.relative(posix.dirname(text.file), other));
  return {
    problem: `De link gaat naar ${file}, en die pagina is er niet.`,
    fix: suggest(url.split('#')[0] ?? '', known, 'Verbeter het pad of haal de link weg.'),
  };
}

/** Updates have no page of their own: they stand on the page of changes. */
function isPage(text: Text): boolean {
  return isPublished(text) && text.kind !== 'update';
}

/** Two drafts may wait for each other. */
function isDraftToo(page: Text, text: Text): boolean {
  return !isPublished(text) && page.kind !== 'update';
}
