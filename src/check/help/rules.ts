import { addresses } from './addresses.ts';
import { adviceHelp, silenceHelp } from './advice.ts';
import { characters } from './characters.ts';
import { components } from './components.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { frontmatter } from './frontmatter.ts';
import type { HelpGroup } from './help.ts';
import { headings, links, notes } from './links.ts';
import { references } from './references.ts';
import { translations } from './translations.ts';

/** The help of every rule, in the order in which an editor meets them. A test finds the rule that is missing. */
export const helpGroups: readonly HelpGroup[] = [
  frontmatter,
  files,
  components,
  headings,
  links,
  notes,
  addresses,
  references,
  figures,
  characters,
  translations,
  adviceHelp,
  silenceHelp,
];
