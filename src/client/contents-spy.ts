/** Marks in the contents where the reader is, and names that section in the links to react. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')].map((link) => [
    link.hash.slice(1),
    link,
  ]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
const react = document.querySelector<HTMLElement>('[data-section-label]');

let here: string | undefined;

function update(): void {
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  const id = passed.at(-1)?.id;
  if (id === here) return;
  if (here) links.get(here)?.removeAttribute('aria-current');
  if (id) links.get(id)?.setAttribute('aria-current', 'location');
  here = id;
}

let waiting = false;
addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      update();
    });
  },
  { passive: true },
);
update();

// The reader scrolls past every section on the way to the foot, so the one that was read longest counts.
const seen = new Map<string, number>();
setInterval(() => {
  if (here && !document.hidden) seen.set(here, (seen.get(here) ?? 0) + 1);
}, 1000);

react?.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const [longest] = [...seen].sort((a, b) => b[1] - a[1])[0] ?? [];
  const section = longest && links.get(longest)?.textContent;
  if (!link || !section) return;
  const label = `${react.dataset['sectionLabel']}: `;
  link.href = link.href
    .replace(encodeURIComponent(label + '\n'), encodeURIComponent(`${label}${section}\n`))
    .replace(formEncoded(label + '\n'), formEncoded(`${label}${section}\n`));
});

function formEncoded(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1);
}
