import GithubSlugger from 'github-slugger';
import { readProse, type Heading } from '../../content/markdown/prose.ts';

/** `content/LEESMIJ.md`, the guide for editors: the one source of the page `/redactie/` too. */
export const handbookFile = 'content/LEESMIJ.md';

/**
 * A part of the guide: words, or one block of code. What stands behind the language of a block says what it is:
 * nothing for a piece of text that is shown live, `bestand` for a whole file, `fout=<rule>` for what the check finds, and
 * `fout=<rule> melding` where the next block is what it says then.
 */
export type HandbookPart =
  | { kind: 'words'; text: string }
  | { kind: 'code'; language: string; label: string; code: string }
  | { kind: 'example'; code: string }
  | { kind: 'error'; code: string; rule: string; shown: boolean };

export interface Handbook {
  title: string;
  parts: HandbookPart[];
  headings: Heading[];
}

/** Takes the guide apart. Its headings get the anchors that GitHub and GitLab give them. */
export function readHandbook(markdown: string): Handbook {
  const [first = '', ...lines] = markdown.replaceAll('\r\n', '\n').split('\n');
  const body = withAnchors(lines.join('\n'));
  return {
    title: first.replace(/^# /, ''),
    parts: body.split(block).flatMap((text): HandbookPart[] => {
      const [, language = '', label = '', code = ''] = fence.exec(text) ?? [];
      if (language) return [partOf(language, label.trim(), code)];
      return text.trim() === '' ? [] : [{ kind: 'words', text: text.trim() }];
    }),
    headings: readProse(
      body
        .split(block)
        .filter((text) => !text.startsWith('```'))
        .join(''),
    ).headings,
  };
}

const fence = /^```(\w+)((?:[^\w\n][^\n]*)?)\n([\s\S]*?)\n```$/;
/** A fence at the start of a line, with what it holds. */
const block = /^(```\w[^\n]*\n[\s\S]*?\n```)$/m;

function partOf(language: string, label: string, code: string): HandbookPart {
  const [, rule, shown] = /^fout=([a-z-]+)( melding)?$/.exec(label) ?? [];
  if (language === 'mdx' && label === '') return { kind: 'example', code };
  if (language === 'mdx' && rule) return { kind: 'error', code, rule, shown: shown !== undefined };
  return { kind: 'code', language, label, code };
}

function withAnchors(markdown: string): string {
  const slugger = new GithubSlugger();
  let fenced = false;
  return markdown
    .split('\n')
    .map((line) => {
      if (/^\s*```/.test(line)) fenced = !fenced;
      const [, heading] = /^#{2,4} (.+)$/.exec(line) ?? [];
      return fenced || heading === undefined ? line : `${line} {#${slugger.slug(heading)}}`;
    })
    .join('\n');
}
