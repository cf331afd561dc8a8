// The years of the price levels, beside the list of salary tables: what a formula can compare with the year of a budget,
// where the price level itself is words. A newer part: an older workbook gets the column when it is repaired.

import { listedTables } from '../../../model/salary/listedTables';
import type { ModelInputs } from '../../../model/inputs/modelInputs';
import { areaAddress, type Place } from '../../plan/addresses';
import { inputCell } from '../../plan/description';
import { heading } from '../../plan/labelledCells';
import { layoutCells, type SheetParts } from '../../plan/layout';
import type { CellStyle, NewerPartPlan } from '../../plan/plan';
import { NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { LIST_NAMES } from '../../names/identifiers';
import { numberValidation } from '../../names/validations';

/** Points. */
export const PRICE_YEARS_WIDTH = 70;

const STYLE: CellStyle = { ...STYLES.input, numberFormat: NUMBER_FORMATS.general, horizontal: 'Right' };

const VALIDATION = numberValidation(
  'year',
  'Jaar van het prijspeil',
  'Vul het jaar in waarvan de bedragen zijn, bijvoorbeeld 2027.',
);

/** The column with its name, on the sheet and as a newer part of it. @param start cell of the heading */
export function priceYearParts(
  inputs: ModelInputs,
  start: Place,
): { readonly parts: SheetParts; readonly newer: NewerPartPlan } {
  const years = listedTables(inputs).map(({ priceYear }) => priceYear);
  const cells = [heading('Prijspeil: jaar'), ...years.map((year) => [{ content: inputCell(year), style: STYLE }])];
  const body = areaAddress({ ...start, row: start.row + 1 }, years.length, 1);
  const parts: SheetParts = {
    ...layoutCells(cells, start),
    validations: [{ ...VALIDATION, address: body }],
    names: [{ name: LIST_NAMES.priceYears, address: body }],
  };
  return {
    parts,
    newer: {
      ...parts,
      isBeside: true,
      address: areaAddress(start, cells.length, 1),
      columnWidths: [PRICE_YEARS_WIDTH],
    },
  };
}
