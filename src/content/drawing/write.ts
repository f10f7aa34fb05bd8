import type { Element as SvgElement, ElementContent } from 'hast';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Writes a tree of SVG as text that is well-formed XML 1.0, and means the same within HTML. */
export function writeSvg(tree: SvgElement | ElementContent[]): string {
  const children = Array.isArray(tree) ? tree : [tree];
  const svg = toXml(
    { type: 'root', children: children.flatMap(inXml) },
    { closeEmptyElements: true, tightClose: true },
  );
  // Only as the end of CDATA may it stand in XML as it is.
  return svg.replaceAll(']]>', ']]&gt;');
}

function inXml(node: ElementContent): (Element | { type: 'text'; value: string })[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  return [
    {
      type: 'element',
      name: node.tagName,
      attributes: Object.fromEntries(
        Object.entries(node.properties).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, String(value)] as const],
        ),
      ),
      children: node.children.flatMap(inXml),
    },
  ];
}
