import { dutchForm } from './dutch/form.ts';
import { englishForm } from './english/form.ts';
import { alphabet, searchFiles } from './files.ts';

/** Reads a text file of the index, by its path below `pagefind/`. */
export type Load = (path: string) => Promise<string>;

interface Rules {
  form: (word: string) => string;
  /** Whether the index has exceptions to those rules. */
  exceptions: boolean;
}

const rulesOf: Readonly<Record<string, Rules>> = {
  nl: { form: dutchForm, exceptions: true },
  en: { form: englishForm, exceptions: false },
};

const plain: Rules = { form: (word) => word, exceptions: false };

/**
 * Returns the form under which words are found, in a browser: by the rules of the language, and by their exceptions, of
 * which only those letters are loaded that a query begins a word with.
 */
export function formsOf(language: string, load: Load) {
  const rules = rulesOf[language] ?? plain;
  const loaded = new Map<string, Promise<void>>();
  const exceptions = new Map<string, string>();

  const fetchLetter = async (letter: string) => {
    for (const line of (await load(searchFiles.exceptions(language, letter))).split('\n')) {
      const [word = '', form = ''] = line.split(' ');
      exceptions.set(word, form);
    }
  };
  const need = (letter: string): Promise<void> => {
    const known = loaded.get(letter);
    if (known) return known;
    const loading = fetchLetter(letter).catch((error: unknown) => {
      loaded.delete(letter);
      throw error;
    });
    loaded.set(letter, loading);
    return loading;
  };

  return {
    form: (word: string) => exceptions.get(word) ?? rules.form(word),
    /** Loads what these words need. */
    prepare: async (words: readonly string[]): Promise<void> => {
      if (!rules.exceptions) return;
      const first = new Set(words.map((word) => word[0] ?? ''));
      await Promise.all([...first].filter((letter) => alphabet.includes(letter)).map(need));
    },
  };
}
