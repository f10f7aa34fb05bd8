/** What passes a page on needs its script when it opens, and not before. */
for (const part of document.querySelectorAll<HTMLElement>('[data-passes-on]')) {
  part.addEventListener(
    'beforetoggle',
    () => void import('./share.ts').then(({ workShare }) => workShare(part)),
    { once: true },
  );
}
