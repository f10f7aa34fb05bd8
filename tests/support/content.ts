/** The root of the project. */
export const root = process.cwd();

export { readContent, splitText, textFiles } from '../../src/publication/read.ts';
