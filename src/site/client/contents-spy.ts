/** Marks in the contents where the reader is, and names that section in the links to react. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')].map((link) => [
    link.hash.slice(1),
    link,
  ]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

/** The section in view, by id, and the seconds that each was in view. */
let here: string | undefined;
const seen = new Map<string, number>();

/** The section that the reader stayed in: a rush past others, up to the menu, leaves it as it was. */
let stayed = location.hash.slice(1) || undefined;
let before: string | undefined;

if (headings.length > 0) {
  let waiting = false;
  const onScroll = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  };
  addEventListener('scroll', onScroll, { passive: true });
  setInterval(count, 1000);
  document
    .querySelector<HTMLElement>('[data-section-label]')
    ?.addEventListener('click', nameSection);
  mark();
}

/** Returns the section that the reader is in, by its id: the one that stayed in view, or the one that the address names. */
export function currentSection(): string | undefined {
  return headings.length > 0 ? stayed : location.hash.slice(1) || undefined;
}

function mark(): void {
  const line = innerHeight / 3;
  const id = headings.filter((heading) => heading.getBoundingClientRect().top < line).at(-1)?.id;
  if (id === here) return;
  if (here) links.get(here)?.removeAttribute('aria-current');
  if (id) links.get(id)?.setAttribute('aria-current', 'location');
  here = id;
}

function count(): void {
  if (here === before) stayed = here;
  before = here;
  if (here && !document.hidden) seen.set(here, (seen.get(here) ?? 0) + 1);
}

/** Readers scroll past every section on the way to the foot: the one that was in view longest is the one meant. */
function nameSection(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const [longest] = [...seen].sort((a, b) => b[1] - a[1])[0] ?? [];
  const section = longest && links.get(longest)?.textContent;
  if (!link || !section || !(event.currentTarget instanceof HTMLElement)) return;
  const label = `${event.currentTarget.dataset['sectionLabel']}: `;
  for (const encode of [encodeURIComponent, encodeForm]) {
    link.href = link.href.replace(encode(`${label}\n`), encode(`${label}${section}\n`));
  }
}

/** As `URLSearchParams` writes it: a space is a plus. */
function encodeForm(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1);
}
