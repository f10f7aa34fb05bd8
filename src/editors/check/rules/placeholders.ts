import { withoutComments } from '../../../content/markdown/comment-spans.ts';
import type { Rule } from '../check.ts';
import { editorsFiles, isPublished, type Corpus } from '../corpus.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { YamlText } from '../yaml.ts';

/**
 * What was left to fill in later: readers must not find it. A comment is no text, and may say what is to be done; a draft
 * may hold anything, until it is published.
 */
export const checkPlaceholders: Rule = (corpus) => {
  const drafts = draftsOf(corpus);
  return [...corpus.lineDiagnostics]
    .filter(([file]) => !editorsFiles.includes(file) && !drafts.files.has(file))
    .flatMap(([, { placeholders }]) => placeholders)
    .filter(({ file, line }) => !drafts.lines(file, line));
};

/** What was left to fill in in one file, whether readers see it or not. */
export function placeholdersIn(file: string, raw: string): Diagnostic[] {
  return readable(file, raw)
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(placeholder)].map(({ 0: text, index: at }) => ({
        rule: 'placeholder',
        file,
        line: index + 1,
        column: at + 1,
        length: text.length,
        problem: `Hier is “${text}” blijven staan.`,
        fix: 'Vul in wat er hoort, of haal het weg. Houdt u de tekst nog bij u, zet dan “draft: true” in de frontmatter.',
      })),
    );
}

const words =
  'tekst|naam|titel|kop|datum|jaar|bron|link|citaat|cijfer|getal|aantal|plaats|functie|text|name|title|heading|date|year|source|quote|number';

const placeholder = new RegExp(
  [
    String.raw`\b(?:TODO|FIXME|TBD|XXX+)\b`,
    String.raw`\blorem ipsum\b`,
    String.raw`(?:…|\.\.\.) ?(?:nog )?invullen\b`,
    String.raw`\b(?:nog |hier |zelf )?invullen ?(?:…|\.\.\.)`,
    String.raw`\[(?:${words}|…|\.\.\.|(?:hier |nog )?(?:in|aan)vullen[^\]]*|fill in[^\]]*)\](?![([:])`,
    String.raw`\{#invullen[^}]*\}|\bid="invullen[^"]*"`,
  ].join('|'),
  'giu',
);

/** What readers do not see yet: whole texts, and the lines of an item in a list. */
function draftsOf({ texts, sources = [], terms = [] }: Corpus) {
  const items = [...sources, ...terms]
    .filter(({ data }) => data['draft'] === true)
    .map(({ yaml, index }) => ({ file: yaml.file, ...linesOf(yaml, index) }));
  return {
    files: new Set(texts.filter((text) => text.kind && !isPublished(text)).map(({ file }) => file)),
    lines: (file: string, line: number) =>
      items.some((item) => item.file === file && line >= item.from && line <= item.to),
  };
}

function linesOf({ document, counter }: YamlText, index: number): { from: number; to: number } {
  const item = document.getIn([index], true);
  const [from, to] =
    typeof item === 'object' && item !== null && 'range' in item && Array.isArray(item.range)
      ? (item.range as [number, number, number])
      : [0, 0, 0];
  return { from: counter.linePos(from).line, to: counter.linePos(to).line };
}

/** The text with its comments and code blank: every place stays right. */
function readable(file: string, raw: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  if (/\.ya?ml$/.test(file)) return raw.replace(/^[ \t]*#.*/gm, blank);
  if (!file.endsWith('.mdx')) return raw;
  return withoutFences(withoutComments(raw, blank)).replace(/`[^`\n]+`/g, blank);
}

/** A fence without an end goes on to the end of the text, as Markdown has it. */
function withoutFences(text: string): string {
  let fence = '';
  return text
    .split('\n')
    .map((line) => {
      const inside = fence !== '';
      if (inside ? line.startsWith(fence) : /^(?:`{3}|~{3})/.test(line)) {
        fence = inside ? '' : (/^`+|^~+/.exec(line)?.[0] ?? '');
        return ' '.repeat(line.length);
      }
      return inside ? ' '.repeat(line.length) : line;
    })
    .join('\n');
}
