import {
  generateFragmentFromRange,
  GenerateFragmentStatus,
  type TextFragment,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/**
 * Returns the text directive (https://wicg.github.io/scroll-to-text-fragment/) that finds a passage; empty where none does.
 * To a browser a button (a term, a citation) parts the words before it from those after: so where the passage holds one,
 * its beginning and its end are named, each within words that stand together.
 */
export function directiveOf(range: Range): string {
  const runs = runsOf(range);
  const telling = runs.filter((run) => /\S\s+\S+\s+\S/.test(run.toString()));
  const fragments = runs.length > 1 ? telling.flatMap((run) => fragmentOf(run) ?? []) : [];
  const alone = fragments.filter(({ prefix, suffix }) => !prefix && !suffix);
  const first = alone[0] ?? fragments[0];
  const last = alone.at(-1) ?? fragments.at(-1);
  if (!first || !last) {
    const whole = fragmentOf(range);
    return whole ? directiveText(whole) : '';
  }
  if (first === last) return directiveText(first);
  const { prefix, textStart } = first;
  const { suffix, textEnd = last.textStart } = last;
  return directiveText({
    ...(prefix && { prefix }),
    textStart,
    textEnd,
    ...(suffix && { suffix }),
  });
}

function fragmentOf(range: Range): TextFragment | undefined {
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  return status === GenerateFragmentStatus.SUCCESS ? fragment : undefined;
}

/** Returns the stretches of a range without a button or the edge of a block. */
function runsOf(range: Range): Range[] {
  const runs: Range[] = [];
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  let block: Element | null = null;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const own =
      node.parentElement?.closest('button, p, li, td, th, h2, h3, h4, figcaption, blockquote') ??
      null;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    const run = own && own === block ? runs.at(-1) : undefined;
    if (run) run.setEnd(node, end);
    else {
      const begun = document.createRange();
      begun.setStart(node, start);
      begun.setEnd(node, end);
      runs.push(begun);
    }
    block = own;
  }
  return runs;
}

/** Returns a fragment as it stands in an address, after the hash. */
export function directiveText({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(textStart),
    textEnd && encode(textEnd),
    suffix && `-${encode(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** A hyphen has a meaning here, and `encodeURIComponent` leaves it. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
