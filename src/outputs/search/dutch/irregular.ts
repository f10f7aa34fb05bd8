/**
 * Dutch words whose forms no rule gives: the form under which they are found, then the others. Verbs stand by their
 * stem. Only a build reads this; a browser gets what the site needs of it. Forms that mean something of their own
 * (*gegeven*, *verleden*) are left out.
 */
const table = `
lid leden; stad steden; schip schepen; smid smeden; gelid gelederen; kind kinderen kinder; ei eieren eier
blad bladeren bladen; rund runderen; lied liederen; been beenderen; goed goederen; volk volkeren; koe koeien
gelegenheid gelegenheden; aanbod aanbiedingen; museum musea; criterium criteria
taak taken; zaak zaken; weg wegen; dag dagen; slag slagen; bedrag bedragen; toeslag toeslagen; vraag vragen
doel doelen; mens mensen; man mannen; regel regels; begrip begrippen; betrokkene betrokkenen; persoon personen
bied bood boden biedt geboden; bind bond bonden gebonden; blijf bleef bleven gebleven blijft; breng bracht brachten gebracht
denk dacht dachten gedacht; doe doet doen deed deden gedaan; draag droeg droegen gedragen; drijf dreef dreven gedreven
ga gaat gaan ging gingen gegaan; geef gaf gaven; geniet genoot genoten; groei groeide gegroeid; grijp greep grepen gegrepen
help hielp hielpen geholpen; houd hield hielden gehouden houdt houden; kies koos kozen gekozen; kijk keek keken gekeken
kom komt komen kwam kwamen gekomen; koop kocht kochten gekocht; krijg kreeg kregen gekregen; laat liet lieten gelaten laten; weet wist wisten geweten weten; luk gelukt
lees las lazen gelezen; meet gemeten; loop liep liepen gelopen; neem nam namen genomen; schrijf schreef schreven geschreven
sluit sloot sloten gesloten; spreek sprak spraken gesproken; sta staat staan stond stonden gestaan
stijg steeg stegen gestegen; treed trad traden getreden; trek trok trokken getrokken; val viel vielen gevallen
vind vond vonden gevonden vindt; verlies verloor verloren; vraag vroeg vroegen gevraagd; wijs wees wezen gewezen
word werd werden geworden wordt; zend zond zonden gezonden; zie ziet zien zag zagen gezien; zoek zocht zochten gezocht
zeg zei zeiden gezegd zegt; begin begon begonnen; begrijp begreep begrepen; besluit besloot besloten; bewijs bewees bewezen
beschrijf beschreef beschreven; ontvang ontving ontvingen; verbind verbond verbonden; verdwijn verdween verdwenen
vergeet vergat vergaten; vergelijk vergeleek vergeleken; verwijs verwees verwezen; bezoek bezocht bezochten
verzoek verzocht verzochten; onderzoek onderzocht onderzochten; ontwerp ontwierp ontwierpen ontworpen
groot groter grotere grootst grootste; goed beter betere best beste; veel meer meest meeste; weinig minder minst minste
hoog hoger hogere hoogst hoogste; laag lager lagere laagst laagste
maart maart; nieuws nieuws; gemiddeld gemiddelde gemiddeld; vroeger vroeger; langs langs; boven boven; als als; mis mis; data data
beetje beetje; anders anders; overleden overleden; links links; rechts rechts
`;

/** Form → the form under which it is found. */
export const irregular: ReadonlyMap<string, string> = new Map(
  table
    .split(/[;\n]/)
    .map((line) => line.trim().split(' '))
    .flatMap(([base = '', ...forms]) => forms.map((form): [string, string] => [form, base])),
);
