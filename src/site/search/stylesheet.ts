import { element } from './element.ts';

/** Adds a stylesheet to the page, once. Resolves when it is there, and also when it does not come: the words still do. */
export async function addStylesheet(address: string): Promise<void> {
  const there = document.querySelector<HTMLLinkElement>(`link[rel=stylesheet][href="${address}"]`);
  if (there) return;
  const link = element('link', { rel: 'stylesheet', href: address });
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
}
