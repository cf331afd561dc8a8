// Words of a field with a day. Words only.

export const DATE_TEXT = {
  noDay: 'Vul een dag in van 2000 tot en met 2100.',
  inCell: (text: string): string => `In de cel staat geen dag, maar: ${text}`,
} as const;
