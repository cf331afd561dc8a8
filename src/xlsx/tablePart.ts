// A table of a sheet: its columns with their formulas. The contents of its cells are in the sheet.

import { parseAddress, areaAddress } from '../workbook/plan/addresses';
import type { PlannedCell, TableColumnPlan, TablePlan } from '../workbook/plan/plan';
import { isFormula } from '../workbook/plan/planCells';
import type { Part } from './filePackage';
import { fileFormula } from './formulaText';
import { SPREADSHEET } from './namespaces';
import { cellText, counted, tag, text, type Xml } from './xml';

function column(
  { header, formula }: TableColumnPlan,
  total: PlannedCell | undefined,
  index: number,
  table: string,
): Xml {
  const totalFormula = isFormula(total ?? '') ? String(total) : undefined;
  const label = total === '' || total === null || totalFormula !== undefined ? undefined : total;
  return tag(
    'tableColumn',
    {
      id: index + 1,
      name: cellText(header),
      totalsRowLabel: label === undefined ? undefined : cellText(String(label)),
      totalsRowFunction: totalFormula === undefined ? undefined : 'custom',
    },
    ...(formula === undefined ? [] : [tag('calculatedColumnFormula', {}, text(fileFormula(formula, table)))]),
    ...(totalFormula === undefined ? [] : [tag('totalsRowFormula', {}, text(fileFormula(totalFormula, table)))]),
  );
}

/** @param id number of the table in the workbook, from 1 */
export function tablePart({ name, address, style, hasFilter, columns, totals }: TablePlan, id: number): Part {
  const area = parseAddress(address);
  const whole = areaAddress(area, area.rows + (totals ? 1 : 0), area.columns);
  return {
    kind: 'table',
    path: `xl/tables/table${id}.xml`,
    xml: tag(
      'table',
      {
        xmlns: SPREADSHEET,
        id,
        name,
        displayName: name,
        ref: whole,
        // The default of the format, said because exceljs takes a table without it for one without headers.
        headerRowCount: 1,
        ...(totals ? { totalsRowCount: 1 } : { totalsRowShown: 0 }),
      },
      ...(hasFilter ? [tag('autoFilter', { ref: address })] : []),
      counted(
        'tableColumns',
        columns.map((plan, index) => column(plan, totals?.[index], index, name)),
      ),
      tag('tableStyleInfo', {
        name: style,
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 0,
        showColumnStripes: 0,
      }),
    ),
  };
}
