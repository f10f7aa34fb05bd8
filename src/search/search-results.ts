import type { Pagefind, PagefindPage } from './pagefind.ts';

/** The results for `?q=`: Pagefind is loaded when there is a question, and not before. */
class SearchResults extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    for (const field of document.querySelectorAll<HTMLInputElement>('input[name=q]')) {
      field.value = query;
    }
    if (!query) {
      this.say(this.words('hint'));
      return;
    }
    this.say(this.words('searching'));
    document.title = `${query} · ${document.title}`;
    try {
      await this.show(query);
    } catch {
      this.say(this.words('failed'));
    }
  }

  private async show(query: string): Promise<void> {
    const pagefind = (await import(/* @vite-ignore */ this.words('pagefind'))) as Pagefind;
    await pagefind.options({ baseUrl: this.words('base'), excerptLength: 24 });
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.map((result) => result.data()));
    const list = this.querySelector('ol');
    list?.replaceChildren(...pages.map((page) => item(page)));
    const count = pages.length;
    const text = this.words(count === 0 ? 'none' : count === 1 ? 'one' : 'many');
    const said = text.replace('{q}', () => query);
    this.say(count === 0 ? `${said} ${this.words('help')}` : said.replace(/^\d+/, String(count)));
    const ways = document.querySelector<HTMLElement>('.search-ways');
    if (ways) ways.hidden = count > 0;
  }

  private words(name: string): string {
    return this.dataset[name] ?? '';
  }

  private say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

customElements.define('search-results', SearchResults);

function item(page: PagefindPage): HTMLLIElement {
  const li = document.createElement('li');
  li.className = 'search-result';
  li.dataset['searchResult'] = '';
  const kicker = page.meta.kicker ? [element('p', 'search-result__kicker', page.meta.kicker)] : [];
  const title = document.createElement('h2');
  title.append(link(page.url, page.meta.title ?? page.url));
  const sections = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, 3);
  const parts = document.createElement('ul');
  for (const section of sections) {
    const part = document.createElement('li');
    part.append(link(section.url, section.title), excerpt(section.excerpt));
    parts.append(part);
  }
  li.append(...kicker, title);
  li.append(sections.length > 0 ? parts : excerpt(page.excerpt));
  return li;
}

function excerpt(html: string): HTMLParagraphElement {
  const p = document.createElement('p');
  p.className = 'search-result__excerpt';
  p.innerHTML = html;
  return p;
}

function link(url: string, text: string): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = url;
  a.textContent = text;
  return a;
}

function element(tag: 'p', className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
