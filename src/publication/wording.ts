import type { Source } from '../content/schemas/source.ts';
import type { Term, Wording } from '../content/schemas/term.ts';
import { languages, type Language } from '../site.ts';

/** A source as a page in one language names it. */
export interface NamedSource extends Omit<Source, 'title'> {
  title: string;
  /** The title is our description of it, in the language of the page. */
  untitled: boolean;
}

/** A term in the words of one language, and what the others call it. */
export interface NamedTerm extends Wording, Pick<Term, 'id' | 'source' | 'see'> {
  elsewhere: { language: Language; term: string }[];
}

export function sourceIn(source: Source, language: Language): NamedSource {
  const { title } = source;
  const untitled = typeof title !== 'string';
  return { ...source, title: untitled ? title[language] : title, untitled };
}

export function termIn({ id, source, see, ...words }: Term, language: Language): NamedTerm {
  return {
    id,
    see,
    ...(source && { source }),
    ...words[language],
    elsewhere: languages
      .filter((other) => other !== language && words[other].term !== words[language].term)
      .map((other) => ({ language: other, term: words[other].term })),
  };
}

/** Returns a text of at most so many characters: whole, or ended with an ellipsis after a whole word. */
export function truncate(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  let end = start.length;
  while (end > 0 && !/\s/.test(start.charAt(end - 1))) end -= 1;
  const whole = start.slice(0, end > 0 ? end : length - 1);
  return `${withoutEndSigns(whole)}…`;
}

/** Returns a text without the spaces, commas, full stops and dashes that it ends with. */
export function withoutEndSigns(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,;:.–—-]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
