import { ownValue } from '../../own-value.ts';
import { headId, startId } from '../../publication/translation/sections.ts';

/** Returns what editors call a section, in Dutch: its id, or a name where it has no heading of its own. */
export function nameOfSection(id = ''): string {
  return ownValue({ [headId]: 'Titel en inleiding', [startId]: 'Begin van de tekst' }, id) ?? id;
}

/** Returns a section as it is named in the middle of a Dutch sentence: `#dag`, “de velden”. */
export function formatSection(id: string): string {
  return ownValue({ [headId]: 'de velden', [startId]: 'het begin' }, id) ?? `#${id}`;
}
