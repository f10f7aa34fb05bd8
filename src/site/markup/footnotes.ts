import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';
import { stringsOf } from '../../i18n/strings.ts';
import { defaultLanguage, isLanguage, type Language } from '../../site.ts';

/**
 * Footnotes in the page's language, with ids by number (`note-1`, `noteref-1`): the stylesheet ties each note to its
 * reference by those ids and sets it in the margin where there is room. Sätteri has one label for all documents.
 */
export const footnotes = defineHastPlugin({
  name: 'footnotes',
  element: [
    {
      filter: ['a'],
      visit(node, ctx) {
        if (node.properties['dataFootnoteRef'] === undefined) return;
        const number = ctx.textContent(node);
        const again = /-(\d+)$/.exec(
          String(node.properties['id']).replace(/^fnref-[^-]+/, ''),
        )?.[1];
        ctx.setProperty(node, 'href', `#note-${number}`);
        ctx.setProperty(node, 'id', again ? `noteref-${number}-${again}` : `noteref-${number}`);
        ctx.setProperty(node, 'role', 'doc-noteref');
        const { footnoteReference } = stringsOf(languageOf(ctx.fileURL));
        ctx.setProperty(node, 'ariaLabel', footnoteReference(number));
      },
    },
    {
      filter: ['section'],
      visit(node, ctx) {
        if (node.properties['dataFootnotes'] === undefined) return;
        return localised(node, languageOf(ctx.fileURL));
      },
    },
  ],
});

function localised(section: Readonly<Element>, language: Language): Element {
  const strings = stringsOf(language);
  let number = 0;
  const visit = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    if (node.tagName === 'h2') {
      return { ...node, children: [{ type: 'text', value: strings.footnotes }] };
    }
    if (node.tagName === 'li') {
      number += 1;
      return {
        ...node,
        properties: { ...node.properties, id: `note-${number}` },
        children: node.children.map(visit),
      };
    }
    if (node.properties['dataFootnoteBackref'] !== undefined) {
      const label = strings.backToText(String(number));
      return {
        ...node,
        properties: {
          ...node.properties,
          href: `#noteref-${number}`,
          ariaLabel: label,
          role: 'doc-backlink',
        },
      };
    }
    return { ...node, children: node.children.map(visit) };
  };
  return { ...section, children: section.children.map(visit) };
}

function languageOf(file: URL | undefined): Language {
  const folder = file && /\/content\/([^/]+)\//.exec(file.pathname)?.[1];
  return isLanguage(folder) ? folder : defaultLanguage;
}
