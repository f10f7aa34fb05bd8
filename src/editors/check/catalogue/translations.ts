import { asFields, asFiles, asTranslation } from './frames.ts';
import type { RuleGroup } from './record.ts';

const fields =
  'title: "Second edition"\ndescription: "This note on what changed was written in English first, and in Dutch after that."\npublished: 2026-11-24';

export const translationRules = {
  title: 'Vertalingen',
  level: 'error',
  rules: {
    'translation-without-source': {
      title: 'Een vertaling heeft geen Nederlandse tekst',
      why: 'Een vertaling heeft dezelfde bestandsnaam als de Nederlandse tekst. De naam is verkeerd, of de Nederlandse tekst is weg.',
      bad: `# content/en/updates/2026-11-24-second-edition.mdx\n---\n${fields}\n---\n\nThe second edition is online.\n`,
      good: `# content/nl/updates/2026-11-24-tweede-editie.mdx\n---\n${fields.replace('Second edition', 'Tweede editie').replace(/description: .*/, 'description: "Een bericht over wat er veranderde, eerst in het Nederlands en daarna in het Engels."')}\n---\n\nDe tweede editie is er.\n`,
      where: asFiles,
    },
    'translated-in-source': {
      title: 'Het veld “translated” staat in een Nederlandse tekst',
      why: '`translated` zegt van een vertaling wat zij weergeeft. In de Nederlandse tekst zelf betekent het niets; vaak is het meegekopieerd.',
      bad: 'title: "Over deze publicatie"\ndescription: "Wie deze publicatie maakt, waarom ze er is en hoe u er zelf aan kunt meewerken."\npublished: 2026-11-23\ntranslated:\n  _head: 2026-11-24 5d41402abc4b',
      good: 'title: "Over deze publicatie"\ndescription: "Wie deze publicatie maakt, waarom ze er is en hoe u er zelf aan kunt meewerken."\npublished: 2026-11-23',
      where: asFields,
    },
    'translation-unrecorded': {
      title: 'Niet vastgelegd welke tekst een vertaling weergeeft',
      follows: 'comparison',
      why: 'Zo weet de site wanneer een vertaling achterloopt. Is de vertaling klaar, draai dan `npm run translated -- <bestand>`.',
      bad: 'published: 2026-11-23\n',
      good: 'published: 2026-11-23\ntranslated:\n  _head: 2026-11-25 c0bfb8508c14\n  _start: 2026-11-25 d2d9748553cf\n',
      where: { in: 'content/en/pages/home.mdx' },
    },
    'translation-heading': {
      title: 'Een kop van een vertaling hoort niet bij de Nederlandse',
      follows: 'comparison',
      why: 'De koppen van een vertaling hebben dezelfde ankers en hetzelfde niveau als in het Nederlands. Daaraan ziet de site wat bij wat hoort.',
      bad: '## One {#een}\n\nA line.\n\n### Two {#twee}\n\nAnother.',
      good: '## One {#een}\n\nA line.\n\n## Two {#twee}\n\nAnother.',
      where: asTranslation,
    },
    'translation-order': {
      title: 'De secties van een vertaling staan in een andere volgorde',
      follows: 'comparison',
      why: 'Wie van taal wisselt, wil op dezelfde plaats verder lezen.',
      bad: '## Two {#twee}\n\nAnother.\n\n## One {#een}\n\nA line.',
      good: '## One {#een}\n\nA line.\n\n## Two {#twee}\n\nAnother.',
      where: asTranslation,
    },
    'translation-differs': {
      title: 'Een vertaling zegt iets anders dan het Nederlands',
      follows: 'comparison',
      why: 'Dezelfde bronnen, cijfers, figuren en stappen horen in dezelfde sectie te staan. Woorden mogen verschillen, feiten niet.',
      bad: '## One {#een}\n\nA line. <Cite id="bellers-2020" />\n\n## Two {#twee}\n\nAnother.',
      good: '## One {#een}\n\nA line.\n\n## Two {#twee}\n\nAnother.',
      where: asTranslation,
    },
  },
} satisfies RuleGroup;
