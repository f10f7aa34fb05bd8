import { createInterface } from 'node:readline/promises';
import type { Outline } from '../../content/schemas/outline.ts';
import { isNewKind, parseKind, UsageError, type NewOptions, type OptionName } from './kinds.ts';
import { kindPrompt, listPrompts, type Prompt } from './prompts.ts';

/** Where questions go and answers come from. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/**
 * Asks for what a wish still lacks, question by question.
 *
 * @throws {UsageError} where whoever answers stops: Ctrl C, or the end of the input.
 */
export async function promptForOptions(
  given: Partial<NewOptions>,
  outline: Outline,
  { input, output }: Terminal,
): Promise<NewOptions> {
  const lines = createInterface({ input, output });
  const ended = new AbortController();
  lines.on('close', () => {
    ended.abort();
  });
  const ask = async (question: Prompt): Promise<string> => {
    output.write(`\n${question.text}\n${shownChoices(question)}`);
    for (;;) {
      const said = (await lines.question('> ', { signal: ended.signal })).trim();
      const answer = answerTo(question, said);
      if (answer !== undefined) return answer;
      output.write(`${problemOf(question)}\n`);
    }
  };

  try {
    const kind = given.kind ?? (await ask(kindPrompt));
    if (!isNewKind(kind)) throw new Error(`“${kind}” is no kind`);
    let wish: NewOptions = { ...given, kind };
    const asked = new Set<OptionName>();
    // One answer may settle what comes after it, so the questions are looked up again each time.
    for (;;) {
      const next = listPrompts(wish, outline).find(([option]) => !asked.has(option));
      if (!next) return wish;
      const [option, question] = next;
      asked.add(option);
      const answer = await ask(question);
      if (answer !== '') wish = { ...wish, [option]: answer };
    }
  } catch (error) {
    if (ended.signal.aborted) throw new UsageError('Gestopt: er is niets gemaakt.');
    throw error;
  } finally {
    lines.close();
  }
}

/** The value that is meant; nothing where the answer is none. */
function answerTo({ choices, optional }: Prompt, said: string): string | undefined {
  if (said === '') return optional ? '' : undefined;
  if (!choices) return said;
  const named = (name: string | undefined) => choices.find(({ value }) => value === name);
  return (choices[Number(said) - 1] ?? named(said) ?? named(parseKind(said)))?.value;
}

function problemOf({ choices }: Prompt): string {
  return choices ? `Kies een getal van 1 tot en met ${choices.length}.` : 'Vul iets in.';
}

function shownChoices({ choices = [] }: Prompt): string {
  return choices.map(({ label }, index) => `${String(index + 1).padStart(3)}  ${label}\n`).join('');
}
