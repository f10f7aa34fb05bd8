import { Lexer } from 'yaml';
import { excessOfCode } from './code.ts';
import { sizeLimits } from './limits.ts';

/** Something that is nested too deeply, or there too often: its line (from 0) and how much of it there is. */
export interface Excess {
  line: number;
  count: number;
  what: 'blocks' | 'inline' | 'fields' | 'elements' | 'cells' | 'notes' | 'code';
}

/**
 * Finds the first line at which Markdown nests too deeply for its parsers, or has too many cells or notes. One pass over
 * the characters, whatever they are. It counts no less than a parser does; more only where a text is far from a text.
 *
 * @param lines - without their ends.
 */
export function findExcessInMarkdown(lines: readonly string[]): Excess | undefined {
  const lists: number[] = [];
  let fence = '';
  let notes = 0;
  let inline = 0;
  let braces = 0;
  const tags = new Tags(sizeLimits.blocks);
  const outside: string[] = [];
  for (const [line, text] of lines.entries()) {
    outside[line] = '';
    if (fence) {
      if (closes(text, fence)) fence = '';
      continue;
    }
    // A fence within a list or a comment ends with that: it is counted as text.
    if (braces === 0) fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[0] ?? '';
    if (fence) {
      [lists.length, inline] = [0, 0];
      continue;
    }
    outside[line] = text;
    const { blocks, rest, blank } = openedBlocks(text, lists);
    if (blocks > sizeLimits.blocks) return { line, count: blocks, what: 'blocks' };
    if (blank) [inline, braces] = [0, 0];
    if (rest.startsWith('[^') && ++notes > sizeLimits.notes)
      return { line, count: notes, what: 'notes' };
    const cells = rest.split('|', sizeLimits.cells + 3).length - 1;
    if (cells > sizeLimits.cells + 1) return { line, count: cells, what: 'cells' };
    const words = withoutCode(rest);
    const opened = openedInline(words, inline, braces);
    if (opened.most > sizeLimits.inline) return { line, count: opened.most, what: 'inline' };
    ({ inline, braces } = opened);
    const elements = tags.read(withoutCode(text));
    if (elements > sizeLimits.blocks) return { line, count: elements, what: 'blocks' };
  }
  return excessOfCode(outside);
}

/**
 * Finds the first line at which YAML nests too deeply, by its indents, its dashes and its brackets. One pass. What is a
 * bracket, and what is a sign within words, the lexer of its parser says.
 */
export function findExcessInYaml(lines: readonly string[]): Excess | undefined {
  const flows = flowsOf(lines);
  const indents: number[] = [];
  for (const [line, text] of lines.entries()) {
    const prefix = /^ *(?:[-?](?: +|$))*/.exec(text)?.[0] ?? '';
    const rest = text.slice(prefix.length);
    if (rest !== '' || prefix.trim() !== '') {
      const columns = [...prefix.matchAll(/[-?]/g)].map(({ index }) => index);
      for (const column of [...columns, ...(rest ? [prefix.length] : [])]) {
        while ((indents.at(-1) ?? -1) >= column) indents.pop();
        indents.push(column);
      }
    }
    const count = indents.length + (flows.get(line) ?? 0);
    if (count > sizeLimits.fields) return { line, count, what: 'fields' };
  }
  return undefined;
}

/** The most brackets that are open at once, for each line where one opens. */
function flowsOf(lines: readonly string[]): Map<number, number> {
  const flows = new Map<number, number>();
  let line = 0;
  let open = 0;
  for (const lexeme of new Lexer().lex(lines.join('\n'))) {
    if (lexeme === '[' || lexeme === '{') {
      open += 1;
      flows.set(line, Math.max(flows.get(line) ?? 0, open));
      // No need to know how much more there is.
      if (open > sizeLimits.fields) return flows;
    } else if (lexeme === ']' || lexeme === '}') open = Math.max(0, open - 1);
    else if (lexeme === flowEnd) open = 0;
    else for (const sign of lexeme) if (sign === '\n') line += 1;
  }
  return flows;
}

/** What the lexer of YAML gives where an item at the margin ends all brackets. */
const flowEnd = '\x18';

