/**
 * Folders of files that the build makes: browsers keep what is below the first for a year, and the search writes its own
 * into the second. A page below one would be the page of last year, or none.
 */
const folders = ['/assets/', '/pagefind/'];

export function isInOwnFolder(path: string): boolean {
  return folders.some((folder) => path.startsWith(folder));
}
