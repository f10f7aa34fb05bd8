import { positionAt, type Passage } from '../../../content/markdown/passages.ts';
import type { Link } from '../../../content/markdown/prose.ts';
import { isAdvised, type AdvisedLanguage } from './languages.ts';
import { placeOfField, type Text } from '../corpus.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { splitSentences, type Sentence } from './sentences.ts';

/** A text as the advice reads it: its words, in order, those of its frontmatter first. */
export interface AdvisedText {
  file: string;
  language: AdvisedLanguage;
  passages: AdvisedPassage[];
  links: Link[];
}

/** A passage with its sentences, and with whether it is ours to change. */
export interface AdvisedPassage extends Passage {
  sentences: Sentence[];
}

const fields = ['title', 'label', 'description', 'lead'] as const;

/** Nothing where its language is one that there is no advice on. */
export function toAdvisedText(text: Text): AdvisedText | undefined {
  const { file, language, passages, prose } = text;
  if (!isAdvised(language)) return undefined;
  const inFrontmatter = fields.flatMap((field): Passage[] => {
    const value = text.data[field];
    return typeof value === 'string' ? [passageOfField(text, field, value)] : [];
  });
  return {
    file,
    language,
    passages: [...inFrontmatter, ...(passages?.() ?? [])].map((passage) => ({
      ...passage,
      sentences: splitSentences(passage.text, language),
    })),
    links: prose?.links ?? [],
  };
}

/** An error that stands on the words of a passage. */
export function toAdvice(
  reading: AdvisedText,
  passage: Passage,
  at: number,
  said: Pick<Diagnostic, 'rule' | 'problem' | 'fix'> & { length?: number },
): Diagnostic {
  return { file: reading.file, ...positionAt(passage, at), ...said };
}

function passageOfField(text: Text, field: string, value: string): Passage {
  const { line, column } = placeOfField(text, field);
  const source = text.yaml.text.split('\n')[line - 1 - text.yaml.offset] ?? '';
  const quote = /^["']/.test(source.slice(column - 1)) ? 1 : 0;
  return { kind: 'field', text: value, mappings: [[0, line, column + quote]] };
}
