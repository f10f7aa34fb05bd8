import type { RuleGroup } from './record.ts';

export const componentRules = {
  title: 'MDX en onderdelen',
  level: 'error',
  rules: {
    'mdx-syntax': {
      title: 'De MDX is niet te lezen',
      blinds: 'text',
      stopsPage: true,
      hidesPage: true,
      why: 'In MDX begint `<` een onderdeel en `{` een stuk code. Sluit elk onderdeel af, met een lege regel erboven en eronder, en zet in lopende tekst een `\\` voor `<` en `{`. De controle stopt bij de eerste fout in een bestand.',
      bad: '<Callout kind="note" title="Neem de tijd">\n\nEen uur is genoeg.',
      good: '<Callout kind="note" title="Neem de tijd">\n\nEen uur is genoeg.\n\n</Callout>',
    },
    'code-in-text': {
      title: 'Er staat code in een tekst',
      why: 'Wat tussen `{` en `}` staat, voert MDX uit; `import` en `export` ook. Een tekst heeft dat niet nodig. Een opmerking voor collega’s mag: `{/* … */}`, met niets ernaast. De waarde van een attribuut is tekst: `id="kop"`, en `id={"kop"}` is hetzelfde.',
      bad: 'Het is {2020 + 6}.',
      good: 'Het is 2026.',
    },
    'html-in-text': {
      title: 'Er staat HTML in een tekst',
      why: 'Een tekst bestaat uit Markdown en de onderdelen van de site. Die krijgen overal de goede vorm, ook op papier en in de zoekmachine; HTML niet.',
      bad: 'Dit is <strong>belangrijk</strong>.',
      good: 'Dit is **belangrijk**.',
    },
    'unknown-component': {
      title: 'Een onderdeel bestaat niet',
      blinds: 'text',
      stopsPage: true,
      why: 'Vaak is de naam verkeerd gespeld, waar het onderdeel begint of waar het eindigt. De melding noemt wat er wel is. Op /redactie/ ziet u elk onderdeel naast zijn bron.',
      bad: '<Kader title="Neem de tijd">\n\nEen uur is genoeg.\n\n</Kader>',
      good: '<Callout kind="note" title="Neem de tijd">\n\nEen uur is genoeg.\n\n</Callout>',
    },
    'unknown-attribute': {
      title: 'Een onderdeel kent een attribuut niet',
      stopsPage: true,
      why: 'Vaak is de naam verkeerd gespeld. De melding noemt welke attributen er zijn.',
      bad: '<Cite id="bellers-2020" page="3" />',
      good: '<Cite id="bellers-2020" at="bladzijde 3" />',
    },
    'missing-attribute': {
      title: 'Een onderdeel mist een attribuut',
      stopsPage: true,
      why: 'Zonder dit attribuut kan de site het onderdeel niet tonen.',
      bad: '<Callout kind="note">\n\nEen uur is genoeg.\n\n</Callout>',
      good: '<Callout kind="note" title="Neem de tijd">\n\nEen uur is genoeg.\n\n</Callout>',
    },
    'missing-value': {
      title: 'Een attribuut heeft geen waarde',
      stopsPage: true,
      why: 'Schrijf achter de naam een `=` en de waarde tussen dubbele aanhalingstekens.',
      bad: '<Callout kind="note" title="">\n\nEen uur is genoeg.\n\n</Callout>',
      good: '<Callout kind="note" title="Neem de tijd">\n\nEen uur is genoeg.\n\n</Callout>',
    },
    'unknown-value': {
      title: 'Een attribuut heeft een waarde die niet kan',
      stopsPage: true,
      why: 'Sommige attributen hebben een vaste lijst met waarden. De melding noemt ze.',
      bad: '<Callout kind="tip" title="Neem de tijd">\n\nEen uur is genoeg.\n\n</Callout>',
      good: '<Callout kind="note" title="Neem de tijd">\n\nEen uur is genoeg.\n\n</Callout>',
    },
  },
} satisfies RuleGroup;
