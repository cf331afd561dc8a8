// Words around remarks in the pane; what each says is with the remark itself. Words only.

export const REMARKS_TEXT = {
  title: 'Opmerkingen',
  introduction: 'Goed om te weten bij deze cijfers; ze maken het rekenmodel niet fout.',
  count: (count: number): string => (count === 1 ? '1 opmerking' : `${count} opmerkingen`),
} as const;
