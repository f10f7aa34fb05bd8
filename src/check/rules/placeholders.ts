import type { Rule } from '../check.ts';
import { editorsFiles } from '../corpus.ts';

/** What was left to fill in later: readers must not find it. A comment is no text, and may say what is to be done. */
export const placeholders: Rule = ({ written }) =>
  [...written]
    .filter(([file]) => !editorsFiles.includes(file))
    .flatMap(([file, raw]) =>
      readable(file, raw)
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
        ),
    );

const words =
  'tekst|naam|titel|kop|datum|jaar|bron|link|citaat|cijfer|getal|aantal|plaats|functie|text|name|title|heading|date|year|source|quote|number';

const placeholder = new RegExp(
  [
    String.raw`\b(?:TODO|FIXME|TBD|XXX+)\b`,
    String.raw`\blorem ipsum\b`,
    String.raw`(?:…|\.\.\.) ?(?:nog )?invullen\b`,
    String.raw`\b(?:nog |hier |zelf )?invullen ?(?:…|\.\.\.)`,
    String.raw`\[(?:${words}|…|\.\.\.|(?:hier |nog )?(?:in|aan)vullen[^\]]*)\](?![([:])`,
  ].join('|'),
  'giu',
);

/** The text with its comments and code blank: every place stays right. */
function readable(file: string, raw: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  if (/\.ya?ml$/.test(file)) return raw.replace(/^\s*#.*$/gm, blank);
  if (!file.endsWith('.mdx')) return raw;
  return raw
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, blank)
    .replace(/`[^`\n]+`/g, blank);
}
