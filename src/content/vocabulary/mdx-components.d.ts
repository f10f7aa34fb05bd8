// Made by npm run schemas from src/content/vocabulary/: change it there.

/** What stands ready in every text. */
interface MDXProvidedComponents {
  /** Verwijst naar een bron in content/sources.yaml. Zet hem achter de punt van de zin. */
  Cite: (props: {
    id: string;
    at?: string;
    children?: never;
  }) => HTMLElement;
  /** Legt een woord uit met content/glossary.yaml. Alleen bij het eerste gebruik op een pagina. */
  Term: (props: {
    id: string;
    children?: unknown;
  }) => HTMLElement;
  /** Woorden in een andere taal dan de tekst: tag="en". */
  Lang: (props: {
    tag: string;
    children?: unknown;
  }) => HTMLElement;
  /** Letterlijke woorden, met wie ze zei en waar dat staat. Zonder aanhalingstekens. */
  Quote: (props: {
    id: string;
    source: string;
    by: string;
    children?: unknown;
  }) => HTMLElement;
  /** Eén getal, groot, met jaar en bron. */
  Stat: (props: {
    id: string;
    value: string;
    year: string;
    source: string;
    children?: unknown;
  }) => HTMLElement;
  /** Iets wat de lezer niet mag missen: let op, een voorbeeld, of pas op. */
  Callout: (props: {
    kind: 'note' | 'example' | 'caution';
    title: string;
    children?: unknown;
  }) => HTMLElement;
  /** Een grafiek uit content/<taal>/data/. Erin staat wat iemand hoort die hem niet ziet. */
  Chart: (props: {
    id: string;
    data: string;
    kind: 'bars' | 'columns' | 'line';
    title: string;
    source: string;
    unit?: string;
    note?: string;
    reversed?: 'true';
    children?: unknown;
  }) => HTMLElement;
  /** Een tekening uit content/<taal>/figures/. Erin staat wat iemand hoort die haar niet ziet. */
  Figure: (props: {
    id: string;
    src: string;
    title: string;
    alt?: string;
    source?: string;
    note?: string;
    children?: unknown;
  }) => HTMLElement;
  /** De eerste stappen: een Step voor elke termijn. */
  Steps: (props: {
    children?: unknown;
  }) => HTMLElement;
  /** Wat past in een week, een kwartaal of een jaar. */
  Step: (props: {
    when: 'week' | 'quarter' | 'year';
    children?: unknown;
  }) => HTMLElement;
  /** Vragen voor één rol, als lijst. */
  Questions: (props: {
    for: 'board' | 'management' | 'service-team' | 'policy' | 'communication' | 'technology' | 'supplier' | 'citizen';
    children?: unknown;
  }) => HTMLElement;
  /** Uitspraken om af te vinken. */
  Checklist: (props: {
    id: string;
    children?: unknown;
  }) => HTMLElement;
  /** Eén uitspraak. De id blijft wat hij is: een lezer raakt anders zijn vinkje kwijt. */
  Check: (props: {
    id: string;
    children?: unknown;
  }) => HTMLElement;
}
