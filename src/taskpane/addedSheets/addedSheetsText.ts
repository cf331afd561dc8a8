// Words of the tab Bladen: the sheets that can be added to the model. Words only.

export const SHEETS_TEXT = {
  introduction: 'Bladen naast het rekenmodel. Ze rekenen met dezelfde cellen en werken ook zonder dit venster.',
  absent: 'Nog niet in de werkmap.',
  present: (check: string): string => `In de werkmap. Controle: ${check}`,
  overwritten: (count: number): string =>
    count === 1 ? '1 formule is overgetypt (zie Delen)' : `${count} formules zijn overgetypt (zie Delen)`,
} as const;
