import { freshnessOf, type SectionState } from './translation/freshness.ts';
import { hasHeading, sectionsOf } from './translation/sections.ts';
import type { Page, StaleSection } from './page.ts';
import type { SiteText } from './texts.ts';

/** Returns what a translation renders, and which of its sections are behind; nothing for a source. */
export function translationOf(
  text: SiteText,
  source: SiteText | undefined,
): Pick<Page, 'translation'> {
  if (!source || source === text) return {};
  const states = freshnessOf(sectionsOfText(source), sectionsOfText(text), translationRecord(text));
  return {
    translation: {
      path: source.path,
      language: source.entry.language,
      behind: states.flatMap((state) => staleSection(state, source.path) ?? []),
    },
  };
}

/** A section that only moved says the same: readers need not know. */
function staleSection(state: SectionState, path: string): StaleSection | undefined {
  const { id, status, source, translatedOn } = state;
  if (status !== 'behind' && status !== 'new' && status !== 'removed') return undefined;
  return {
    id,
    status,
    title: source?.title ?? '',
    path: source && hasHeading(id) ? `${path}#${id}` : path,
    ...(translatedOn && { translatedOn }),
  };
}

function sectionsOfText({ entry, prose }: SiteText) {
  return sectionsOf(entry.data, entry.body, prose.headings);
}

function translationRecord({ entry }: SiteText) {
  return entry.data.translated ?? {};
}
