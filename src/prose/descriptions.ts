import { vocabulary } from './vocabulary.ts';

/** What a component holds: nothing, words in a sentence, or blocks with a blank line around each. */
export type Holds = 'nothing' | 'words' | 'blocks';

export interface Description {
  /** What editors call it. */
  name: string;
  /** What it is for, in one or two sentences of Dutch. */
  about: string;
  holds: Holds;
}

/** What an editor's program says about each component while somebody types. Each of `vocabulary` has one. */
export const descriptions: Record<string, Description> = {
  Cite: {
    name: 'bron',
    about: 'Verwijst naar een bron in content/sources.yaml. Zet hem achter de punt van de zin.',
    holds: 'nothing',
  },
  Term: {
    name: 'begrip',
    about:
      'Legt een woord uit met content/glossary.yaml. Alleen bij het eerste gebruik op een pagina.',
    holds: 'words',
  },
  Lang: {
    name: 'andere taal',
    about: 'Woorden in een andere taal dan de tekst: tag="en".',
    holds: 'words',
  },
  Quote: {
    name: 'citaat',
    about: 'Letterlijke woorden, met wie ze zei en waar dat staat. Zonder aanhalingstekens.',
    holds: 'words',
  },
  Stat: { name: 'getal', about: 'Eén getal, groot, met jaar en bron.', holds: 'blocks' },
  Callout: {
    name: 'kader',
    about: 'Iets wat de lezer niet mag missen: let op, een voorbeeld, of pas op.',
    holds: 'blocks',
  },
  Chart: {
    name: 'grafiek',
    about: 'Een grafiek uit content/<taal>/data/. Erin staat wat iemand hoort die hem niet ziet.',
    holds: 'blocks',
  },
  Figure: {
    name: 'tekening',
    about:
      'Een tekening uit content/<taal>/figures/. Erin staat wat iemand hoort die haar niet ziet.',
    holds: 'blocks',
  },
  Steps: {
    name: 'stappen',
    about: 'De eerste stappen: een Step voor elke termijn.',
    holds: 'blocks',
  },
  Step: { name: 'stap', about: 'Wat past in een week, een kwartaal of een jaar.', holds: 'blocks' },
  Questions: { name: 'vragen', about: 'Vragen voor één rol, als lijst.', holds: 'blocks' },
  Checklist: { name: 'checklist', about: 'Uitspraken om af te vinken.', holds: 'blocks' },
  Check: {
    name: 'afvinken',
    about: 'Eén uitspraak. De id blijft wat hij is: een lezer raakt anders zijn vinkje kwijt.',
    holds: 'words',
  },
};

/** Every component with its description and its attributes, in the order of the vocabulary. */
export const described = Object.entries(vocabulary).map(([component, attributes]) => {
  const description = descriptions[component];
  if (!description) throw new Error(`<${component}> has no description`);
  return { component, attributes, ...description };
});
