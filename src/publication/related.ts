import type { Outline } from '../content/schemas/outline.ts';
import type { Entry } from '../content/entry.ts';
import type { LanguageTexts } from './navigation.ts';
import type { PageLink, Related } from './page.ts';

/** Returns the ambitions that a text is about, by name: those it bears on, the one it guides to, or itself. */
export function ambitionsOf(entry: Entry): string[] {
  if (entry.kind === 'chapter') return entry.data.ambitions;
  if (entry.kind === 'guide') return [entry.data.ambition];
  if (entry.kind === 'ambition') return [entry.name];
  return [];
}

/** Returns the number of the ambition that comes first, 1-based: it gives the colour and the petal. */
export function petalOf(entry: Entry, outline: Outline): number | undefined {
  const [first] = ambitionsOf(entry);
  const names = outline.publications.flatMap(({ ambitions }) => ambitions);
  const at = first === undefined ? -1 : names.indexOf(first);
  return at < 0 ? undefined : at + 1;
}

/** Returns texts that share an ambition with this one, in reading order, the page itself left out. */
export function relatedOf<T extends { entry: Entry; link: PageLink }>(
  entry: Entry,
  texts: LanguageTexts<T>,
): Related {
  const mine = ambitionsOf(entry);
  const shared = texts.all.filter(
    (text) => text.entry !== entry && ambitionsOf(text.entry).some((name) => mine.includes(name)),
  );
  const of = (kind: Entry['kind']) =>
    shared.filter((text) => text.entry.kind === kind).map((text) => text.link);
  return { chapters: of('chapter'), ambitions: of('ambition'), guides: of('guide') };
}
