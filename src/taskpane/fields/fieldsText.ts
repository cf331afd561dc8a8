// Words of the fields and their rows. Words only.

export const FIELD_TEXT = {
  notWritten: 'Nog niet doorgevoerd. Enter probeert het opnieuw, Esc zet de oude waarde terug.',
  text: (problem: string): string => `Deze tekst ${problem}.`,
  name: (problem: string): string => `Deze naam ${problem}.`,
  nameTaken: 'Een andere rij heeft deze naam al; kies een andere.',
  reportValue: (value: string): string => `Rapportwaarde: ${value}`,
  emptyValue: 'leeg',
  period: 'Per',
  nothingChosen: 'geen',
  inSheet: 'Toon in werkblad',
  moveUp: 'Omhoog',
  moveDown: 'Omlaag',
  remove: 'Verwijderen',
} as const;
