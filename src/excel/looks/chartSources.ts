// The cells that feed a chart, as Excel reports them.

import { parseAddress, type Area } from '../../workbook/plan/addresses';

/** Rows of one column of a sheet. */
interface Source {
  readonly tabName: string;
  readonly area: Area;
}

/** One rectangle, preceded by its sheet, in quotes if necessary. */
const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!(),]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/;

/** A reference such as `'Blad 1'!$B$2:$B$5`; null for anything but one rectangle. */
export function sourceIn(reference: string): Source | null {
  const [, quoted, plain = '', address] = REFERENCE.exec(reference) ?? [];
  if (address === undefined) return null;
  return { tabName: quoted?.replaceAll("''", "'") ?? plain, area: parseAddress(address.replaceAll('$', '')) };
}
