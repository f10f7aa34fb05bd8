import type { RuleGroup } from './record.ts';

const waiting = 'De balie is open en er wacht iemand met een vraag. ';

export const adviceRecords = {
  title: 'Gewone taal',
  level: 'advice',
  rules: {
    spelling: {
      title: 'Een woord staat in geen woordenlijst',
      why: 'Nederlands en Engels, naar de taal van het bestand. Is het woord goed, zet het dan in `content/editing/words.yaml`. Begrippen en namen van bronnen kent de controle al. Een woord in een andere taal zet u in `<Lang tag="en">…</Lang>`.',
      bad: 'Goede dienstverlenning begint bij luisteren.',
      good: 'Goede dienstverlening begint bij luisteren.',
    },
    'long-sentence': {
      title: 'Een zin is lang en moeilijk',
      why: 'Een zin van meer dan 20 woorden met veel lange woorden, of van meer dan 35 woorden, wat er ook in staat. Wat een dubbele punt of puntkomma scheidt, telt apart. Maak er twee zinnen van.',
      bad: 'Wie belt, staat eerst in de rij, dan bij een menu, dan bij een collega die het ook niet weet, dan weer in de rij, en als het tegenzit nog eens bij het menu, tot het loket dicht is.',
      good: 'Wie belt, staat eerst in de rij en dan bij een menu. Een collega weet het ook niet. Zo gaat het door tot het loket dicht is.',
    },
    'long-paragraph': {
      title: 'Een alinea is lang',
      why: 'Een alinea van meer dan 120 woorden (in het Engels 132) vult een telefoon van boven tot onder. Begin een nieuwe waar het over iets anders gaat.',
      bad: waiting.repeat(11).trim(),
      good: `${waiting.repeat(5).trim()}\n\n${waiting.repeat(6).trim()}`,
    },
    'reading-ease': {
      title: 'Een tekst leest lastig',
      ofWholeText: true,
      why: 'Gemeten met de formule van Flesch, voor het Nederlands aangepast door Douma: 206,84 − 77 × lettergrepen per woord − 0,93 × woorden per zin. 60 of meer is gewone taal; onder 45 wordt het moeilijk. Ook telt hoeveel woorden vier lettergrepen of meer hebben: hooguit 8%. De melding noemt de zwaarste zinnen. Een formule is een hulpmiddel: wat goed leest en toch laag uitkomt, mag u stilzetten.',
      bad: 'De organisatie inventariseert beleidsmatige verantwoordelijkheden en organisatorische randvoorwaarden voor dienstverlening. '
        .repeat(12)
        .trim(),
      good: 'De gemeente vraagt wie wat doet, en wat er nodig is om mensen goed te helpen. '
        .repeat(7)
        .trim(),
    },
    'mixed-address': {
      title: '“U” en “je” staan door elkaar',
      ofWholeText: true,
      why: 'Spreek lezers in een hele tekst met hetzelfde woord aan. Het huis kiest “u”. Wat tussen aanhalingstekens of in een citaat staat, telt niet mee.',
      bad: 'Bel als u vragen hebt, dan helpen we je verder.',
      good: 'Bel als u vragen hebt, dan helpen we u verder.',
    },
    'passive-run': {
      title: 'Drie lijdende zinnen achter elkaar',
      why: 'In “er wordt een brief gestuurd” doet niemand iets. Eén zo’n zin kan goed zijn; drie op een rij maken een tekst vaag. Zeg wie het doet.',
      bad: 'De brief wordt geschreven. Daarna wordt hij gecontroleerd. Dan wordt hij verstuurd.',
      good: 'Een jurist schrijft de brief. Een collega leest hem na. Dan gaat hij op de post.',
    },
    'unexplained-abbreviation': {
      title: 'Een afkorting wordt nergens uitgelegd',
      why: 'Schrijf een afkorting de eerste keer uit, met de afkorting erachter. Afkortingen uit `content/glossary.yaml` en `content/editing/abbreviations.yaml` hoeven dat niet.',
      bad: 'Het KCC belt terug.',
      good: 'Het klantcontactcentrum (KCC) belt terug.',
    },
    'vague-link-text': {
      title: 'Een link zegt niet waar hij heen gaat',
      why: 'Wie met een schermlezer langs de links van een pagina gaat, hoort alleen de linktekst. Maak een link van de naam van wat er staat.',
      bad: 'Lees [hier](../whitepaper/loketdenken.mdx) hoe dat komt.',
      good: 'Lees [hoe loketdenken ontstaat](../whitepaper/loketdenken.mdx).',
    },
    'number-without-source': {
      title: 'Een getal heeft geen jaar en geen bron',
      why: 'Een percentage, een bedrag of een groot aantal klopte op een dag, volgens iemand. Zet in dezelfde alinea het jaar of een `<Cite>`.',
      bad: 'Van de bellers krijgt 43% niemand te pakken.',
      good: 'Van de bellers kreeg 43% in 2020 niemand te pakken.',
    },
    'dated-statement': {
      title: 'Een zin klopt alleen vandaag',
      why: 'Woorden als *onlangs*, *momenteel* en *dit jaar* verouderen zodra u ze schrijft. Noem het jaar. In een vraag of een actie voor de lezer mag *dit jaar* wel: het is zijn jaar.',
      bad: 'Onlangs ging er een balie dicht.',
      good: 'In 2025 ging er een balie dicht.',
    },
    jargon: {
      title: 'Er is een gewoner woord',
      why: 'De lijst staat in `content/editing/jargon.yaml`. Vul haar aan met woorden die bijna altijd gewoner kunnen. Per tekst meldt de controle elk woord één keer.',
      bad: 'We implementeren de nieuwe aanpak.',
      good: 'We voeren de nieuwe aanpak in.',
    },
  },
} satisfies RuleGroup;

export const suppressionRules = {
  title: 'Een advies stilzetten',
  level: 'error',
  rules: {
    'silence-of-unknown-rule': {
      title: 'Een opmerking zet iets stil wat geen advies is',
      why: 'Een fout is niet stil te zetten, en een advies alleen met zijn eigen naam. Die staat in de melding tussen haken.',
      bad: '{/* advies: lange-zin – leest als een opsomming */}\n\nEen zin.',
      good: 'Een zin.',
    },
    'silence-without-reason': {
      title: 'Een advies is stilgezet zonder reden',
      why: 'Wie na u komt, wil weten waarom. Schrijf de reden achter een streepje.',
      bad: '{/* advies: jargon */}\n\nDe afdeling implementeert de aanpak.',
      good: '{/* advies: jargon – zo noemt de afdeling het zelf */}\n\nDe afdeling implementeert de aanpak.',
    },
    'silence-without-effect': {
      title: 'Een opmerking zet niets stil',
      why: 'De opmerking staat vlak boven de alinea waar het advies over gaat, of in die alinea. Is het advies al opgevolgd, haal haar dan weg. Voor *reading-ease* en *mixed-address* mag ze overal in de tekst staan; in de frontmatter schrijft u `# advies: …`.',
      bad: '{/* advies: jargon – zo noemt de afdeling het zelf */}\n\nDe afdeling voert de aanpak in.',
      good: 'De afdeling voert de aanpak in.',
    },
  },
} satisfies RuleGroup;
