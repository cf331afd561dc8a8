// Words of the tab Scenario's. Words only.

export const SCENARIO_TEXT = {
  name: 'Scenario',
  unnamed: 'Scenario zonder naam',
  questions: 'Klantvragen per maand',
  perQuestion: 'per klantvraag',
  isKey: 'dit scenario staat in de kerncijfers',
  add: 'Scenario toevoegen',
} as const;

export const BREAK_EVEN_TEXT = {
  title: 'Break-even',
  noFigure:
    'Het onderzoek vond voor Nederland geen kosten per contact en mat geen effect op andere kanalen (§7.3, §7.5). ' +
    'Dit is een drempel, geen besparing.',
} as const;
