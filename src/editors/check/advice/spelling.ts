import { editingFiles } from '../read/editing.ts';
import { isAdvised, type AdvisedLanguage } from './languages.ts';
import type { Lexicon } from './lexicon.ts';
import { toAdvice } from './advised-text.ts';
import type { AdviceRule } from './rules.ts';
import { isSpelled, suggestSpellings } from './speller.ts';

/** Letters, with an apostrophe or a hyphen between them; what stands beside a digit is a code or a name. */
const word =
  /(?<![\p{L}\p{N}@./_-])\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*(?![\p{L}\p{M}\p{N}@/_]|[.’'-]\p{L})/gu;

/** Words that no dictionary knows, and no list of the project: each once, where it first stands. */
export const findMisspellings: AdviceRule = (reading, lexicon) => {
  const found = new Map<string, { diagnostic: ReturnType<typeof toAdvice>; count: number }>();
  for (const passage of reading.passages) {
    for (const { 0: text, index } of passage.text.matchAll(word)) {
      const tag = passage.foreign?.find(([from, to]) => index >= from && index < to)?.[2];
      const language = tag === undefined ? reading.language : tag.split('-')[0];
      // A language without a dictionary here is left alone.
      if (!isAdvised(language) || isRight(text, language, lexicon)) continue;
      const known = found.get(text);
      if (known) {
        known.count += 1;
        continue;
      }
      found.set(text, {
        count: 1,
        diagnostic: toAdvice(reading, passage, index, {
          rule: 'spelling',
          length: text.length,
          problem: `Het woord “${text}” staat in geen woordenlijst.`,
          fix: adviceOn(text, language),
        }),
      });
    }
  }
  return [...found.values()].map(({ diagnostic, count }) =>
    count === 1
      ? diagnostic
      : {
          ...diagnostic,
          problem: diagnostic.problem.replace('.', `, en komt hier ${count} keer voor.`),
        },
  );
};

function adviceOn(text: string, language: AdvisedLanguage): string {
  const meant = suggestSpellings(text.replaceAll('’', "'"), language).map(
    (word) => `“${word.replaceAll("'", '’')}”`,
  );
  const add = `Is het woord goed, zet het dan in ${editingFiles.words} bij ${language}.`;
  return meant.length > 0 ? `Bedoelde u ${meant.join(' of ')}? ${add}` : add;
}

function isRight(text: string, language: AdvisedLanguage, { words }: Lexicon): boolean {
  const plain = text.replaceAll('’', "'");
  // A letter of another alphabet or style is an error of its own.
  if (plain.normalize('NFKC') !== plain || /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(plain))
    return true;
  const own = ownWords(words[language]);
  const right = (form: string) =>
    own.has(form.toLowerCase()) || isSpelled(form, language) || isAbbreviation(form);
  if (right(plain)) return true;
  // Dutch sets an accent for stress (`íedereen`), and leaves it off a capital (`Eén`).
  const unstressed = plain.normalize('NFD').replaceAll('\u0301', '').normalize('NFC');
  if (right(unstressed)) return true;
  const bare = withoutEnding(plain, language);
  if (bare !== plain && right(bare)) return true;
  const parts = plain.split('-');
  return (
    parts.length > 1 && parts.every((part) => right(part) || right(withoutEnding(part, language)))
  );
}

/** A name in the genitive, and a Dutch plural or diminutive of an abbreviation: `VNG's`, `pdf'je`. */
function withoutEnding(word: string, language: AdvisedLanguage): string {
  return word.replace(language === 'nl' ? /(?:'s|'je|'jes|'er|'en|s)$/ : /(?:'s|s'|')$/, '');
}

/** Capitals are for the rule on abbreviations. */
function isAbbreviation(word: string): boolean {
  return /^\p{Lu}{2,}s?$/u.test(word);
}

let last: { words: readonly string[]; set: Set<string> } | undefined;

function ownWords(words: readonly string[]): Set<string> {
  if (last?.words !== words) last = { words, set: new Set(words) };
  return last.set;
}
