import { expect, test } from 'vitest';
import { directiveText } from '../../../../src/site/client/text-directive.ts';

/** The grammar of https://wicg.github.io/scroll-to-text-fragment/#syntax. */
test.each([
  [{ textStart: 'één deur' }, ':~:text=%C3%A9%C3%A9n%20deur'],
  [{ textStart: 'een', textEnd: 'deur' }, ':~:text=een,deur'],
  [{ prefix: 'voor', textStart: 'een', suffix: 'na' }, ':~:text=voor-,een,-na'],
  [{ textStart: 'e-mail, post & balie' }, ':~:text=e%2Dmail%2C%20post%20%26%20balie'],
])('%o is %s', (fragment, directive) => {
  expect(directiveText(fragment)).toBe(directive);
});
