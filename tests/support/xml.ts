/**
 * What is wrong with an XML document, if anything: a small scan for what a template gets wrong. Tags that do not match,
 * attributes without quotes, and bare `&` and `<`.
 */
export function xmlFault(xml: string): string | undefined {
  const open: string[] = [];
  let at = 0;
  const token =
    /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/y;
  while (at < xml.length) {
    token.lastIndex = at;
    const found = token.exec(xml);
    if (!found) return `no XML at “${xml.slice(at, at + 40)}”`;
    const [text, closes, name, attributes = '', empty] = found;
    const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(name ? attributes : text);
    if (bare) return `bare & in “${text.slice(0, 60)}”`;
    if (name && closes && open.pop() !== name) return `</${name}> closes another tag`;
    if (name && !closes && !empty) open.push(name);
    at = token.lastIndex;
  }
  return open.length > 0 ? `<${open.join('> <')}> stays open` : undefined;
}
