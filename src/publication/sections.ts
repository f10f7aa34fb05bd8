import type { ReadSection } from '../markdown/reading.ts';
import { isAudience } from '../schemas/audience.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { Language } from '../site.ts';
import { isStepSpan } from '../prose/vocabulary.ts';
import type { Section } from './page.ts';

/** What is read on a page, section by section, with the anchor of each. */
export function sectionsOfPage(read: ReadSection[], language: Language): Section[] {
  let above = '';
  return read.map((section) => {
    if (section.heading) above = section.heading.text;
    return { ...headingOf(section, above, language), texts: section.texts };
  });
}

/**
 * The heading as it stands on the page: some components make their own (`Step.astro`, `Questions.astro`). “Deze week”
 * alone says little among results, so the heading above it goes with it.
 */
function headingOf(
  { heading, component }: ReadSection,
  above: string,
  language: Language,
): Omit<Section, 'texts'> {
  if (heading) return { id: heading.id, title: heading.text };
  const t = stringsOf(language);
  const { when, for: audience } = component?.attributes ?? {};
  if (isStepSpan(when))
    return { id: `stap-${when}`, title: [above, t.steps[when]].filter(Boolean).join(' · ') };
  if (typeof audience === 'string' && isAudience(audience)) {
    return { id: `vragen-${audience}`, title: t.questionsFor[audience] };
  }
  return {};
}
