// A variant beside the current model, in words: when it was kept, and what one of them lacks. Pure.

import type { ModelInputs } from '../../../model/inputs/modelInputs';
import { nameKey, sameText } from '../../../model/names';
import type { Variant } from '../../../model/sheets/variants/variants';

const longDate = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** `24 november 2026`; anything else is shown as typed. */
export function dateWords(savedOn: string): string {
  const date = new Date(savedOn);
  return ISO_DATE.test(savedOn) && !Number.isNaN(date.valueOf()) ? longDate.format(date) : savedOn;
}

type Named = readonly { readonly name: string }[];

function missing(names: Named, others: Named): readonly string[] {
  const known = new Set(others.map(({ name }) => nameKey(name)));
  return names.filter(({ name }) => !known.has(nameKey(name))).map(({ name }) => name);
}

/** Lines and scenarios that only the first has. */
export const rowsOnlyIn = (
  one: Pick<ModelInputs, 'lines' | 'scenarios'> | Variant,
  other: Pick<ModelInputs, 'lines' | 'scenarios'> | Variant,
): readonly string[] => [...missing(one.lines, other.lines), ...missing(one.scenarios, other.scenarios)];

/** The salary table of a variant if the workbook no longer has any of its scales; otherwise empty. */
export function lostSalaryTable({ parameters }: Variant, { salaryScales }: ModelInputs): string {
  const wanted = parameters.salaryTable ?? '';
  const isThere = salaryScales.some(({ table }) => sameText(table, wanted));
  return isThere ? '' : wanted;
}
