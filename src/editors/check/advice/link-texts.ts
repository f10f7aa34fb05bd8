import type { AdvisedLanguage } from './languages.ts';
import type { AdviceRule } from './rules.ts';

/** Link texts that say nothing outside their sentence: a screen reader lists links without it (WCAG 2.4.9). */
const vague: Record<AdvisedLanguage, RegExp> = {
  nl: /^(?:klik(?: dan)? hier|hier|lees (?:meer|verder)|meer(?: (?:info(?:rmatie)?|lezen|weten))?|verder lezen|(?:deze|de) (?:link|pagina|site|website)|link|pagina|website|dit|ga (?:verder|naar)|download)\W*$/i,
  en: /^(?:click here|here|(?:read|learn|see) more|more(?: info(?:rmation)?)?|(?:this|the) (?:link|page|site|website)|link|page|website|this|download|go)\W*$/i,
};

/** Links say where they lead. */
export const findVagueLinkTexts: AdviceRule = ({ file, language, links }) =>
  links
    .filter(({ text }) => vague[language].test(text.trim()))
    .map(({ text, place }) => ({
      rule: 'vague-link-text',
      file,
      ...place,
      length: text.length + 2,
      problem: `De linktekst “${text.trim()}” zegt niet waar de link heen gaat.`,
      fix: 'Maak van de naam van wat er staat de link: [de handreiking over brieven](…).',
    }));
