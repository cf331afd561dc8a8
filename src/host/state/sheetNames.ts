// Which tab names Excel accepts. Pure.

/** Excel's limit on the length of a tab name. */
const LONGEST_TAB_NAME = 31;

/** Why Excel refuses this tab name, or null. */
export function sheetNameFault(name: string): string | null {
  if (name.trim() === '') return 'A tab name is not empty';
  if (name.length > LONGEST_TAB_NAME) return `A tab name has at most ${LONGEST_TAB_NAME} characters`;
  if (/[\\/?*[\]:]/.test(name)) return 'A tab name has none of \\ / ? * [ ] :';
  return name.startsWith("'") || name.endsWith("'") ? 'A tab name has no apostrophe at its ends' : null;
}
