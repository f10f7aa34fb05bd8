/** Words of a query that say nothing of what it is about: left out where other words are left. */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: words(`
    aan af al alle alleen allemaal als andere ander bij bijna binnen dan dat de der des deze die dit doen doe doet doeje door dus een eens
    eigenlijk elk elke en er ergens geen graag ga gaan gaat haar had hadden heb hebben hebt heeft hele hem hen het hier hij hoe hoelang hoeveel
    hoort hun ik in is ja je jij jouw jullie kan krijg krijgen krijgt kun kunnen kunt laat maar mag me meer men met mij mijn moet
    moeten moest mogen na naar nee niet niets nog nu of om omdat ons onze ook op over per precies te tegen toch toe toen tot tussen
    u uit uw van veel via vind vinden voor waar waarin waarmee waarom waaraan waarover waarvoor wanneer want was waren wat we
    weer wel welke welk werd wie wij wil willen wilt word worden wordt zal ze zelf zich zij zijn zo zo'n zonder zou zouden zulke
    staat staan bent ben betekent betekenen bedoeld bedoelen bedoelt heet heten iets iemand mensen
  `),
  en: words(`
    a about after all also am an and any are as at be been being but by can could did do does doing for from get had has have
    having he her here him his how i if in into is it its itself just me mean means meant might more most must my no nor not of off on
    one or other our ours out over own per please same shall she should so some such than that the their them then there these
    they this those through to too under until up us very was we were what when where whether which while who whom whose why will
    with within without would you your yours
  `),
};

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}
