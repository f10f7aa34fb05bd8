/** The forms of a count that a language tells apart, by the categories of Unicode CLDR; `other` always exists. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Chooses a form by the rules of a language (BCP 47 tag): `one` for 1 in Dutch and English, `other` for the rest. */
export function pluralIn(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
