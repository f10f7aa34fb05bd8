import { markdownToHtml } from 'satteri';
import { designSystem } from '../../../site/markup/design-system.ts';
import { catalogueToMarkdown } from './markdown.ts';

export const catalogueTitle = 'Regels voor teksten';

/** The help of every rule as HTML, without its title. The anchor of a rule is its name, as in `content/REGELS.md`. */
export function catalogueToHtml(): string {
  const [, words = ''] = catalogueToMarkdown().split(/^# .*\n/);
  return markdownToHtml(words.replace(/^### (\S+)$/gm, '### $1 {#$1}'), {
    features: { headingAttributes: true },
    hastPlugins: [designSystem],
  }).html;
}