/** Finds the first line at which elements of a drawing nest too deeply. One pass. */
export function findExcessInDrawing(lines: readonly string[]): Excess | undefined {
  const tags = new Tags(sizeLimits.elements);
  for (const [line, text] of lines.entries()) {
    const count = tags.read(text);
    if (count > sizeLimits.elements) return { line, count, what: 'elements' };
  }
  return undefined;
}

/** Whether a line ends a fence: as many signs or more, and nothing else. */
function closes(line: string, fence: string): boolean {
  const text = line.trim();
  return text.length >= fence.length && text === fence.charAt(0).repeat(text.length);
}

/** The quotes and lists that a line stands in; `lists` holds the columns of those that are open. */
function openedBlocks(text: string, lists: number[]) {
  const start = lists.length;
  let column = 0;
  let at = 0;
  let quotes = 0;
  for (;;) {
    const sign = text[at];
    if (sign === ' ' || sign === '\t' || sign === '\r') {
      column = sign === '\t' ? (Math.floor(column / 4) + 1) * 4 : column + 1;
      at += 1;
      continue;
    }
    if (sign === '>') {
      quotes += 1;
      at += 1;
      column += 1;
      continue;
    }
    const length = markerAt(text, at);
    if (length === 0) break;
    while ((lists.at(-1) ?? -1) >= column) lists.pop();
    lists.push(column);
    at += length;
    column += length;
  }
  const rest = text.slice(at);
  // A line at the margin ends the lists before it, save for those that it opens.
  if (rest !== '' && column === 0 && start > 0) lists.length = 0;
  return { blocks: lists.length + quotes, rest, blank: rest === '' };
}

/** How many characters the sign of a list has, nothing where there is none. */
function markerAt(text: string, at: number): number {
  let end = at;
  while (end - at < 9 && /\d/.test(text[end] ?? '')) end += 1;
  const sign = text[end] ?? '';
  const isSign = end > at ? sign === '.' || sign === ')' : sign !== '' && '-+*'.includes(sign);
  const after = text[end + 1] ?? ' ';
  return isSign && (after === ' ' || after === '\t' || after === '\r') ? end + 1 - at : 0;
}

function withoutCode(text: string): string {
  return text.includes('`') ? text.replace(/`[^`]+`/g, ' ') : text;
}

/** Brackets, braces and emphasis that are open at once. A paragraph ends them all. */
function openedInline(text: string, inline: number, braces: number) {
  let most = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '[') inline += 1;
    else if (sign === '{') braces += 1;
    else if (sign === ']') inline = Math.max(0, inline - 1);
    else if (sign === '}') braces = Math.max(0, braces - 1);
    else if (sign === '*' || sign === '_' || sign === '~') {
      let end = at;
      while (text[end] === sign) end += 1;
      const before = text[at - 1] ?? ' ';
      const after = text[end] ?? ' ';
      const opens = /\S/.test(after) && /[^\p{L}\p{N}]/u.test(before);
      if (opens) inline += end - at;
      else if (/\S/.test(before)) inline = Math.max(0, inline - (end - at));
      at = end - 1;
    }
    most = Math.max(most, inline + braces);
  }
  return { most, inline, braces };
}

/** Counts the elements that are open, over the lines of a file. */
class Tags {
  private depth = 0;
  /** Within a tag: what has to come for it to end. */
  private inside: '' | '>' | '"' | "'" = '';
  private last = '';
  private readonly enough: number;

  constructor(enough: number) {
    this.enough = enough;
  }

  /** The most that were open at once in this line. */
  read(text: string): number {
    let most = 0;
    for (let at = 0; at < text.length && most <= this.enough; at += 1) {
      const sign = text.charAt(at);
      if (this.inside === '"' || this.inside === "'") {
        if (sign === this.inside) this.inside = '>';
      } else if (this.inside === '>') {
        if (sign === '"' || sign === "'") this.inside = sign;
        if (sign === '>') {
          this.inside = '';
          if (this.last !== '/') most = Math.max(most, ++this.depth);
        }
        // A tag within a tag: the first was none.
        if (sign === '<') this.begin(text, at);
        this.last = sign;
      } else if (sign === '<') this.begin(text, at);
    }
    return most;
  }

  private begin(text: string, at: number): void {
    const after = text[at + 1] ?? '';
    this.last = '';
    if (after === '/') {
      this.depth = Math.max(0, this.depth - 1);
      this.inside = '';
    } else this.inside = /[\w>]/.test(after) ? '>' : '';
  }
}
