import {
  attributesThat,
  anchorFrom,
  isComponentName,
  vocabulary,
} from '../content/vocabulary/vocabulary.ts';
import type { ReadSection } from '../content/markdown/reading.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { Language } from '../site.ts';
import type { PageSection } from './page.ts';

/** Returns what is read on a page, section by section, with the anchor of each. */
export function sectionsOfPage(read: ReadSection[], language: Language): PageSection[] {
  return read.map((section) => ({ ...headingOf(section, language), texts: section.texts }));
}

/**
 * Returns the heading as it stands on the page: some components make their own. “Deze week” alone says little among
 * results, so the heading above it goes with it.
 */
function headingOf(
  { heading, component }: ReadSection,
  language: Language,
): Omit<PageSection, 'texts'> {
  if (heading) return { id: heading.id, title: heading.text };
  if (!component || !isComponentName(component.name)) return {};
  const { name, attributes, above } = component;
  const made = vocabulary[name].heading;
  const [by = ''] = attributesThat(name, ({ anchor }) => anchor !== undefined);
  const value = attributes[by];
  const titles: ReadonlyMap<unknown, string> = new Map(
    Object.entries(made ? stringsOf(language)[made.strings] : {}),
  );
  const title = titles.get(value);
  if (title === undefined || typeof value !== 'string') return {};
  return {
    id: anchorFrom(name, value),
    title: [made?.under ? above : '', title].filter(Boolean).join(' · '),
  };
}
