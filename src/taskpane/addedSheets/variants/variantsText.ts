// Words of the variants in the tab Bladen. Words only.

const list = (names: readonly string[]): string => names.join(', ');

export const VARIANT_TEXT = {
  title: 'Varianten',
  explanation:
    'Bewaart de invoer en uitkomsten van nu als kolom op het blad Varianten, om te vergelijken en later terug te zetten.',
  name: 'Naam van de variant',
  nameHint: 'Bijvoorbeeld: Minder uren. Wie de variant bewaart, staat er niet bij.',
  keep: 'Als variant bewaren',
  kept: (name: string): string => `${name} is bewaard.`,
  none: 'Er is nog geen variant bewaard.',
  count: (count: number): string => (count === 1 ? '1 variant bewaard.' : `${count} varianten bewaard.`),
  list: 'Bewaarde varianten',
  savedOn: (date: string): string => (date === '' ? 'Datum onbekend' : `Bewaard op ${date}`),
  total: 'Totaal per jaar',
  costPrice: 'Kostprijs per klantvraag',
  establishment: 'Formatie in fte',
  sideBySide: 'Varianten naast elkaar: wat elke variant meer of minder kost dan nu, per oorzaak',
  present: 'Nu',
  unknown: 'onbekend',
  notInModel: (names: readonly string[]): string => `Niet meer in het model: ${list(names)}. Terugzetten voegt toe.`,
  notInVariant: (names: readonly string[]): string => `Niet in deze variant: ${list(names)}. Terugzetten verwijdert.`,
  noSalaryTable: (table: string): string =>
    `De salaristabel ${table} van deze variant staat niet meer op Salarisschalen: na terugzetten ontbreken de bedragen.`,
  incomplete:
    'Deze kolom heeft geen kostenposten of geen scenario’s meer en is niet terug te zetten. Wat er staat blijft staan.',
  preview: 'Terugzetten',
  nothing: 'Het model is al zoals deze variant.',
  putBack: 'In het model terugzetten',
  cancel: 'Annuleren',
  inSheet: 'Toon in werkblad',
  remove: 'Verwijderen',
  removed: (name: string): string => `${name} is van het blad verwijderd.`,
  restore: 'Terughalen',
  lost: (name: string): string =>
    `De kolom ‘Variant ${name}’ is hernoemd of verwijderd; ‘Verschil ${name}’ staat er nog. ` +
    `Geef de kolom weer de naam ‘Variant ${name}’ om de variant terug te krijgen.`,
  removeLost: 'Kolom met verschillen verwijderen',
  of: (action: string, name: string): string => `${action}: ${name}`,
} as const;
