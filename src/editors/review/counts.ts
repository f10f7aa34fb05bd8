/** Rows of a list in a comment. */
export const most = 40;

/** What follows a list of which only the first rows are shown. */
export function rest(list: readonly unknown[], shown = most): string {
  return list.length > shown ? `\n\nEn nog ${list.length - shown}.` : '';
}

/** A number with its noun, in the singular or the plural. */
export function amount(of: number, one: string, more: string): string {
  return `${of} ${of === 1 ? one : more}`;
}
