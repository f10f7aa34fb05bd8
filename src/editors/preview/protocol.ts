/** What the development server and its pages say to each other. Paths know no base, as those of the model. */

/** Answers with the `PageReport` of `?page=<path>`, and the version of the content that it is of. */
export const reportPath = '/redactie/balk.json';
export const rulesPath = '/redactie/regels/';
export const translationsPath = '/redactie/vertalingen/';
export const guidePath = '/redactie/';

/** Sent over Vite's socket when the content was read again. */
export const changedEvent = 'preview:changed';

/** The version of the content that a page was made of, in its `Server-Timing`: the one header that its script can read. */
export const versionName = 'content';

/** Vite's own: `?file=<file>:<line>:<column>` (https://github.com/yyx990803/launch-editor). */
export const editorPath = '/__open-in-editor';
