import {
  generateFragmentFromRange,
  GenerateFragmentStatus,
  type TextFragment,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/** The text directive (https://wicg.github.io/scroll-to-text-fragment/) that finds a passage; empty where none does. */
export function directiveOf(range: Range): string {
  const { status, fragment } = generateFragmentFromRange(range);
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return '';
  return directiveText(fragment);
}

/** A fragment as it stands in an address, after the hash. */
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
