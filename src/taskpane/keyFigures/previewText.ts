// Words of a list of what would change. Words only.

export const PREVIEW_TEXT = {
  title: 'Wat er wijzigt',
  changes: (count: number): string => (count === 1 ? 'Er wijzigt 1 waarde:' : `Er wijzigen ${count} waarden:`),
} as const;
