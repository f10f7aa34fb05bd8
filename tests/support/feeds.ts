import { DOMParser, parseHTML } from 'linkedom';

/** RFC 3339, as RFC 4287 (3.3) and JSON Feed ask for. */
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** What is wrong with an Atom feed by the rules of RFC 4287, each fault with its place. */
export function atomFaults(xml: string): string[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const feed = document.documentElement;
  const entries = childrenOf(feed, 'entry');
  const ids = entries.map((entry) => textOf(entry, 'id'));
  return [
    ...faultIf(feed.localName !== 'feed', 'the root is no feed'),
    ...faultIf(feed.getAttribute('xmlns') !== 'http://www.w3.org/2005/Atom', 'no Atom namespace'),
    ...faultIf(!feed.getAttribute('xml:lang'), 'the feed names no language'),
    ...metadataFaults(feed, 'feed'),
    ...faultIf(linkOf(feed, 'self') === undefined, 'feed: no link to itself (4.1.1)'),
    ...faultIf(new Set(ids).size !== ids.length, 'two entries have the same id (4.1.2)'),
    ...entries.flatMap((entry, at) => [
      ...metadataFaults(entry, `entry ${at + 1}`),
      ...faultIf(
        childrenOf(entry, 'author').length === 0 && childrenOf(feed, 'author').length === 0,
        `entry ${at + 1}: no author, nor has the feed (4.1.1)`,
      ),
      ...faultIf(
        linkOf(entry, 'alternate') === undefined,
        `entry ${at + 1}: leads nowhere (4.1.2)`,
      ),
      ...childrenOf(entry, 'content').flatMap((content) => [
        ...faultIf(content.getAttribute('type') !== 'html', `entry ${at + 1}: content is not HTML`),
        ...htmlFaults(content.textContent, `entry ${at + 1}`),
      ]),
    ]),
  ];
}

/** What is wrong with a feed by the rules of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedFaults(json: string): string[] {
  const feed = JSON.parse(json) as Record<string, unknown>;
  const items = (Array.isArray(feed['items']) ? feed['items'] : []) as Record<string, unknown>[];
  const ids = items.map(({ id }) => id);
  return [
    ...faultIf(feed['version'] !== 'https://jsonfeed.org/version/1.1', 'no version'),
    ...faultIf(!isText(feed['title']), 'no title'),
    ...['home_page_url', 'feed_url'].flatMap((name) => absoluteFault(feed[name], name)),
    ...faultIf(!Array.isArray(feed['items']), 'no items'),
    ...faultIf(!Array.isArray(feed['authors']), 'no authors'),
    ...faultIf(!isText(feed['language']), 'no language'),
    ...faultIf(new Set(ids).size !== ids.length, 'two items have the same id'),
    ...items.flatMap((item, at) => [
      ...['id', 'title', 'content_html'].flatMap((name) =>
        faultIf(!isText(item[name]), `item ${at + 1}: no ${name}`),
      ),
      ...absoluteFault(item['url'], `item ${at + 1}: url`),
      ...['date_published', 'date_modified'].flatMap((name) =>
        faultIf(!dateTime.test(String(item[name])), `item ${at + 1}: ${name} is no RFC 3339`),
      ),
      ...htmlFaults(String(item['content_html']), `item ${at + 1}`),
    ]),
  ];
}

/** What has no place in the HTML of an entry, which is read far from the site: relative links and our machinery. */
export function htmlFaults(html: string, place: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const linked = [...document.querySelectorAll('[href], [src]')].map(
    (one) => one.getAttribute('href') ?? one.getAttribute('src'),
  );
  const machinery = document.querySelectorAll(
    'button, nav, script, style, form, sup, [popover], [popovertarget], [id], [class]',
  );
  return [
    ...faultIf(html.trim() === '', `${place}: no content`),
    ...linked.flatMap((link) => absoluteFault(link, `${place}: link`)),
    ...[...machinery].map((one) => `${place}: <${one.localName}> stands in the content`),
  ];
}

/** What the feed and each entry both need. */
function metadataFaults(parent: XmlElement, place: string): string[] {
  return [
    ...['id', 'title', 'updated'].flatMap((name) => {
      const { length } = childrenOf(parent, name);
      return faultIf(length !== 1 || textOf(parent, name) === '', `${place}: ${length} of ${name}`);
    }),
    ...absoluteFault(textOf(parent, 'id'), `${place}: id`),
    ...['updated', 'published'].flatMap((name) =>
      childrenOf(parent, name).flatMap((one) =>
        faultIf(!dateTime.test(one.textContent), `${place}: ${name} is no RFC 3339 (3.3)`),
      ),
    ),
    ...childrenOf(parent, 'author').flatMap((author) =>
      faultIf(textOf(author, 'name') === '', `${place}: an author without a name (3.2.1)`),
    ),
    ...childrenOf(parent, 'link').flatMap((link) =>
      absoluteFault(link.getAttribute('href'), `${place}: link`),
    ),
  ];
}

function linkOf(parent: XmlElement, rel: string): XmlElement | undefined {
  return childrenOf(parent, 'link').find((link) => link.getAttribute('rel') === rel);
}

function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return [...parent.children].filter(({ localName }) => localName === name);
}

function textOf(parent: XmlElement, name: string): string {
  return childrenOf(parent, name)[0]?.textContent.trim() ?? '';
}

function absoluteFault(value: unknown, place: string): string[] {
  const absolute =
    typeof value === 'string' && /^(https?|mailto):/.test(value) && URL.canParse(value);
  return faultIf(!absolute, `${place} “${String(value)}” is no absolute address`);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function faultIf(wrong: boolean, fault: string): string[] {
  return wrong ? [fault] : [];
}

/** What is asked of an element, whichever parser made it. */
interface XmlElement {
  localName: string;
  textContent: string;
  children: Iterable<XmlElement>;
  getAttribute(name: string): string | null;
}
