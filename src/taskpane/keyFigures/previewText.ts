// Words of a preview of changes. Words only.

export const PREVIEW_TEXT = {
  title: 'Wat er wijzigt',
  changes: (count: number): string => (count === 1 ? 'Er wijzigt 1 waarde:' : `Er wijzigen ${count} waarden:`),
} as const;
