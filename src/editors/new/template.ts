import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Kind } from '../../content/schemas/kinds.ts';
import { defaultLanguage, languages, type Language } from '../../site.ts';

/** The languages that have templates: what a text is made in. */
export const templateLanguages: readonly Language[] = languages.filter((language) =>
  existsSync(fileOf(language, 'chapter')),
);

/**
 * A new text from its template in `templates/<language>/<kind>.mdx`.
 *
 * @param fields - what stands for `{{field}}`. A line of the text that has nothing for its field is left out.
 */
export function fillTemplate(
  kind: Kind,
  language: Language,
  fields: Readonly<Record<string, string | undefined>>,
): string {
  const template = readFileSync(fileOf(language, kind), 'utf8').replaceAll('\r\n', '\n');
  const end = template.indexOf('\n---\n', 4);
  const valueOf = (name: string) => fields[name] ?? '';
  const head = template
    .slice(0, end)
    .split('\n')
    .flatMap((line) => {
      if (line !== 'slug: {{slug}}' || fields['slug']) return [line];
      // Without an address of its own a text has that of its file: right in Dutch, to be looked at in a translation.
      return language === defaultLanguage ? [] : ['# slug: the-title-in-english'];
    })
    .join('\n')
    .replace(/\{\{(title|label)\}\}/g, (_, name: string) => JSON.stringify(valueOf(name)))
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => valueOf(name));
  const body = template
    .slice(end)
    .split('\n')
    .filter((line) => [...line.matchAll(/\{\{(\w+)\}\}/g)].every(([, name = '']) => fields[name]))
    .join('\n')
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => escaped(valueOf(name)));
  return head + body;
}

/** What is still to be filled in: the check finds it as soon as the text is no draft. */
export function formatPlaceholder(language: Language, what: string): string {
  return language === defaultLanguage ? `[invullen: ${what}]` : `[fill in: ${what}]`;
}

function fileOf(language: Language, kind: Kind): string {
  return fileURLToPath(new URL(`templates/${language}/${kind}.mdx`, import.meta.url));
}

/** Words as MDX: what would be markup is not. */
function escaped(text: string): string {
  return text.replace(/[\\{<*`]/g, '\\$&');
}
