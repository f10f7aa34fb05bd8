/** Rows of a list in a comment. */
export const maxShown = 40;

/** What follows a list of which only the first rows are shown. */
export function formatRest(list: readonly unknown[], shown = maxShown): string {
  return list.length > shown ? `\n\nEn nog ${list.length - shown}.` : '';
}

/** A number with its noun, in the singular or the plural. */
export function formatCount(of: number, one: string, more: string): string {
  return `${of} ${of === 1 ? one : more}`;
}
