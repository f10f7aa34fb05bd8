import type { Fault } from './fault.ts';

/** What the MDX parsers say, and what it means to an author. The first that matches. */
const sayings: { said: RegExp; problem: (match: RegExpExecArray) => string; fix: string }[] = [
  {
    said: /^Expected a closing tag for `<(\w+)>`/,
    problem: ([, name]) => `<${name}> is niet afgesloten.`,
    fix: 'Sluit het af met </naam>, of met /> als er niets in staat. Zet boven en onder een blok een lege regel.',
  },
  {
    said: /^Unexpected closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>`/,
    problem: ([, closed, open]) => `</${closed}> sluit iets anders af dan wat hier openstaat: <${open}>.`,
    fix: 'Sluit de onderdelen af in de omgekeerde volgorde, met dezelfde naam.',
  },
  {
    said: /^Unexpected closing slash/,
    problem: () => 'Hier sluit iets af wat niet openstaat.',
    fix: 'Haal het weg, of zet het begin erboven.',
  },
  {
    said: /before attribute value/,
    problem: () => 'De waarde van dit attribuut staat niet tussen aanhalingstekens.',
    fix: 'Schrijf bijvoorbeeld id="naam".',
  },
  {
    said: /in attribute value/,
    problem: () => 'Een attribuut mist zijn tweede aanhalingsteken.',
    fix: 'Zet aan het begin en aan het eind van de waarde een ".',
  },
  {
    said: /to create a comment in MDX/,
    problem: () => 'MDX kent geen <!-- … -->.',
    fix: 'Schrijf een opmerking als {/* … */}.',
  },
  {
    said: /to create a link in MDX/,
    problem: () => 'MDX kent geen <https://…>.',
    fix: 'Schrijf [tekst](https://…).',
  },
  {
    said: /expression/,
    problem: () => 'Hier staat een { die MDX als code leest.',
    fix: 'Schrijf in lopende tekst \\{. Een anker van een kop heeft alleen kleine letters, cijfers en koppeltekens: {#anker}.',
  },
  {
    said: /import\/exports/,
    problem: () => 'Deze regel begint met import of export, en die leest MDX als code.',
    fix: 'Begin de regel met een ander woord.',
  },
  {
    said: /before (?:local )?name|in name|after name|before attribute|in opening tag|in tag/,
    problem: () => 'Hier staat een < die MDX als het begin van een onderdeel leest.',
    fix: 'Schrijf in lopende tekst \\<, en in een onderdeel alleen attributen als id="naam".',
  },
];

/** The fault of a text whose MDX does not parse. The parser stops at the first. */
export function mdxFault(file: string, error: unknown): Fault {
  const { reason = '', ...at } = error as { reason?: string; line?: number; column?: number };
  const saying = sayings.find(({ said }) => said.test(reason));
  const match = saying?.said.exec(reason);
  // A tag that is never closed is reported where the search for its end stopped; its own place stands in the message.
  const own = /^Expected a closing tag[^(]*\((\d+):(\d+)-/.exec(reason);
  return {
    rule: 'mdx-syntax',
    file,
    line: Number(own?.[1] ?? at.line ?? 1),
    column: Number(own?.[2] ?? at.column ?? 1),
    problem: saying && match ? saying.problem(match) : `De MDX is niet te lezen: ${reason || String(error)}.`,
    fix:
      saying?.fix ??
      'Sluit elk onderdeel af, met een lege regel erboven en eronder, en gebruik in lopende tekst geen { of <.',
  };
}
