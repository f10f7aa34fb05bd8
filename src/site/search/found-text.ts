import { markers } from '../../outputs/search/markers.ts';
import type { MatchKind } from './find-word.ts';
import type { PagefindPage } from './pagefind.ts';
import type { QueryWord } from './parse-query.ts';
import { fold, wordsOf } from '../../outputs/search/words.ts';

/** A page as it was found, section by section, with the places that match the query. */
export interface FoundText {
  title: string;
  kicker?: string;
  url: string;
  /** The first stands above the first heading: title and lead. */
  sections: FoundTextSection[];
}

export interface FoundTextSection {
  id?: string;
  title: string;
  /** The text that readers see, the heading left out. */
  text: string;
  /** Places in the text. */
  hits: Hit[];
  /** Places in the heading. */
  inTitle: Hit[];
}

/** A place that matches a word of the query. */
export interface Hit {
  /** Which word: its index in the query. */
  word: number;
  kind: MatchKind;
  start: number;
  end: number;
}

/** Reads a page of the index for the words of a query. */
export function readFoundText(page: PagefindPage, words: readonly QueryWord[]): FoundText {
  const { meta, raw_url: url, raw_content: content, anchors } = page;
  // Pagefind counts words by white space, and escapes the text of an excerpt.
  const tokens = unescaped(content).split(/\s+/);
  const starts = [{ id: undefined, text: '', location: 0 }, ...anchors];
  const sections = starts.map(({ id, text, location }, index): FoundTextSection => {
    const own = tokens.slice(location, starts[index + 1]?.location ?? tokens.length);
    const heading = text === '' ? 0 : text.split(/\s+/).length;
    const title = read(own.slice(0, heading), words);
    const body = read(own.slice(heading), words);
    return {
      ...(id !== undefined && { id }),
      title: title.text.replace(/\.$/, ''),
      text: body.text,
      hits: body.hits,
      inTitle: title.hits,
    };
  });
  return {
    title: meta.title ?? '',
    ...(meta.kicker && { kicker: meta.kicker }),
    url,
    sections,
  };
}

const anyMarker = /[ϝϟϡ]/;

/** Returns the letters at the start of a token, up to the last marker; and what follows. */
function hiddenWord(token: string): { word?: string; after?: string } {
  const letters = /^\p{L}+/u.exec(token)?.[0] ?? '';
  const end = Math.max(...['ϝ', 'ϟ', 'ϡ'].map((mark) => letters.lastIndexOf(mark))) + 1;
  return end > 1 ? { word: token.slice(0, end), after: token.slice(end) } : {};
}

/** Returns the visible text of a row of tokens, and the places in it that match a word. */
function read(tokens: readonly string[], asked: readonly QueryWord[]) {
  let text = '';
  const hits: Hit[] = [];
  let visible = { start: 0, end: 0 };
  let hidden: string[] = [];
  const close = () => {
    hits.push(...hitsIn(text, visible, hidden, asked));
    hidden = [];
  };
  for (const token of tokens) {
    const { word, after = '' } = anyMarker.test(token) ? hiddenWord(token) : {};
    if (word) {
      hidden.push(word);
      // What follows a word stands behind its hidden ones: a full stop, or the rest after a hyphen.
      text += after;
      visible = { ...visible, end: text.length };
      continue;
    }
    close();
    if (text) text += ' ';
    visible = { start: text.length, end: text.length + token.length };
    text += token;
  }
  close();
  return { text, hits };
}

/** Returns the places of one token that match a word: `14+netnummer` is two words, hidden ones belong to all of them. */
function hitsIn(
  text: string,
  { start, end }: { start: number; end: number },
  hidden: readonly string[],
  asked: readonly QueryWord[],
): Hit[] {
  const token = text.slice(start, end);
  if (!mayMatch(token, hidden, asked)) return [];
  const words = wordsOf(token);
  return asked.flatMap((one, index) =>
    words.flatMap((word): Hit[] => {
      const folded = fold(word.text);
      const place = { word: index, start: start + word.start, end: start + word.end };
      const kind = matchKindOf(one, folded, word.text, words.length > 1, hidden);
      if (!kind) return [];
      if (kind === 'word' || kind === 'form' || kind === 'term') {
        return [{ ...place, kind }];
      }
      const [from, to] = placeWithin(folded, one, kind);
      // Folding keeps the number of letters, but for `ĳ` and soft hyphens: then the whole word is marked.
      const same = folded.length === word.text.length;
      return [
        { ...place, kind, ...(same && { start: place.start + from, end: place.start + to }) },
      ];
    }),
  );
}

/** Most tokens match nothing: seen at a glance, before they are taken apart. */
function mayMatch(token: string, hidden: readonly string[], asked: readonly QueryWord[]): boolean {
  const plain = /^[\x20-\x7e]*$/.test(token) ? token.toLowerCase() : fold(token);
  return asked.some(
    ({ typed, form, terms }) =>
      plain.includes(typed) ||
      plain.includes(form) ||
      hidden.some(
        (one) =>
          one.startsWith(typed) || one.startsWith(form) || terms.some((key) => one.startsWith(key)),
      ),
  );
}

function matchKindOf(
  { typed, form, terms, unfinished }: QueryWord,
  word: string,
  written: string,
  joined: boolean,
  hidden: readonly string[],
): MatchKind | undefined {
  if (word === typed) return 'word';
  if (word === form) return 'form';
  // Of joined words each has hidden ones of its own, and here they stand together: it must be like its own form.
  const own = (key: string) => !joined || similar(word, key);
  if (hidden.includes(form + markers.form) && own(form)) return 'form';
  if (terms.some((key) => hidden.includes(key + markers.term))) return 'term';
  if (hidden.includes(form + markers.part)) return 'part';
  // *MijnOverheid* is two words to Pagefind.
  const humps = written.split(/(?<=\p{Ll})(?=\p{Lu})/u).map(fold);
  if (humps.length > 1 && (humps.includes(typed) || humps.includes(form))) return 'part';
  if (!unfinished) return undefined;
  if (word.startsWith(typed)) return 'beginning';
  const grows = hidden.some((one) => one.startsWith(typed));
  return grows || humps.some((hump) => hump.startsWith(typed)) ? 'beginning' : undefined;
}

/** Finds where in a compound its part stands: as typed, or by as many of its first letters as are there. */
function placeWithin(word: string, { typed, form }: QueryWord, kind: MatchKind): [number, number] {
  if (kind === 'beginning' && word.startsWith(typed)) return [0, word.length];
  for (const key of [typed, form]) {
    const at = word.lastIndexOf(key);
    if (at >= 0) return [at, at + key.length];
  }
  for (let length = form.length - 1; length >= 3; length -= 1) {
    const at = word.lastIndexOf(form.slice(0, length));
    if (at >= 0)
      return [at, at > 0 && word.length - at <= form.length + 3 ? word.length : at + form.length];
  }
  return [0, word.length];
}

function similar(word: string, form: string): boolean {
  return word.slice(0, 2) === form.slice(0, 2);
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
