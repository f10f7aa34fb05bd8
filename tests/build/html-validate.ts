import type { ConfigData } from 'html-validate';
import { site } from '../../src/site.ts';

/** What the built HTML is held to: all that html-validate recommends. */
export const htmlValidateConfig: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The schema keeps a title to 60 characters; the name of the site stands behind it, where cutting does no harm.
    'long-title': ['error', { maxlength: 60 + ' · '.length + site.name.length }],
    // HTML lets an id begin with a digit, as those of the changes do: their date. The rule is for older standards.
    'valid-id': ['error', { relaxed: true }],
  },
};
