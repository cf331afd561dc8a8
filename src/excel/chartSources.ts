// What a chart is fed by, as far as this Excel tells.

import { parseAddress, type Area } from '../workbook/plan/addresses';

/** Excel tells since then what a chart is fed by. */
const TELLS_SOURCES = '1.15';

export const tellsSources = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', TELLS_SOURCES);

/** Rows of one column of a sheet. */
interface Source {
  readonly tabName: string;
  readonly area: Area;
}

/** One rectangle, with the sheet before it, in quotes where its name needs them. */
const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!(),]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/;

/** A reference such as `'Blad 1'!$B$2:$B$5`; null for anything but one rectangle. */
export function sourceIn(reference: string): Source | null {
  const [, quoted, plain = '', address] = REFERENCE.exec(reference) ?? [];
  if (address === undefined) return null;
  return { tabName: quoted?.replaceAll("''", "'") ?? plain, area: parseAddress(address.replaceAll('$', '')) };
}
