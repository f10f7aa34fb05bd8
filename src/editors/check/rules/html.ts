import type { Rule } from '../check.ts';

/** Texts hold Markdown and the components of the site, and no HTML: the site gives the elements. */
export const checkHtml: Rule = ({ texts }) =>
  texts.flatMap(({ file, prose }) =>
    (prose?.components ?? [])
      .filter(({ name }) => isElement(name))
      .map(({ name, place }) => ({
        rule: 'html-in-text',
        file,
        ...place,
        length: name.length + 1,
        problem: `<${name}> is HTML, en dat kan in een tekst niet.`,
        fix:
          insteadOf.get(name) ?? 'Haal het weg, of gebruik Markdown of een onderdeel van de site.',
      })),
  );

/** JSX takes a name that begins with a small letter for an element. */
export function isElement(name: string): boolean {
  return /^[a-z]/.test(name);
}

const insteadOf = new Map([
  ['a', 'Schrijf [tekst](https://…).'],
  ['b', 'Schrijf **vet**.'],
  ['blockquote', 'Schrijf <Quote id="…" source="…" by="…">.'],
  ['br', 'Begin een nieuwe alinea: laat een regel leeg.'],
  ['div', 'Haal het weg, of gebruik <Callout kind="note" title="…">.'],
  ['em', 'Schrijf *cursief*.'],
  ['h2', 'Schrijf ## en de kop.'],
  ['h3', 'Schrijf ### en de kop.'],
  ['i', 'Schrijf *cursief*.'],
  ['img', 'Schrijf ![alt-tekst](…) of <Figure id="…" src="…" title="…" alt="…">.'],
  ['li', 'Schrijf - en het onderdeel.'],
  ['ol', 'Schrijf 1. en het onderdeel.'],
  ['p', 'Haal het weg: een lege regel begint een alinea.'],
  ['span', 'Haal het weg. Voor een woord in een andere taal is er <Lang tag="en">…</Lang>.'],
  ['strong', 'Schrijf **vet**.'],
  ['sup', 'Haal het weg. Een noot is [^1].'],
  ['table', 'Schrijf de tabel in Markdown, met | tussen de cellen.'],
  ['ul', 'Schrijf - en het onderdeel.'],
]);
