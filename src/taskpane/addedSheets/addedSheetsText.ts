// Words of the tab Bladen: the sheets that can be added to the model. Words only.

export const SHEETS_TEXT = {
  introduction: 'Bladen naast het rekenmodel. Ze rekenen met dezelfde cellen en werken ook zonder dit venster.',
  inSheet: 'Toon blad',
} as const;
