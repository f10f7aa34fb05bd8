import { currentSection } from './contents-spy.ts';

/** Takes the reader to the section in view, in the other language: both have it under the same id, but for those named. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-switch]')) {
  const missing = link.dataset['languageSwitch']?.split(' ') ?? [];
  // Before the click, so that a new tab gets it too.
  for (const event of ['pointerdown', 'focus', 'click']) {
    link.addEventListener(event, () => {
      const section = currentSection();
      link.hash = section && !missing.includes(section) ? section : '';
    });
  }
}
