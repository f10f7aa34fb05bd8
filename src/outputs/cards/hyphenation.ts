import { createRequire } from 'node:module';
import { join } from 'node:path';
import { stringsOf } from '../../i18n/strings.ts';
import type { Language } from '../../site.ts';

const require = createRequire(join(process.cwd(), 'package.json'));
const divide = new Map<Language, Divide>();

/**
 * Returns the parts of a word between which a line may break, by the patterns of its language. The patterns are found by the
 * language's locale (`en_GB`: `en-gb`), else by its tag (`nl`). A language without patterns, such as Frisian, keeps its
 * words whole.
 */
export function syllablesOf(word: string, language: Language): string[] {
  let known = divide.get(language);
  if (!known) divide.set(language, (known = dividerOf([stringsOf(language).locale, language])));
  return known(word);
}

/** Returns the divider of the first name that the hyphen library has patterns for (https://github.com/ytiurin/hyphen). */
export function dividerOf(names: readonly string[]): Divide {
  for (const name of names.map((name) => name.toLowerCase().replace('_', '-'))) {
    const patterns = patternsOf(name);
    if (patterns) {
      return (word) => patterns.hyphenateSync(word, { hyphenChar: softHyphen }).split(softHyphen);
    }
  }
  return (word) => [word];
}

function patternsOf(name: string): Patterns | undefined {
  try {
    const found: unknown = require(`hyphen/${name}/index.js`);
    return isPatterns(found) ? found : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') {
      return undefined;
    }
    throw error;
  }
}

function isPatterns(value: unknown): value is Patterns {
  return typeof value === 'object' && value !== null && 'hyphenateSync' in value;
}

const softHyphen = '\u00ad';

type Divide = (word: string) => string[];

interface Patterns {
  hyphenateSync(text: string, options: { hyphenChar: string }): string;
}
