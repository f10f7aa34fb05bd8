import type { Answer, Excerpt, FoundPage } from './answer.ts';

/** The results for `?q=`: the index is loaded when there is a question, and not before. */
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
      // Apart from the page: nobody who only comes to ask loads it.
      const { openSearch } = await import('./query.ts');
      const engine = await openSearch({
        base: this.words('base'),
        language: document.documentElement.lang,
      });
      this.show(query, await engine.ask({ text: query, filters: {} }, { limit: 50 }));
    } catch {
      this.say(this.words('failed'));
    }
  }

  private show(query: string, { pages }: Answer): void {
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

function item(page: FoundPage): HTMLLIElement {
  const li = document.createElement('li');
  li.className = 'search-result';
  li.dataset['searchResult'] = '';
  const kicker = page.kicker ? [paragraph('search-result__kicker', page.kicker)] : [];
  const title = document.createElement('h2');
  title.append(link(page.url, page.title));
  const parts = document.createElement('ul');
  for (const section of page.sections) {
    const part = document.createElement('li');
    part.append(link(section.url, section.title), excerpt(section.excerpt));
    parts.append(part);
  }
  li.append(...kicker, title);
  li.append(page.sections.length > 0 ? parts : excerpt(page.excerpt));
  return li;
}

function excerpt(pieces: Excerpt): HTMLParagraphElement {
  const p = paragraph('search-result__excerpt', '');
  p.append(
    ...pieces.map(({ text, marked }) => {
      if (!marked) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  return p;
}

function link(url: string, text: string): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = url;
  a.textContent = text;
  return a;
}

function paragraph(className: string, text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
}
