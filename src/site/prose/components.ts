import type { ComponentName } from '../../content/vocabulary/vocabulary.ts';
import Callout from './Callout.astro';
import Chart from './Chart.astro';
import Check from './Check.astro';
import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import Figure from './Figure.astro';
import Heading from './Heading.astro';
import Lang from './Lang.astro';
import Link from './Link.astro';
import Questions from './Questions.astro';
import Quote from './Quote.astro';
import Stat from './Stat.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** The components of every content file, and what takes the place of an element that Markdown makes. */
export const proseComponents = {
  Callout,
  Chart,
  Check,
  Checklist,
  Cite,
  Figure,
  Lang,
  Questions,
  Quote,
  Stat,
  Step,
  Steps,
  Term,
  a: Link,
  h2: Heading,
  h3: Heading,
  h4: Heading,
  table: Table,
} satisfies Record<ComponentName | 'a' | 'h2' | 'h3' | 'h4' | 'table', unknown>;
