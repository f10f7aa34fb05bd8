import { printable } from '../report/excerpt.ts';
import type { Severity } from '../reported-diagnostic.ts';
import { ruleGroups } from './catalogue.ts';

/** What stands above the rules, in `content/REGELS.md` and in dev. */
const intro =
  'Elke melding van `npm run check` heeft de naam van een regel. Hier staat van elke regel wat er mis is, waarom dat telt, en een voorbeeld. Een **fout** houdt de bouw tegen. Een **advies** niet: volg het op, of zet het stil met een reden.';

const levelNames: Record<Severity, string> = { error: 'fout', advice: 'advies' };

/** The help of every rule as Markdown: `content/REGELS.md`. Its anchors are the names of the rules. */
export function catalogueToMarkdown(): string {
  const groups = ruleGroups.map(({ title, level, rules }) => {
    const entries = Object.entries(rules).map(([rule, help]) =>
      [
        `### ${rule}`,
        `**${help.title}** (${levelNames[level]}). ${help.why}`,
        'Zo niet:',
        fenced(help.bad),
        'Zo wel:',
        fenced(help.good),
      ].join('\n\n'),
    );
    return [`## ${title}`, ...entries].join('\n\n');
  });
  return (
    [
      '# Regels voor teksten',
      '<!-- Gemaakt door npm run rules uit src/editors/check/catalogue/: verander het daar. -->',
      intro,
      'Een advies stilzetten doet u met een opmerking vlak boven de alinea:',
      fenced('{/* advies: jargon – zo noemt de afdeling het zelf */}'),
      ...groups,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** An example as an editor can see it. */
function shownExample(example: string): string {
  return example.split('\n').map(printable).join('\n').trim();
}

function fenced(example: string): string {
  const text = shownExample(example);
  const long = text.length > 600 ? `${text.slice(0, text.indexOf(' ', 400))} … (en zo door)` : text;
  return `\`\`\`mdx\n${long}\n\`\`\``;
}
