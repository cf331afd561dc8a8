// Words of the tab Scenario's. Words only.

export const SCENARIO_TEXT = {
  name: 'Scenario',
  unnamed: 'Scenario zonder naam',
  questions: 'Klantvragen per maand',
  perQuestion: 'per klantvraag',
  isKey: 'dit scenario staat in de kerncijfers',
  add: 'Scenario toevoegen',
} as const;
