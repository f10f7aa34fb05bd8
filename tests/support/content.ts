/** The root of the project. */
export const root = process.cwd();

export { splitText } from '../../src/publication/content.ts';
export { readContent, textFiles } from '../../src/publication/read.ts';
