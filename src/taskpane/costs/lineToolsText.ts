// Words of the search field above the cost lines. Words only.

export const LINE_TOOLS_TEXT = {
  search: 'Kostenpost zoeken',
  found: (count: number): string =>
    count === 0 ? 'Geen kostenpost gevonden' : `${count} ${count === 1 ? 'kostenpost' : 'kostenposten'} gevonden`,
} as const;
