// Words around remarks in the pane; what each says is with the remark itself. Words only.

export const REMARKS_TEXT = {
  title: 'Opmerkingen',
  introduction: 'Goed om te weten bij deze cijfers; ze maken het rekenmodel niet fout.',
  count: (count: number): string => (count === 1 ? '1 opmerking' : `${count} opmerkingen`),
  /** The name of the table stays together: it comes on a second line where both do not fit. */
  basis: (year: number, table: string): string =>
    `Prijspeil ${year === 0 ? 'onbekend' : year} · ${table.replaceAll(' ', '\u00a0')}`,
} as const;
